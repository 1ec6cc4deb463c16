/**
 * A language is a folder under `locales/`. No other file names one, so that a new language needs no change elsewhere.
 * Comments may name languages, for example in examples.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from '@swc/core';
import { describe, expect, test } from 'vitest';
import { fallbackLanguage } from '../locales/language-rules.ts';
import { languageCodes } from '../src/authoring/project-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Product code that may name languages or have words of one, and the reasons. */
const MAY_NAME: Readonly<Record<string, string>> = {
  'src/i18n/{labels,texts}.ts': 'English gives the keys of all languages, and so their types',
  'src/{site,tree/sources,tree/screen-documents}.ts':
    'the languages of pages of other sites, whether the guide has them or not',
  'src/tree/seen-messages/*.ts': 'what was read on a screen, in the languages in which somebody has read it',
  'src/tree/open-questions.ts': 'the languages of the letter to the university',
  'src/authoring/facts/letter-frame.ts': 'the languages of the letter to the university',
  'src/{validators/text/typed-words,features/checks/typed-country-names}.ts':
    'written by `npm run locales:index` from all languages',
  'src/validators/text/words.ts': 'letters of a script, whatever is written in it',
  'src/phrasing/phrases-plugin.ts': 'the languages that BudouX can split',
  'src/features/map/layout/measure.ts': 'signs of a script that begin no line',
  'bench/{lookup,validators}.ts': 'long texts to take the time of, and the languages of links',
  'src/features/lookup/{build/term-forms,build/build-index,own-words/fold-text,own-words/read-romaji,own-words/read-words,own-words/vocabulary}.ts':
    'letters of a script and how they are spelled, whatever is written in it',
  'src/{validators/message,features/lookup/read-spoken-code}.ts': 'particles between a word and a number',
  'src/features/lookup/lazy-lookup-words.ts': 'a text in several scripts, which makes the search ready',
  'bench/layout-shift.ts': 'pages of the real guide, in both languages',
  'hosts/attacks.ts': 'paths of the real guide',
  'src/prerender/licences-page.tsx': 'the language of licences',
};

/** Tests that may list languages, and the reasons. */
const MAY_LIST: Readonly<Record<string, string>> = {
  'tests/{deploy,hosts,serve}/*.test.ts': 'the folders of languages of a site',
  'tests/{app,desk,features,guide,phrasing}/**/*.{ts,tsx}':
    'screens in two languages, whose words they compare',
  'tests/content/tree/{messages,passkeys,statements,today}.test.ts':
    'what was read on a screen, in the languages in which somebody has read it',
  'tests/content/tree/open-questions.test.ts': 'the languages of the letter to the university',
  'tests/content/tree/contradictions.test.ts': 'sentences of the guide in each of its languages',
  'tests/content/tree/dated-advice.ts':
    'the words for text messages and calls; its test asks for those of each language',
  'tests/{url,prerender}/{paths,trail-query,guide-json}.test.ts': 'an invented guide in two languages',
  'tests/prerender/site-schema.test.ts': 'an invented page in two languages',
  'tests/serve/handler.test.ts': 'an invented site in two languages',
  'tests/{tree/combine-sightings,validators/message,validators/message/wording}.test.ts':
    'invented messages in two languages',
  'tests/fixtures/guide/*.ts': 'the invented guide has two languages',
  'tests/{authoring/**/*,imports.test}.ts': 'small guides in two languages',
  'e2e/phone-check.spec.ts':
    'types kana where they are to be found; an English name is found in any language',
};

/** A node of the syntax tree. */
interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isNode = (value: unknown): value is Node => isObject(value) && 'type' in value;

/** Returns the children of a node. A list element is wrapped in an object without a type. */
function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .flatMap((value: unknown) => {
      if (isNode(value)) return [value];
      return isObject(value) ? Object.values(value).filter(isNode) : [];
    });
}

const nodesIn = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(nodesIn)];

function parse(file: string, code: string): Node {
  const parsed: unknown = parseSync(code, {
    syntax: 'typescript',
    tsx: file.endsWith('x'),
    target: 'esnext',
  });
  return parsed as Node;
}

/** Codes that are also words in code: Indonesian, Icelandic, Italian, Norwegian, Tongan… */
const WORDS = ['am', 'as', 'be', 'id', 'is', 'it', 'no', 'or', 'to'];

// From the folders, because `src/i18n/languages.ts` has the languages of the invented guide here.
const codes = languageCodes().filter((code) => !WORDS.includes(code));

const isCode = (value: unknown): value is string => typeof value === 'string' && codes.includes(value);

/** The folder of the language that a file belongs to. */
const FOLDER = /^locales\/(\w+)\//;

/** Returns the language codes among some nodes: strings, types, keys or folders. */
function codesAmong(nodes: readonly unknown[]): string[] {
  return nodes.flatMap((node) => {
    if (!isNode(node)) return [];
    if (node.type === 'TsLiteralType') return codesAmong([node['literal']]);
    const value = isNode(node['key']) ? node['key']['value'] : node['value'];
    const folder = typeof value === 'string' ? FOLDER.exec(value)?.[1] : undefined;
    return [value, folder].filter(isCode);
  });
}

/** A path to the folder of a language, or of its pages. */
const PATH = new RegExp(`(?:locales/|^/)(?:${codes.join('|')})(?:/|$)`);

