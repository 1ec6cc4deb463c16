import { describe, expect, test } from 'vitest';
import type { StepText } from '../../../locales/step-parts.ts';
import { requiredKeys } from '../../../src/authoring/confirmed/required-keys.ts';
import { pathOf, textKey } from '../../../src/authoring/texts/text-keys.ts';
import { answersOf } from '../../../src/flow/replay.ts';
import type { TextValues } from '../../../src/i18n/create-i18n.ts';
import { fallbackLanguage, languageCodes, languages } from '../../../src/i18n/languages.ts';
import { languageOfFile } from '../../../src/i18n/locale-files.ts';
import { parseMarks, plainText } from '../../../src/i18n/marks.ts';
import { CHECK_PARTS, HELP_PARTS } from '../../../src/i18n/read-marks.ts';
import { site } from '../../../src/site.ts';
import { tree } from '../../../src/tree/tree.ts';

/** A string of the locales: its file, and its place in the file. */
interface Text {
  readonly file: string;
  readonly key: string;
  readonly words: string;
}

/** The parts that the index of a language puts together. */
interface IndexedTexts {
  readonly steps: Readonly<Record<string, StepText>>;
  readonly ui: {
    readonly answers: Readonly<Record<string, object>>;
    readonly pages: Readonly<Record<string, string>>;
  };
}

// `tests/authoring/languages/language-problems.test.ts` tests the rules of the languages.
const files = import.meta.glob<object>(
  ['../../../locales/*/*.json', '!../../../locales/*/{language,confirmed,countries,labels-seen}.json'],
  { eager: true, import: 'default' },
);
const indexes = import.meta.glob<IndexedTexts>('../../../locales/*/index.ts', {
  eager: true,
  import: 'default',
});
const textsByLanguage = new Map(
  Object.entries(indexes).map(([path, texts]) => [languageOfFile(path), texts] as const),
);

/** Returns all strings of a value by their keys. An empty object or array counts as one empty string. */
function leaves(value: unknown, path: readonly string[] = []): [key: string, words: string][] {
  if (typeof value === 'string') return [[textKey(path), value]];
  const parts = Object.entries(value as object);
  if (parts.length === 0) return [[`${textKey(path)}{}`, '']];
  return parts.flatMap(([key, part]) => leaves(part, [...path, key]));
}

/** Returns all texts of a language by file and key. */
function textsOf(language: string): Map<string, Text> {
  const own = Object.entries(files).filter(([path]) => languageOfFile(path) === language);
  return new Map(
    own.flatMap(([path, content]) => {
      const file = path.split('/').at(-1) ?? '';
      return leaves(content).map(([key, words]) => [textKey([file, key]), { file, key, words }] as const);
    }),
  );
}

const english = textsOf(fallbackLanguage);
const others = languageCodes.filter((language) => language !== fallbackLanguage);
const labels = [...english.values()]
  .filter(({ file }) => file === 'labels.json')
  .map(({ key, words }) => [key, words] as const);

/** Returns every mark: `label next` for `<label>next</label>`, and only the name for `<b>` and `<code>`. */
function tags(words: string): string[] {
  return parseMarks(words)
    .flatMap((piece) => (typeof piece === 'string' ? [] : [piece]))
    .map(({ mark, inside }) => (mark === 'b' || mark === 'code' ? mark : `${mark} ${inside}`))
    .sort();
}

/** Returns the names inside one kind of tag. */
function named(tag: string, words: string): string[] {
  return tags(words)
    .filter((each) => each.startsWith(`${tag} `))
    .map((each) => each.slice(tag.length + 1));
}

/** Returns every `{{placeholder}}`, without `count` in a `_one` form, where a language may leave it out. */
function placeholders({ words, key }: Text): string[] {
  return [...words.matchAll(/\{\{(.*?)\}\}/g)]
    .map(([, name = '']) => name.trim())
    .filter((name) => !(name === 'count' && key.endsWith('_one')))
    .sort();
}

