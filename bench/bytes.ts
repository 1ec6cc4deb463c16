// Measures how many compressed bytes readers load: pages, the one stylesheet in them, first scripts, and each lazy script. Fails if a size exceeds
// the one recorded in bench/bytes.json; `-- --write` records the current sizes.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
];

const read = (file: string) => readFileSync(`${SITE}/${file}`);
const readScript = (file: string) => read(`assets/${file}`);
const compressed = (content: Buffer) => gzipSync(content, { level: 9 }).byteLength;

/** The inline stylesheet, which is the same in every page. */
const STYLESHEET = /<style>([^<]*)<\/style>/;

/** Returns the size of the stylesheet by itself, at brotli's best quality. */
function stylesheetBytes(): number {
  const [, styles] = STYLESHEET.exec(read(`${languages[0]}/address.html`).toString()) ?? [];
  if (styles === undefined) throw new Error('The pages have no inline stylesheet');
  return brotliCompressSync(styles, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
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
    ['stylesheet (brotli)', stylesheetBytes()],
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
