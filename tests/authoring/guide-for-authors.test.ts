/** Tests what `src/tree/README.md` quotes: commands, rules, and the messages that an author sees. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json';
import { describeProblem } from '../../src/authoring/problem-sentences.ts';
import { type GuideOnDisk, guideOnDisk } from './guide-on-disk.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'src/tree/README.md'), 'utf8');
const lines = new Set(readme.split('\n').map((line) => line.trim()));

const BRANCH = 'src/tree/branches/address.ts';
const RECORD = 'src/tree/published-steps.json';

/** The code of the new step in the README. The small guide has another free code. */
const CODE_SHOWN = /has the code ([0-9A-Z]{3})[.]/.exec(readme)?.[1] ?? '';

/** Returns the printed lines that the README does not quote word for word, apart from the code of the new step. */
const unquoted = (printed: readonly string[], code = CODE_SHOWN): string[] =>
  printed.map((line) => line.replaceAll(code, CODE_SHOWN).trim()).filter((line) => !lines.has(line));

/** Returns the problems that `tree:check` prints, without the lines of numbers before them. */
const problemsIn = (guide: GuideOnDisk): readonly string[] => guide.run('tree-check').lines.slice(2);

/** What `npm run tree:new` printed and wrote for the step of the example. */
let example: {
  readonly said: readonly string[];
  readonly code: string;
  readonly files: ReadonlyMap<string, string>;
};

beforeAll(() => {
  let remove = () => {};
  const guide = guideOnDisk((each) => {
    remove = each;
  });
  const said = guide.run('tree-new', 'address/by-hand').lines;
  example = { said, code: / code (\w+)[.]/.exec(said[0] ?? '')?.[1] ?? '', files: guide.content() };
  remove();
});

/** Returns a guide in which an author has begun the step of the example. */
function begun(): GuideOnDisk {
  const guide = guideOnDisk();
  for (const [file, text] of example.files) guide.write(file, text);
  return guide;
}

describe('the guide for authors', () => {
  test('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
  });

  test('names only files and folders that exist', () => {
    const named = [...readme.matchAll(/`((?:src|tests|locales)\/[a-z/.-]+|[a-z-]+[.](?:ts|json))`/g)].map(
      ([, path = '']) => path,
    );
    const places = ['', 'src/tree/', 'locales/en/', 'locales/en/desk/', 'locales/en/lookup/', 'locales/ja/'];
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !places.some((place) => existsSync(join(root, place, path))))).toEqual([]);
  });
});