/** Where a string may be empty: labels that were not read on a screen, quiet lines of shared answers, outcomes without a trail. */
function mayBeEmpty({ file, key }: Text): boolean {
  if (key.endsWith('{}')) return true;
  if (file === 'labels.json') return true;
  if (file === 'ui.json') return /^answers › [a-z-]+ › detail$/.test(key);
  const [step = '', part] = pathOf(key);
  return (
    part === 'trail' && Object.entries(tree.steps).some(([id, { kind }]) => id === step && kind === 'outcome')
  );
}

/** Returns the wrong strings with their keys, for the failure message. */
const wrong = (texts: Map<string, Text>, isWrong: (text: Text) => boolean): string[] =>
  [...texts].filter(([, text]) => isWrong(text)).map(([key, { words }]) => `${key}: ${words}`);

test('there is English and at least one other language', () => {
  expect(languageCodes).toContain(fallbackLanguage);
  expect(others.length).toBeGreaterThan(0);
  expect(english.size).toBeGreaterThan(100);
});

test.each(languageCodes)(
  'the name of the guide in %s is the same on all pages and in its `language.json`',
  (code) => {
    const { site: name } = languages.find((language) => language.code === code) ?? {};
    expect(textsOf(code).get('ui.json › site › name')?.words).toBe(name);
  },
);

describe.each(others)('compared with English, %s', (language) => {
  const own = textsOf(language);
  const models = requiredKeys(language, english);
  const shared = [...own].flatMap(([key, text]) => {
    const model = models.get(key);
    return model ? [{ key, text, model }] : [];
  });

  test('has every key, with each plural form of its grammar', () => {
    expect([...models.keys()].filter((key) => !own.has(key))).toEqual([]);
  });

  test('has no extra key', () => {
    expect([...own.keys()].filter((key) => !models.has(key))).toEqual([]);
  });

  test('has lists of the same lengths as English', () => {
    const items = (texts: Map<string, Text>): string[] =>
      [...texts.keys()].filter((key) => / › \d+/.test(key));
    expect(items(own)).toEqual(items(english));
    expect(items(own).length).toBeGreaterThan(50);
  });

  test('has the same tags as English in every string', () => {
    const differ = shared.filter(({ text, model }) => tags(text.words).join() !== tags(model.words).join());
    expect(differ.map(({ key, text, model }) => [key, model.words, text.words])).toEqual([]);
  });

  test('has the same placeholders as English in every string', () => {
    const differ = shared.filter(
      ({ text, model }) => placeholders(text).join() !== placeholders(model).join(),
    );
    expect(differ.map(({ key, text, model }) => [key, model.words, text.words])).toEqual([]);
  });
});

