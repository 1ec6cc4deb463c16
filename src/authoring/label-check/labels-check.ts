import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { branchOf } from '../../flow/id-conventions.ts';
import { followedSteps, type HeldProduct, labelScreens } from '../../tree/label-screens.ts';
import { type DocumentId, documents } from '../../tree/sources.ts';
import { tree } from '../../tree/tree.ts';
import { stepsByLabel } from '../facts/steps-by-label.ts';
import { writtenLanguages } from '../project-files.ts';
import { contentOfFile, type WrittenLanguage } from '../texts/language-files.ts';
import { installMissing } from './debian-packages.ts';
import { followInstructions } from './follow-instructions.ts';
import { compareLabels, type LabelWords } from './held-labels.ts';
import { browserLanguage, installedBrowsers, versionOf } from './installed-browsers.ts';
import { describeBroken, describeChanged, describeFollowed, type FollowedStep } from './label-sentences.ts';
import { isSameVersion } from './same-version.ts';

/**
 * `npm run labels:check`: compares the labels of Chromium and Firefox with their string tables, and follows the
 * instructions that name them in the browsers themselves, in every language. Writes pictures of the screens to
 * `dist/labels`. Fails if a label or an instruction is wrong. Ends with status 2 if a package is missing.
 */
const PICTURES = 'dist/labels';

/** The source that each browser is, whose title says which version was read. */
const PRODUCT_SOURCES = { chrome: 'chromium', firefox: 'firefox' } as const satisfies Record<
  HeldProduct,
  DocumentId
>;

const products = Object.keys(installedBrowsers) as HeldProduct[];
const languages = writtenLanguages();

const missing = installMissing(
  products.flatMap((product) =>
    languages.flatMap(({ language }) => installedBrowsers[product].packages(language)),
  ),
);
if (missing.length > 0) {
  console.error(`These Debian packages are missing: ${[...new Set(missing)].join(', ')}`);
  process.exit(2);
}
mkdirSync(PICTURES, { recursive: true });

/** Follows a step in a browser that is started for it alone, and returns what became of it. */
async function follow(
  product: HeldProduct,
  step: string,
  written: WrittenLanguage,
  words: LabelWords,
): Promise<FollowedStep> {
  const browser = installedBrowsers[product];
  const { language } = written;
  const texts = contentOfFile(written, `${branchOf(step)}.json`)[step] as
    | { readonly instructions?: readonly string[] }
    | undefined;
  const driven = await browser.drive(browser.command, browserLanguage(language), (name, png) =>
    writeFileSync(join(PICTURES, `${language}-${step.replace('/', '-')}-${name}.png`), png),
  );
  try {
    const result = await followInstructions({
      instructions: texts?.instructions ?? [],
      product,
      screens: labelScreens,
      words,
      browser: driven,
    });
    return { step, product, language, result };
  } finally {
    await driven.close();
  }
}

let problems = 0;
/** Prints a problem at once, so that nothing is lost if a browser fails later. */
function report(problem: string): void {
  problems += 1;
  console.error(problem);
}

for (const product of products) {
  const version = versionOf(installedBrowsers[product]);
  console.log(version);
  const known = documents[PRODUCT_SOURCES[product]].title;
  if (!isSameVersion(version, known))
    console.log(`src/tree/sources.ts says “${known}”: if all is right, correct its title and \`read\`.`);
  for (const written of languages) {
    const { language, files } = written;
    const words = contentOfFile(written, 'labels.json') as LabelWords;
    const namedBy = stepsByLabel(tree, files);
    const { held, changed, unseen } = compareLabels({
      screens: labelScreens,
      words,
      language,
      product,
      find: installedBrowsers[product].strings(language),
      stepsOf: (label) => namedBy.get(label) ?? [],
    });
    console.log(
      `${product}, ${language}: ${held.length} labels as in the string table, ${changed.length} changed`,
    );
    for (const label of changed) report(describeChanged(label));
    // Readers get the English words, which are not on the screens of this language.
    if (unseen.length > 0) {
      console.log(`${product}, ${language}: never seen, so no step is followed: ${unseen.join(', ')}`);
      continue;
    }
    for (const step of followedSteps[product]) {
      try {
        const followed = await follow(product, step, written, words);
        const broken = describeBroken(followed);
        if (broken === undefined) console.log(describeFollowed(followed));
        else report(broken);
      } catch (error) {
        report(`${step} in ${product}, ${language}: the browser could not be driven: ${String(error)}`);
      }
    }
  }
}

const others = Object.values(labelScreens).flatMap((screens) =>
  screens.flatMap(({ product }) => (products.some((each) => each === product) ? [] : [product])),
);
const counts = [...Map.groupBy(others, (product) => product)].map(
  ([product, { length }]) => `${product} ${length}`,
);
console.log(`Labels that cannot be compared here: ${others.length} (${counts.join(', ')})`);
console.log(problems === 0 ? `All are right. Pictures of the screens: ${PICTURES}` : `${problems} wrong`);
process.exitCode = problems === 0 ? 0 : 1;
