import { describe, expect, test } from 'vitest';
import type { StepText } from '../../../locales/step-parts.ts';
import { answersOf } from '../../../src/flow/replay.ts';
import type { TextValues } from '../../../src/i18n/create-i18n.ts';
import { fallbackLanguage, languageCodes } from '../../../src/i18n/languages.ts';
import { languageOfFile } from '../../../src/i18n/locale-files.ts';
import { parseMarks, plainText } from '../../../src/i18n/marks.ts';
import { CHECK_PARTS, HELP_PARTS } from '../../../src/i18n/read-marks.ts';
import { site } from '../../../src/site.ts';
import { tree } from '../../../src/tree/tree.ts';
import { requiredKeys } from './required-keys.ts';

/** One string of the locales: its file, and where it stands in it. */
interface Text {
  readonly file: string;
  readonly key: string;
  readonly words: string;
}

/** What the index of a language brings together. */
interface IndexedTexts {
  readonly steps: Readonly<Record<string, StepText>>;
  readonly ui: {
    readonly answers: Readonly<Record<string, object>>;
    readonly pages: Readonly<Record<string, string>>;
  };
}

// The rules of a language are its own: see tests/authoring/languages/language-problems.test.ts.
const files = import.meta.glob<object>(['../../../locales/*/*.json', '!../../../locales/*/language.json'], {
  eager: true,
  import: 'default',
});
const indexes = import.meta.glob<IndexedTexts>('../../../locales/*/index.ts', {
  eager: true,
  import: 'default',
});
const textsByLanguage = new Map(
  Object.entries(indexes).map(([path, texts]) => [languageOfFile(path), texts] as const),
);

/** All strings of one value, by the way to them; an empty object or array counts as one empty string of its own. */
function leaves(value: unknown, way = ''): [key: string, words: string][] {
  if (typeof value === 'string') return [[way, value]];
  const parts = Object.entries(value as object);
  if (parts.length === 0) return [[`${way}{}`, '']];
  return parts.flatMap(([key, part]) => leaves(part, way === '' ? key : `${way} › ${key}`));
}

/** All texts of one language, by file and key. */
function textsOf(language: string): Map<string, Text> {
  const own = Object.entries(files).filter(([path]) => languageOfFile(path) === language);
  return new Map(
    own.flatMap(([path, content]) => {
      const file = path.split('/').at(-1) ?? '';
      return leaves(content).map(([key, words]) => [`${file} › ${key}`, { file, key, words }] as const);
    }),
  );
}

const english = textsOf(fallbackLanguage);
const others = languageCodes.filter((language) => language !== fallbackLanguage);
const labels = [...english.values()]
  .filter(({ file }) => file === 'labels.json')
  .map(({ key, words }) => [key, words] as const);

/** Every mark: `<label>next</label>` is the label `next`, `<b>` and `<code>` are what they are around. */
function tags(words: string): string[] {
  return parseMarks(words)
    .flatMap((piece) => (typeof piece === 'string' ? [] : [piece]))
    .map(({ mark, inside }) => (mark === 'b' || mark === 'code' ? mark : `${mark} ${inside}`))
    .sort();
}

/** The names between one kind of tag. */
function named(tag: string, words: string): string[] {
  return tags(words)
    .filter((each) => each.startsWith(`${tag} `))
    .map((each) => each.slice(tag.length + 1));
}

/** Every `{{placeholder}}`; the number may be left out where it is one. */
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
  const [step = '', part] = key.split(' › ');
  return (
    part === 'trail' && Object.entries(tree.steps).some(([id, { kind }]) => id === step && kind === 'outcome')
  );
}

/** The strings of a list that are not as they should be, to be read in a message. */
const wrong = (texts: Map<string, Text>, isWrong: (text: Text) => boolean): string[] =>
  [...texts].filter(([, text]) => isWrong(text)).map(([key, { words }]) => `${key}: ${words}`);

test('English and at least one other language are there', () => {
  expect(languageCodes).toContain(fallbackLanguage);
  expect(others.length).toBeGreaterThan(0);
  expect(english.size).toBeGreaterThan(100);
});