describe.each(languageCodes)('the texts in %s', (language) => {
  const own = textsOf(language);
  const texts = textsByLanguage.get(language);

  test('are not empty, except where allowed', () => {
    expect(wrong(own, (text) => text.words.trim() === '' && !mayBeEmpty(text))).toEqual([]);
  });

  test('have no space at the beginning or the end, except in ui.json, whose strings stand between words', () => {
    expect(wrong(own, ({ file, words }) => file !== 'ui.json' && words !== words.trim())).toEqual([]);
  });

  test('close every tag and use only known tags', () => {
    expect(wrong(own, ({ words }) => /[<>]/.test(plainText(words, () => '')))).toEqual([]);
  });

  test('close every placeholder', () => {
    expect(wrong(own, ({ words }) => /\{\{|\}\}/.test(words.replace(/\{\{[a-zA-Z, ]+\}\}/g, '')))).toEqual(
      [],
    );
  });

  test('use only placeholders that every screen fills in, except in the files of single screens', () => {
    const values: Readonly<Record<keyof TextValues, true>> = {
      student: true,
      alumni: true,
      university: true,
      id: true,
    };
    /** Notices also name the day of the change. */
    const isKnown = ({ file }: Text, name: string): boolean =>
      Object.hasOwn(values, name) || (file === 'notices.json' && name === 'day');
    /** The screens of these files fill in placeholders of their own. */
    const screens = ['ui.json', 'map.json', 'print.json', 'links.json', 'accessibility.json', 'privacy.json'];
    const unknown = (text: Text): boolean =>
      !screens.includes(text.file) && placeholders(text).some((name) => !isKnown(text, name));
    expect(wrong(own, unknown)).toEqual([]);
  });

  test('name only labels that exist', () => {
    const known = new Set(labels.map(([key]) => key));
    expect(wrong(own, ({ words }) => named('label', words).some((id) => !known.has(id)))).toEqual([]);
  });

  test('name only pages of the university that have an address and a title', () => {
    const known = new Set(Object.keys(site.pages).filter((id) => texts?.ui.pages[id] !== undefined));
    expect(wrong(own, ({ words }) => named('page', words).some((id) => !known.has(id)))).toEqual([]);
  });

  test('title exactly the pages of the university', () => {
    expect(Object.keys(texts?.ui.pages ?? {}).sort()).toEqual(Object.keys(site.pages).sort());
  });

  test('name only steps that are in the tree', () => {
    expect(
      wrong(own, ({ words }) => named('step', words).some((id) => !Object.hasOwn(tree.steps, id))),
    ).toEqual([]);
  });

  test('name only parts of the help page that exist', () => {
    const known: readonly string[] = HELP_PARTS;
    expect(wrong(own, ({ words }) => named('help', words).some((id) => !known.includes(id)))).toEqual([]);
  });

  test('name only checks that the page of all checks has', () => {
    const known: readonly string[] = CHECK_PARTS;
    expect(wrong(own, ({ words }) => named('check', words).some((id) => !known.includes(id)))).toEqual([]);
  });

  test('have no tags in titles', () => {
    const titles = [...own].filter(([key]) => key.endsWith(' › title'));
    expect(titles.length).toBeGreaterThan(Object.keys(tree.steps).length);
    expect(titles.filter(([, { words }]) => /[<>]/.test(words))).toEqual([]);
  });

  test('have no tags in the short form of an answer', () => {
    const short = [...own].filter(([key]) => key.endsWith(' › short'));
    expect(short.length).toBeGreaterThan(0);
    expect(short.filter(([, { words }]) => /[<>]/.test(words))).toEqual([]);
  });

  test('exist for exactly the steps of the tree', () => {
    expect(Object.keys(texts?.steps ?? {}).sort()).toEqual(Object.keys(tree.steps).sort());
  });

  test('exist for every answer of every step', () => {
    const without = Object.keys(tree.steps).flatMap((step) =>
      answersOf(tree, step)
        .filter(({ id }) => !texts?.steps[step]?.answers?.[id] && !texts?.ui.answers[id])
        .map(({ id }) => `${step}: ${id}`),
    );
    expect(without).toEqual([]);
  });

  test('exist for no unknown answer', () => {
    const left = Object.entries(texts?.steps ?? {}).flatMap(([step, { answers = {} }]) => {
      const given = new Set(answersOf(tree, step).map(({ id }) => id));
      return Object.keys(answers)
        .filter((id) => !given.has(id))
        .map((id) => `${step}: ${id}`);
    });
    expect(left).toEqual([]);
  });

  test('name every counter', () => {
    const places = [...own.keys()].filter((key) =>
      /^help\.json › counters › places › \w+ › place$/.test(key),
    );
    expect(places.map((key) => pathOf(key)[3]).sort()).toEqual([...site.counters].sort());
  });
});

describe('the labels of the screens', () => {
  test('all have words in English', () => {
    expect(labels.filter(([, words]) => words === '')).toEqual([]);
  });

  test('are each named in at least one text', () => {
    const used = new Set([...english.values()].flatMap(({ words }) => named('label', words)));
    expect(labels.map(([key]) => key).filter((key) => !used.has(key))).toEqual([]);
  });
});
