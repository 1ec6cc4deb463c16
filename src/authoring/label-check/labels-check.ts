import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { branchOf } from '../../flow/id-conventions.ts';
import { followedSteps, type HeldProduct, labelScreens } from '../../tree/label-screens.ts';
import { tree } from '../../tree/tree.ts';
import { stepsByLabel } from '../facts/steps-by-label.ts';
import { textFile } from '../file-names.ts';
import { writtenLanguages } from '../project-files.ts';
import type { LanguageFile } from '../texts/language-files.ts';
import { installMissing } from './debian-packages.ts';
import { followInstructions } from './follow-instructions.ts';
import { type ChangedLabel, compareLabels } from './held-labels.ts';
import { browserLanguage, installedBrowsers, versionOf } from './installed-browsers.ts';
import { describeBroken, describeChanged, describeFollowed, type FollowedStep } from './label-sentences.ts';

/**
 * `npm run labels:check`: compares the labels of Chromium and Firefox with their string tables, and follows the
 * instructions that name them in the browsers themselves, in every language. Writes pictures of the screens to
 * `dist/labels`. Fails if a label or an instruction is wrong. Ends with status 2 if a package is missing.
 */
const PICTURES = 'dist/labels';
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

/** Returns the content of a language's file, by its keys. */
function contentOf<Value>(files: readonly LanguageFile[], path: string): Readonly<Record<string, Value>> {
  return JSON.parse(files.find(({ file }) => file === path)?.json ?? '{}') as Record<string, Value>;
}

const changed: ChangedLabel[] = [];
const followed: FollowedStep[] = [];
for (const product of products) {
  const browser = installedBrowsers[product];
  console.log(versionOf(browser));
  for (const { language, files } of languages) {
    const words = contentOf<string>(files, `locales/${language}/labels.json`);
    const namedBy = stepsByLabel(tree, files);
    const comparison = compareLabels({
      screens: labelScreens,
      words,
      language,
      product,
      find: browser.strings(language),
      stepsOf: (label) => namedBy.get(label) ?? [],
    });
    changed.push(...comparison.changed);
    console.log(
      `${product}, ${language}: ${comparison.held.length} labels as in the string table, ${comparison.changed.length} changed`,
    );
    for (const step of followedSteps[product]) {
      const driven = await browser.drive(browser.command, browserLanguage(language), (name, png) =>
        writeFileSync(join(PICTURES, `${language}-${step.replace('/', '-')}-${name}.png`), png),
      );
      const texts = contentOf<{ readonly instructions?: readonly string[] }>(
        files,
        textFile(language, branchOf(step), 'guide'),
      );
      const result = await followInstructions({
        instructions: texts[step]?.instructions ?? [],
        product,
        screens: labelScreens,
        words,
        browser: driven,
      }).finally(driven.close);
      const way = { step, product, language, result };
      followed.push(way);
      if (!result.broken) console.log(describeFollowed(way));
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

const problems = [...changed.map(describeChanged), ...followed.flatMap((way) => describeBroken(way) ?? [])];
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0 ? `All are right. Pictures of the screens: ${PICTURES}` : `${problems.length} wrong`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
