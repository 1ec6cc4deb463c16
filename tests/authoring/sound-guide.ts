import { SHARED_ANSWERS } from '../../locales/step-parts.ts';
import type { Written } from '../../src/authoring/all-problems.ts';
import {
  type Confirmed,
  unconfirmedTexts,
  withConfirmed,
} from '../../src/authoring/confirmed/confirmed-texts.ts';
import { translationsIn } from '../../src/authoring/confirmed/translations.ts';
import { confirmedFile, lookupFile, textFile } from '../../src/authoring/file-names.ts';
import type { LanguageFile, WrittenLanguage } from '../../src/authoring/texts/language-files.ts';
import { branchOf } from '../../src/flow/id-conventions.ts';
import { answersOf } from '../../src/flow/replay.ts';
import type { Published, Step, Tree } from '../../src/tree/types.ts';
import { CODE_ALPHABET } from '../../src/url/codes.ts';
import { lamp } from '../fixtures/small-trees.ts';

/** Valid spoken codes, by the short codes of the lamp. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['L1', 'A2K'],
  ['L2', 'A4R'],
  ['B1', 'A6W'],
  ['S1', 'A72'],
  ['C1', 'A97'],
  ['E1', 'F2U'],
  ['E2', 'F4Y'],
  ['E3', 'F66'],
]);

/** Returns a tree with valid spoken codes, and a source for each of its steps. */
function cited(tree: Tree): Tree {
  const steps = Object.entries<Step>(tree.steps).map(([id, step]): [string, Step] => [
    id,
    { ...step, code: CODES.get(step.code) ?? step.code, sources: ['manual'] },
  ]);
  return { ...tree, steps: Object.fromEntries(steps) };
}

/** Returns the record in which exactly the steps of a tree are released, with their codes. */
function recordOf(tree: Tree): Published {
  const codes = Object.entries<Step>(tree.steps).map(([id, { code }]) => [id, code]);
  return { steps: Object.fromEntries(codes), aliases: {}, pages: {} };
}

/** Returns the branches of a tree, also those without their first step. */
const branchesOf = (tree: Tree): string[] => [...new Set(Object.keys(tree.steps).map(branchOf))];

/** What people call things, by concept, in each language. */
const TERMS = {
  en: { lamp: ['lamp', '@bulb'], bulb: ['bulb', 'light bulb'] },
  ja: { lamp: ['ランプ', '@bulb'], bulb: ['電球（でんきゅう）', '豆電球'] },
} as const;

/** Returns the files that the search is built from, for the steps with these ids. */
export function lookupFilesOf(language: 'en' | 'ja', ids: readonly string[]): LanguageFile[] {
  const phrases = [...ids, 'not-ours'].map((id) => [id, [`I am at ${id}`, `${language}: ${id}`]]);
  const characters = Object.fromEntries([...CODE_ALPHABET].map((each) => [each, [`${each} ${each}`]]));
  return [
    { file: lookupFile(language, 'terms.json'), json: JSON.stringify(TERMS[language]) },
    { file: lookupFile(language, 'own-words.json'), json: JSON.stringify(Object.fromEntries(phrases)) },
    {
      file: lookupFile(language, 'spoken.json'),
      json: JSON.stringify({ announced: ['code'], characters }),
    },
  ];
}

/** Returns the files of a tree with everything that the rules require, in two languages, and a file without steps. */
function filesOf(tree: Tree): LanguageFile[] {
  const ids = Object.keys(tree.steps);
  const shared: readonly string[] = SHARED_ANSWERS;
  const own = (id: string) => answersOf(tree, id).filter((answer) => !shared.includes(answer.id));
  const guide = (id: string) => ({
    title: id,
    lead: 'Look.',
    answers: Object.fromEntries(own(id).map((answer) => [answer.id, { label: 'Yes', short: 'yes' }])),
  });
  const desk = (id: string) => ({
    ask: 'Look.',
    heard: [id],
    listen: Object.fromEntries(own(id).map((answer) => [answer.id, ['yes']])),
  });
  return (['en', 'ja'] as const).flatMap((language) => [
    ...lookupFilesOf(language, ids),
    ...(['guide', 'desk'] as const).flatMap((of) =>
      branchesOf(tree).map((branch): LanguageFile => {
        const entries = ids.filter((id) => branchOf(id) === branch);
        const texts = entries.map((id) => [id, of === 'desk' ? desk(id) : guide(id)]);
        return { file: textFile(language, branch, of), json: JSON.stringify(Object.fromEntries(texts)) };
      }),
    ),
    { file: `locales/${language}/sketches.json`, json: '{ "shows": { "success": "The last page." } }' },
    { file: `locales/${language}/ui.json`, json: '{ "nav": { "label": "Site", "start": "Start" } }' },
  ]);
}

/** Returns languages in which all texts are confirmed. A language with a file that is not JSON keeps its record. */
export function allConfirmed(languages: readonly WrittenLanguage[]): WrittenLanguage[] {
  const records = translationsIn(languages).flatMap((parsed): LanguageFile[] => {
    if (!parsed.ok) return [];
    const { language } = parsed.translation;
    const texts = unconfirmedTexts({ ...parsed.translation, confirmed: {} });
    return [{ file: confirmedFile(language), json: JSON.stringify(withConfirmed({}, texts)) }];
  });
  return languages.map(({ language, rules, files }) => {
    const record = records.filter(({ file }) => file === confirmedFile(language));
    const others = files.filter(({ file }) => !record.some((each) => each.file === file));
    return { language, rules, files: [...others, ...record] };
  });
}

