// Reads the built scripts and styles for what the oldest browsers in package.json's browserslist lack. Prints and exits
// with 1 if something has no answer in answers.ts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import mdnData from '@mdn/browser-compat-data' with { type: 'json' };
import { scriptAnswers, styleAnswers } from './answers.ts';
import { missingFeatures } from './missing-features.ts';
import { oldestBrowsers } from './oldest-browsers.ts';
import { readScript } from './read-script.ts';
import { readStyles } from './read-styles.ts';
import { type BuiltFile, unanswered } from './unanswered.ts';

const SITE = 'dist/site';

/** The styles in a page. The build writes them without attributes. */
const STYLE = /<style>([^<]*)<\/style>/g;

if (!existsSync(SITE)) throw new Error('dist/site does not exist: run `npm run build` first');

const filesWith = (ending: string) =>
  readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort();
const read = (name: string) => readFileSync(`${SITE}/${name}`, 'utf8');

const scripts: BuiltFile[] = filesWith('.js').map((name) => ({ name, source: read(name) }));
// Pages with a link to the stylesheet have a part of it in them. The styles of other pages are read once.
const pageOf = new Map<string, string>();
for (const page of filesWith('.html')) {
  const html = read(page);
  if (html.includes('<link rel="stylesheet"')) continue;
  for (const [, styles = ''] of html.matchAll(STYLE)) if (!pageOf.has(styles)) pageOf.set(styles, page);
}
const stylesheets: BuiltFile[] = [
  ...filesWith('.css').map((name) => ({ name, source: read(name) })),
  ...[...pageOf].map(([source, page]) => ({ name: `styles of ${page}`, source })),
];

/** The names of classes in the sources, by those in the build. */
const classNames = JSON.parse(readFileSync('dist/class-names.json', 'utf8')) as Readonly<
  Record<string, string>
>;

const oldest = oldestBrowsers();
const missing = missingFeatures(mdnData, oldest);
const problems = [
  ...unanswered(scripts, (source) => readScript(source, missing), scriptAnswers),
  ...unanswered(stylesheets, (source) => readStyles(source, missing.css, classNames), styleAnswers),
];
const browsers = Object.entries(oldest)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ');
for (const problem of problems) console.error(problem);
if (problems.length > 0)
  console.error(`At least one of ${browsers} lacks this. See docs/decisions/browsers.md.`);
else
  console.log(
    `Read ${scripts.length} scripts and ${stylesheets.length} stylesheets: ${browsers} have what they use.`,
  );
process.exitCode = problems.length === 0 ? 0 : 1;
