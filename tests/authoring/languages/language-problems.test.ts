import { describe, expect, test } from 'vitest';
import { type LanguageFolder, languageProblems } from '../../../src/authoring/languages/language-problems.ts';
import { languageFolders } from '../../../src/authoring/languages/locale-folders.ts';
import { fallbackLanguage } from '../../../src/i18n/languages.ts';
import { THIRD, thirdRules } from '../../fixtures/third-language.ts';

const real = languageFolders();
const third: LanguageFolder = { code: THIRD, rules: thirdRules, labels: {} };

/** Returns the problems of the real languages and the third one, with parts of the third replaced. */
const problems = (replaced: Partial<LanguageFolder> = {}) =>
  languageProblems([...real, { ...third, ...replaced }]);

type Rules = { [key: string]: unknown };

/** Returns the rules with the rule at these keys replaced, or removed for `undefined`. */
function withRule(rules: Rules, [key = '', ...below]: readonly string[], value: unknown): Rules {
  const { [key]: old, ...others } = rules;
  if (below.length > 0) return { ...rules, [key]: withRule(old as Rules, below, value) };
  return value === undefined ? others : { ...rules, [key]: value };
}

/** Returns the path of keys to each rule. */
function pathsOf(rules: object, above: readonly string[] = []): string[][] {
  return Object.entries(rules).flatMap(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value) ? pathsOf(value, [...above, key]) : [[...above, key]],
  );
}

const rules = thirdRules as unknown as Rules;
const every = pathsOf(thirdRules).map((path) => ({ path, key: path.join('.') }));
const file = `locales/${THIRD}/language.json`;

describe('the folders of the languages', () => {
  test('have every rule', () => {
    expect(languageProblems(real)).toEqual([]);
    expect(real.length).toBeGreaterThan(1);
  });

  test('may include a third language', () => {
    expect(problems()).toEqual([]);
  });
});

describe('a language is refused that', () => {
  test.each(every)('lacks "$key"', ({ path, key }) => {
    expect(problems({ rules: withRule(rules, path, undefined) })).toEqual([
      expect.stringMatching(`^${file}: "${key}" is missing. (Write|List) .+[.]$`),
    ]);
  });

  test.each(every)('leaves "$key" empty', ({ path, key }) => {
    expect(problems({ rules: withRule(rules, path, null) })).toEqual([
      expect.stringMatching(`^${file}: "${key}" is empty. (Write|List) .+[.]$`),
    ]);
  });

  test('has no rules at all', () => {
    expect(problems({ rules: undefined }).map((sentence) => /"(.+)" is missing/.exec(sentence)?.[1])).toEqual(
      every.map(({ key }) => key),
    );
    expect(every.length).toBeGreaterThan(25);
  });

  test.each([
    ['quotes.outer', ['"'], '"quotes.outer" cannot be ["\\""].'],
    ['fonts', ['Arial'], 'ending with a generic family, such as "sans-serif".'],
    ['lines.word-break', 'maybe', '"lines.word-break" cannot be "maybe".'],
    ['lines.color', 'red', '"lines.color" is not a rule.'],
    ['titles.line-height', '1; } body {', '"titles.line-height" cannot be "1; } body {".'],
    ['sentences.pages.most', '18', '"sentences.pages.most" cannot be "18".'],
    ['sentences.pages.average', 19, '"sentences.pages.average" is not a rule.'],
    ['sentences.ends', [], '"sentences.ends" is empty.'],
    ['sentences.questions', [], '"sentences.questions" is empty.'],
    [
      'sentences.questions',
      [';'],
      '"sentences.questions" has ";", which ends with none of "sentences.ends".',
    ],
    ['search.correlationId', [], '"search.correlationId" is empty.'],
    ['typed.at', [' '], '"typed.at.0" cannot be " ".'],
    ['neverAsk.pattern', '(', '"neverAsk.pattern" cannot be "(".'],
    [
      'neverAsk.forbidden',
      'Кажете нещо.',
      '"neverAsk" accepts "Кажете нещо.", which is the "forbidden" sentence.',
    ],
    [
      'neverAsk.except',
      'парола',
      '"neverAsk" accepts "Кажете ми вашата парола.", which is the "forbidden" sentence.',
    ],
    [
      'neverAsk.allowed',
      'Кажете нещо.',
      '"neverAsk.pattern" does not match the "allowed" sentence "Кажете нещо."',
    ],
    ['neverAsk.allowed', 'Кажете ми вашия код.', '"neverAsk" rejects "Кажете ми вашия код."'],
  ])('has an invalid %s: %j', (key, value, sentence) => {
    const found = problems({ rules: withRule(rules, key.split('.'), value) });
    expect(found.join('\n')).toContain(`${file}: `);
    expect(found.join('\n')).toContain(sentence);
  });

  test('is in a folder that no URL can name', () => {
    expect(problems({ code: 'Qaa-1' })).toEqual([
      expect.stringMatching(/^locales\/Qaa-1: the folder name must be/),
    ]);
  });
});

describe('a folder that was copied from another language', () => {
  const english = real.find(({ code }) => code === fallbackLanguage);

  test('gets a problem for each rule and label that is still the same as the original', () => {
    expect(problems({ ...english, code: THIRD })).toEqual([
      ...['name', 'description', 'neverAsk.pattern', 'neverAsk.forbidden'].map(
        (key) =>
          `${file}: "${key}" is the same as in locales/${fallbackLanguage}. Write it for this language.`,
      ),
      expect.stringMatching(
        `^locales/${THIRD}/labels.json: all labels are the same as in locales/${fallbackLanguage}.`,
      ),
    ]);
  });

  test('gets no problem for labels that are all empty', () => {
    const unread = Object.fromEntries(Object.keys(english?.labels ?? {}).map((label) => [label, '']));
    expect(problems({ labels: unread })).toEqual([]);
  });
});