describe('the messages in the guide for authors', () => {
  test('match tree:new for a wrong id and a right one', () => {
    expect(example.said.length).toBeGreaterThan(10);
    expect(unquoted(example.said, example.code)).toEqual([]);
    expect(unquoted(guideOnDisk().run('tree-new', 'address/byHand').lines)).toEqual([]);
  });

  test('match tree:check after tree:new', () => {
    const problems = problemsIn(begun());
    expect(problems).toHaveLength(9);
    expect(unquoted(problems)).toEqual([]);
  });

  test('match tree:check at each of the next stages', () => {
    const guide = begun();
    guide.replace(BRANCH, 'sources: [],', "sources: ['autofill-page'],");
    guide.replace(
      BRANCH,
      "{ id: 'not-in-our-system'",
      "{ id: 'filled-in', to: 'address/by-hand' },\n      { id: 'not-in-our-system'",
    );
    const afterTheAnswer = problemsIn(guide).slice(0, -1);
    expect(afterTheAnswer).toHaveLength(11);
    expect(unquoted(afterTheAnswer)).toEqual([]);

    guide.replace(
      'src/tree/sources.ts',
      'documents = {}',
      "documents = { 'autofill-page': { read: '2999-01-01' } }",
    );
    for (const language of ['en', 'ja']) {
      guide.replace(
        `locales/${language}/address.json`,
        '"not-in-our-system": {',
        '"filled-in": { "label": "It is filled in", "short": "filled in" },\n      "not-in-our-system": {',
      );
      guide.replace(
        `locales/${language}/desk/address.json`,
        '"not-in-our-system": [',
        '"filled-in": ["It is there already"],\n      "not-in-our-system": [',
      );
      const texts = guide.read(`locales/${language}/address.json`);
      guide.write(
        `locales/${language}/address.json`,
        texts.replaceAll('TODO: one instruction each', 'Press <label>next</label>.').replaceAll('TODO: ', ''),
      );
      const desk = guide.read(`locales/${language}/desk/address.json`);
      guide.write(`locales/${language}/desk/address.json`, desk.replaceAll('TODO: ', ''));
      guide.replace(`locales/${language}/lookup/own-words.json`, 'TODO: ', '');
    }
    const afterTheTexts = problemsIn(guide).slice(0, -1);
    expect(afterTheTexts).toHaveLength(5);
    expect(unquoted(afterTheTexts)).toEqual([]);

    guide.replace(
      BRANCH,
      "sources: ['autofill-page'],",
      "sources: ['autofill-page'],\n    sketches: ['sign-in-address'],",
    );
    expect(problemsIn(guide)).toHaveLength(5);
    expect(lines).toContain('npm run texts:confirm -- address/by-hand address/which-message');
    guide.run('texts-confirm', 'address/by-hand', 'address/which-message');
    expect(problemsIn(guide)).toEqual(['No problems']);
  });

  test.each(['en', 'ja'])('match tree:check for a text that changed in one language: %s', (language) => {
    const guide = guideOnDisk();
    guide.replace(`locales/${language}/address.json`, '"Try again."', '"Try once more."');
    const problems = problemsIn(guide).slice(0, -1);
    expect(problems).toHaveLength(1);
    expect(unquoted(problems)).toEqual([]);
  });

  test.each([
    ['without its check character', 'AA9', [BRANCH, RECORD]],
    ['of another step', 'A4R', [BRANCH, RECORD]],
    ['other than in the record', 'AAF', [BRANCH]],
  ])('match tree:check for a code %s: %s', (_, wrong, files) => {
    const guide = begun();
    for (const file of files) guide.replace(file, example.code, wrong);
    const ofCode = problemsIn(guide).filter((line) => line.includes(' code '));
    expect(ofCode).toHaveLength(1);
    expect(unquoted(ofCode, example.code)).toEqual([]);
  });

  test('match tree:check for a reader who lacks what a step needs', () => {
    const { sentence } = describeProblem({
      problem: 'needs-what-is-lacking',
      step: 'mfa/no-text',
      lacks: ['old-phone'],
      said: ['mfa/phone:lost'],
    });
    expect(unquoted([sentence])).toEqual([]);
  });

  test('match tree:check for a released step that was removed', () => {
    const guide = guideOnDisk();
    guide.replace(RECORD, '"ask": "Y4X"', '"ask": "Y4X",\n    "address/old-name": "F66"');
    expect(unquoted(problemsIn(guide).slice(0, -1))).toEqual([]);
  });

  test('match tree:check for a drawing without words in any language', () => {
    const guide = guideOnDisk();
    guide.replace('src/tree/sketches.ts', '{ ', "{ 'filled-in': 'FilledIn', ");
    const problems = problemsIn(guide).slice(0, -1);
    expect(problems).toHaveLength(2);
    expect(unquoted(problems)).toEqual([]);
  });

  test('match tree:check for a branch without texts', () => {
    const guide = guideOnDisk();
    guide.replace(
      'src/tree/branches.ts',
      '{ address, solved, ask }',
      '{ address, solved, ask, printer: {} }',
    );
    const [ofGuide = '', ...others] = problemsIn(guide);
    expect(others).toHaveLength(4);
    expect(unquoted([ofGuide])).toEqual([]);
  });
});