describe.each(others)('compared with English, %s', (language) => {
  const own = textsOf(language);
  const models = requiredKeys(language, english);
  const shared = [...own].flatMap(([key, text]) => {
    const model = models.get(key);
    return model ? [{ key, text, model }] : [];
  });

  test('lacks no key, and no form of a text that its grammar has for a number', () => {
    expect([...models.keys()].filter((key) => !own.has(key))).toEqual([]);
  });

  test('has no extra key', () => {
    expect([...own.keys()].filter((key) => !models.has(key))).toEqual([]);
  });

  test('has lists of the same lengths', () => {
    const items = (texts: Map<string, Text>): string[] =>
      [...texts.keys()].filter((key) => / › \d+/.test(key));
    expect(items(own)).toEqual(items(english));
    expect(items(own).length).toBeGreaterThan(50);
  });

  test('has the same tags in every string', () => {
    const differ = shared.filter(({ text, model }) => tags(text.words).join() !== tags(model.words).join());
    expect(differ.map(({ key, text, model }) => [key, model.words, text.words])).toEqual([]);
  });

  test('has the same placeholders in every string', () => {
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

  test('have no space at the beginning or the end, but those that ui.json puts between words', () => {
    expect(wrong(own, ({ file, words }) => file !== 'ui.json' && words !== words.trim())).toEqual([]);
  });

  test('open no tag that they do not close, and have none but those that are known', () => {
    expect(wrong(own, ({ words }) => /[<>]/.test(plainText(words, () => '')))).toEqual([]);
  });

  test('close every placeholder', () => {
    expect(wrong(own, ({ words }) => /\{\{|\}\}/.test(words.replace(/\{\{[a-zA-Z, ]+\}\}/g, '')))).toEqual(
      [],
    );
  });

  test('name in the steps, the help and the judgements only what is known everywhere', () => {
    const values: Readonly<Record<keyof TextValues, true>> = {
      student: true,
      alumni: true,
      university: true,
      id: true,
    };
    /** A notice also names the day on which something changes. */
    const isKnown = ({ file }: Text, name: string): boolean =>
      Object.hasOwn(values, name) || (file === 'notices.json' && name === 'day');
    /** Here a screen fills in what it shows. */
    const screens = ['ui.json', 'map.json', 'print.json'];
    const unknown = (text: Text): boolean =>
      !screens.includes(text.file) && placeholders(text).some((name) => !isKnown(text, name));
    expect(wrong(own, unknown)).toEqual([]);
  });

  test('name labels that are there', () => {
    const known = new Set(labels.map(([key]) => key));
    expect(wrong(own, ({ words }) => named('label', words).some((id) => !known.has(id)))).toEqual([]);
  });

  test('name pages of the university that have an address and a title', () => {
    const known = new Set(Object.keys(site.pages).filter((id) => texts?.ui.pages[id] !== undefined));
    expect(wrong(own, ({ words }) => named('page', words).some((id) => !known.has(id)))).toEqual([]);
  });

  test('title every page of the university, and no other', () => {
    expect(Object.keys(texts?.ui.pages ?? {}).sort()).toEqual(Object.keys(site.pages).sort());
  });

  test('name steps that are in the tree', () => {
    expect(
      wrong(own, ({ words }) => named('step', words).some((id) => !Object.hasOwn(tree.steps, id))),
    ).toEqual([]);
  });

  test('name parts of the help page that are there', () => {
    const known: readonly string[] = HELP_PARTS;
    expect(wrong(own, ({ words }) => named('help', words).some((id) => !known.includes(id)))).toEqual([]);
  });

  test('name checks that stand on a page of their own', () => {
    const known: readonly string[] = CHECK_PARTS;
    expect(wrong(own, ({ words }) => named('check', words).some((id) => !known.includes(id)))).toEqual([]);
  });

  test('have no tags in titles', () => {
    const titles = [...own].filter(([key]) => key.endsWith(' › title'));
    expect(titles.length).toBeGreaterThan(Object.keys(tree.steps).length);
    expect(titles.filter(([, { words }]) => /[<>]/.test(words))).toEqual([]);
  });

  test('have no tags in the few words that stand for an answer', () => {
    const short = [...own].filter(([key]) => key.endsWith(' › short'));
    expect(short.length).toBeGreaterThan(0);
    expect(short.filter(([, { words }]) => /[<>]/.test(words))).toEqual([]);
  });

  test('exist for every step of the tree, and for no other', () => {
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

  test('do not exist for unknown answers', () => {
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
    expect(places.map((key) => key.split(' › ')[3]).sort()).toEqual([...site.counters].sort());
  });
});

describe('the labels of the screens', () => {
  test('are known in English', () => {
    expect(labels.filter(([, words]) => words === '')).toEqual([]);
  });

  test('are all named by some text', () => {
    const used = new Set([...english.values()].flatMap(({ words }) => named('label', words)));
    expect(labels.map(([key]) => key).filter((key) => !used.has(key))).toEqual([]);
  });
});
