// Measures how many compressed bytes readers load: pages, the styles in them and all styles, first scripts, and each lazy
// script; and how large the whole site is. Fails if a size exceeds the one recorded in bench/bytes.json; `-- --write` records
// the current sizes.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { plainPageNames } from '../src/url/pages.ts';
import { type Bytes, compareBytes } from './compare-bytes.ts';
import { firstScripts, stableNames } from './site-scripts.ts';

const WRITTEN = 'bench/bytes.json';
const SITE = 'dist/site';

const languages = readdirSync('locales', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

/**
 * The start, a question, a fix, an outcome, and the other pages. None of the steps has a notice, which would change its
 * size on a date.
 */
const kinds = ['start', 'address', 'password/saved', 'ask', ...plainPageNames, 'desk'];

const pages = [
  ...languages.flatMap((language) => kinds.map((page) => `${language}/${page}.html`)),
  'A2K.html',
  '404.html',
  'licences.html',
];

/** The pages whose own styles are measured, one of each kind. They are the same in each language, but for its rules. */
const styledPages = {
  'a question': 'address',
  'a check': 'address/check',
  'a fix': 'password/saved',
  'the desk': 'desk',
};

const read = (file: string) => readFileSync(`${SITE}/${file}`);
const readScript = (file: string) => read(`assets/${file}`);
const compressed = (content: Buffer) => gzipSync(content, { level: 9 }).byteLength;

/** Returns the size of styles by themselves, at brotli's best quality. */
const stylesBytes = (styles: string | Buffer): number =>
  brotliCompressSync(styles, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;

/** The styles in a page. */
const STYLES = /<style>([^<]*)<\/style>/;

/** Returns the styles that stand in a page. */
function stylesIn(page: string): string {
  const [, styles] = STYLES.exec(read(page).toString()) ?? [];
  if (styles === undefined) throw new Error(`${page} has no styles in it`);
  return styles;
}

/** Returns the only file with styles. */
function stylesheet(): Buffer {
  const [file = '', ...others] = readdirSync(`${SITE}/assets`).filter((name) => name.endsWith('.css'));
  if (others.length > 0) throw new Error(`${file} is not the only stylesheet`);
  return read(`assets/${file}`);
}

/** Returns the bytes of all files, of which none is compressed: the compressed copies have a folder of their own. */
function siteBytes(): number {
  const sizes = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(`${SITE}/${path}`))
    .map((found) => (found.isFile() ? found.size : 0));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function measure(): Bytes {
  const scripts = readdirSync(`${SITE}/assets`).filter((file) => file.endsWith('.js'));
  const first = new Map(
    languages.map((language) => [language, firstScripts(read(`${language}/address.html`).toString())]),
  );
  const isFirst = new Set([...first.values()].flat());
  const late = stableNames(
    scripts.filter((file) => !isFirst.has(file)),
    scripts.map((file) => readScript(file).toString()).join('\n'),
  );
  const sizes = [
    ...[...first].map(([language, files]) => [
      `first scripts of a step, ${language}`,
      files.reduce((sum, file) => sum + compressed(readScript(file)), 0),
    ]),
    ['whole site (not compressed)', siteBytes()],
    ['stylesheet (brotli)', stylesBytes(stylesheet())],
    ...Object.entries(styledPages).map(([kind, page]) => [
      `styles in ${kind} (brotli)`,
      stylesBytes(stylesIn(`${languages[0]}/${page}.html`)),
    ]),
    ...pages.map((page) => [`page ${page}`, compressed(read(page))]),
    // Sorted by name, since the order of the files depends on their hashes.
    ...[...late].sort().map(([name, file]) => [`late script ${name}`, compressed(readScript(file))]),
  ];
  return Object.fromEntries(sizes);
}

if (!existsSync(SITE)) throw new Error('dist/site does not exist: run `npm run build` first');
const measured = measure();
if (process.argv.includes('--write')) {
  writeFileSync(WRITTEN, `${JSON.stringify(measured, null, 2)}\n`);
  console.log(`Wrote ${Object.keys(measured).length} sizes to ${WRITTEN}.`);
} else {
  const { problems, hints } = compareBytes(JSON.parse(readFileSync(WRITTEN, 'utf8')) as Bytes, measured);
  for (const hint of hints) console.log(hint);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0)
    console.error(`If that is meant, write it to ${WRITTEN}: npm run bytes -- --write`);
  else if (hints.length > 0) console.log('Keep it so: npm run bytes -- --write');
  else console.log(`All ${Object.keys(measured).length} sizes are as ${WRITTEN} has them.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