/** The rules of the languages: one with spaces between words, and one without. */
export const RULES: Readonly<Record<string, WrittenLanguage['rules']>> = {
  en: {
    spaces: true,
    quotes: { outer: ['“', '”'], inner: ['‘', '’'] },
    sentences: {
      countedIn: 'words',
      ends: ['.', '?'],
      questions: ['?'],
      pauses: [],
      pages: { most: 20 },
      desk: { most: 20 },
    },
  },
  ja: {
    spaces: false,
    quotes: { outer: ['「', '」'], inner: ['『', '』'] },
    sentences: {
      countedIn: 'characters',
      ends: ['。', '？'],
      questions: ['？', 'か。'],
      pauses: [],
      pages: { most: 40 },
      desk: { most: 45 },
    },
  },
};

/** A glossary with a term in both languages. */
export const GLOSSARY = {
  terms: {
    lamp: {
      from: 'The manual.',
      en: { use: 'lamp', not: { light: ['light bulb'] } },
      ja: { use: 'ランプ', not: { 電灯: ['懐中電灯'] } },
    },
  },
};

/** Returns the languages with some files. */
function languagesOf(files: readonly LanguageFile[]): WrittenLanguage[] {
  return Object.entries(RULES).map(([language, rules]) => ({
    language,
    rules,
    files: files.filter(({ file }) => file.startsWith(`locales/${language}/`)),
  }));
}

/** Returns everything that authors write for a tree, without a problem. */
export function writtenFor(tree: Tree): Written {
  const sound = cited(tree);
  return {
    tree: sound,
    branches: branchesOf(sound),
    citable: { sources: ['manual'], sketches: ['success'], documents: {}, labels: {} },
    published: recordOf(sound),
    languages: allConfirmed(languagesOf(filesOf(sound))),
    glossary: JSON.stringify(GLOSSARY),
  };
}

/** Everything that authors write for the lamp, without a problem. */
export const soundGuide: Written = writtenFor(lamp);

/** Returns the lamp with some steps replaced or added, and with a matching record and texts. */
export function withSteps(steps: Readonly<Record<string, Step>>): Written {
  return writtenFor({ ...lamp, steps: { ...lamp.steps, ...steps } });
}

/** Returns a guide with one of its steps changed in the tree only. */
export function withStep(written: Written, id: string, change: Partial<Step>): Written {
  const steps = Object.entries<Step>(written.tree.steps).map(([each, step]): [string, Step] => [
    each,
    each === id ? ({ ...step, ...change } as Step) : step,
  ]);
  return { ...written, tree: { ...written.tree, steps: Object.fromEntries(steps) } };
}

/** Returns a guide with other lines in its record. */
export function withRecord(written: Written, { steps, aliases, pages }: Partial<Published>): Written {
  const { published } = written;
  return {
    ...written,
    published: {
      steps: { ...published.steps, ...steps },
      aliases: { ...published.aliases, ...aliases },
      pages: { ...published.pages, ...pages },
    },
  };
}

/** Returns a guide with the files of its languages changed. `undefined` removes a file. */
function withFiles(written: Written, change: (file: LanguageFile) => LanguageFile | undefined): Written {
  const languages = written.languages.map(({ files, ...language }) => ({
    ...language,
    files: files.flatMap((file) => change(file) ?? []),
  }));
  return { ...written, languages };
}

/** Returns a guide with one text file changed and confirmed again; without a change the file is removed. */
export function withTexts(
  written: Written,
  file: string,
  change?: (texts: Readonly<Record<string, Readonly<Record<string, unknown>>>>) => object | string,
): Written {
  const changed = withFiles(written, (own) => {
    if (own.file !== file) return own;
    const texts = change?.(JSON.parse(own.json));
    if (texts === undefined) return undefined;
    return { file, json: typeof texts === 'string' ? texts : JSON.stringify(texts) };
  });
  return { ...changed, languages: allConfirmed(changed.languages) };
}

/** Returns a guide with another content of a file that the search is built from; without one, the file is missing. */
export function withLookup(
  written: Written,
  file: string,
  change?: (content: Readonly<Record<string, readonly string[]>>) => unknown,
): Written {
  return withFiles(written, (own) => {
    if (own.file !== file) return own;
    if (change === undefined) return undefined;
    const content = change(JSON.parse(own.json));
    return { file, json: typeof content === 'string' ? content : JSON.stringify(content) };
  });
}

/** Returns a guide with another glossary; without one, the file is missing. */
export function withGlossary({ glossary: _, ...written }: Written, glossary?: object | string): Written {
  if (glossary === undefined) return written;
  return { ...written, glossary: typeof glossary === 'string' ? glossary : JSON.stringify(glossary) };
}

/**
 * Returns a guide in which texts changed after they were confirmed. `words` replaces a text of a file in one of the
 * languages: `{ english: ['"Look."', '"Look at it."'] }`.
 */
export function withChangedTexts(
  written: Written,
  name: string,
  words: { readonly [Side in 'english' | 'own']?: readonly [text: string, other: string] },
): Written {
  const changes = new Map([
    [`locales/en/${name}`, words.english],
    [`locales/ja/${name}`, words.own],
  ]);
  return withFiles(written, ({ file, json }) => {
    const [text, other] = changes.get(file) ?? ['', ''];
    if (!json.includes(text)) throw new Error(`${file} has no ${text}`);
    return { file, json: json.replace(text, () => other) };
  });
}

/** Returns a guide with another record of what was confirmed. */
export function withRecordOfTexts(
  written: Written,
  change: (confirmed: Confirmed) => Confirmed | string,
): Written {
  return withFiles(written, ({ file, json }) => {
    if (file !== confirmedFile('ja')) return { file, json };
    const changed = change(JSON.parse(json));
    return { file, json: typeof changed === 'string' ? changed : JSON.stringify(changed) };
  });
}