/** A letter of another script than Latin. Excludes the long-vowel mark, which several scripts share. */
const OTHER_LETTER = /(?![\p{Script=Latin}\p{Script=Common}])\p{L}/u;

/** Returns what names a language in product code: its code, a path to its folder, or words in its script. */
function namesIn(file: string, code: string): string[] {
  return nodesIn(parse(file, code)).flatMap((node) => {
    if (isNode(node['key'])) return codesAmong([node]);
    const text = node['value'] ?? node['raw'] ?? node['pattern'];
    if (node.type === 'Identifier' || typeof text !== 'string') return [];
    return isCode(text) || PATH.test(text) || OTHER_LETTER.test(text) ? [text] : [];
  });
}

const COMPARISONS = ['===', '!==', '==', '!='];

/** Returns the codes between which a regular expression chooses: `(en|ja)`. */
const choicesIn = (pattern: unknown): string[] =>
  typeof pattern === 'string' ? pattern.split(/[|()]/).filter(isCode) : [];

/**
 * Returns what names languages in a test so that a new one breaks or escapes it: a list of codes, or a comparison with
 * one.
 */
function listsIn(file: string, code: string): string[] {
  return nodesIn(parse(file, code)).flatMap((node) => {
    const among = [...codesAmong(childrenOf(node)), ...choicesIn(node['pattern'])];
    const isComparison = COMPARISONS.includes(String(node['operator'])) && among.length > 0;
    return isComparison || new Set(among).size > 1 ? [`${node.type} of ${among.join(' and ')}`] : [];
  });
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const filesIn = (patterns: readonly string[]) =>
  globSync([...patterns], { cwd: root }).map((file) => file.replaceAll('\\', '/'));

/** Returns a sentence for each name of a language in some files. */
const breaches = (files: readonly string[], find: (file: string, code: string) => readonly string[]) =>
  files.flatMap((file) => find(file, read(file)).map((name) => `${file} names a language: ${name}`));

describe.each([
  ['product code', ['{src,bench,hosts,judges,pictures}/**/*.{ts,tsx}', '*.config.ts'], MAY_NAME, namesIn],
  ['a test', ['{tests,e2e}/**/*.{ts,tsx}'], MAY_LIST, listsIn],
] as const)('%s', (_, patterns, exceptions, find) => {
  const files = filesIn(patterns);

  test('names no language', () => {
    const excepted = new Set(filesIn(Object.keys(exceptions)));
    const held = files.filter((file) => !excepted.has(file));
    expect(breaches(held, find)).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  test.each(Object.keys(exceptions))('still names a language in the exception %s', (pattern) => {
    expect(breaches(filesIn([pattern]), find)).not.toEqual([]);
  });
});

test('a stylesheet names no language', () => {
  const styles = filesIn(['src/**/*.css']);
  expect(styles.filter((file) => /:lang\(|\[lang\W*=/.test(read(file)))).toEqual([]);
  expect(styles.length).toBeGreaterThan(50);
});

describe('a text without translations is in the fallback language', () => {
  // Read from the file, because an import would get the language of the invented guide.
  const { site }: { site: string } = JSON.parse(read(`locales/${fallbackLanguage}/language.json`));

  test.each(['index.html', 'gallery.html'])('%s', (file) => {
    expect(/<html lang="(.*?)">/.exec(read(file))?.[1]).toBe(fallbackLanguage);
  });

  test('the name of the installed app', () => {
    expect(JSON.parse(read('public/manifest.webmanifest'))).toMatchObject({
      lang: fallbackLanguage,
      name: site,
    });
  });
});

describe('a name is found', () => {
  const [first = '', second = ''] = codes;

  test.each([
    ['a code', `const language = '${first}';`],
    ['a code as a key', `const longest = { ${second}: 1 };`],
    ['a code in a part of a page', `<p lang="${first}" />;`],
    ['a folder', `read('locales/${second}/ui.json');`],
    ['a folder in a template', `read(\`locales/${second}/\${file}\`);`],
    ['a path of a page', `open('/${first}/address');`],
    ['a word in other letters', `const names = /correlation ?id|相関 ?ID/;`],
  ])('in product code: %s', (_, code) => {
    expect(namesIn('a.tsx', code)).toHaveLength(1);
  });

  test.each([
    ['a list', `expect(codes).toEqual(['${first}', '${second}']);`],
    ['a type', `type Told = '${first}' | '${second}';`],
    ['a list of files', `const files = ['locales/${first}/ui.json', 'locales/${second}/ui.json'];`],
    ['a table', `const limits = { ${first}: 20, ${second}: 40 };`],
    ['a choice', `const path = /^\\/(${first}|${second})\\//;`],
    ['a comparison', `const isLong = language === '${second}' && length > 40;`],
  ])('in a test: %s', (_, code) => {
    expect(listsIn('a.ts', code)).toHaveLength(1);
  });

  test.each([
    `// ${first} and ${second}: 相関\nconst a = 1;`,
    `const heading = 'Open the page';`,
    `const dash = /[ー-]/;`,
  ])('but not in %j', (code) => {
    expect(namesIn('a.ts', code)).toEqual([]);
  });

  test('but not in a test that opens one page in one language', () => {
    expect(listsIn('a.ts', `open(page, pathOf('${first}', 'address'));`)).toEqual([]);
  });
});
