import { SHARED_ANSWERS } from '../../locales/step-parts.ts';
import type { Written } from '../../src/authoring/all-problems.ts';
import {
  parseTranslation,
  type TranslationFiles,
} from '../../src/authoring/confirmed/confirmation-problems.ts';
import {
  type Confirmed,
  unconfirmedTexts,
  withConfirmed,
} from '../../src/authoring/confirmed/confirmed-texts.ts';
import { textFile } from '../../src/authoring/file-names.ts';
import type { WrittenLanguage } from '../../src/authoring/language-texts.ts';
import type { SketchFile, TextFile } from '../../src/authoring/text-problems.ts';
import { branchOf } from '../../src/flow/id-conventions.ts';
import { answersOf } from '../../src/flow/replay.ts';
import type { Published, Step, Tree } from '../../src/tree/types.ts';
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

/** Returns the files of a tree with everything that the rules require, in two languages, for the guide and the desk. */
function textsOf(tree: Tree): TextFile[] {
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
  return ['en', 'ja'].flatMap((language) =>
    (['guide', 'desk'] as const).flatMap((of) =>
      [...new Set(ids.map(branchOf))].map((branch): TextFile => {
        const entries = ids.filter((id) => branchOf(id) === branch);
        const texts = entries.map((id) => [id, of === 'desk' ? desk(id) : guide(id)]);
        const json = JSON.stringify(Object.fromEntries(texts));
        return { file: textFile(language, branch, of), language, branch, isDesk: of === 'desk', json };
      }),
    ),
  );
}

/** Returns the files of the second language beside the first one, with all texts confirmed. */
export function confirmedTranslation(files: TranslationFiles['files']): TranslationFiles {
  const parsed = parseTranslation({ language: 'ja', files });
  if (!parsed.ok) throw new Error('A file of the small guide is not JSON');
  const confirmed = withConfirmed({}, unconfirmedTexts(parsed.translation));
  return { language: 'ja', files, confirmed: JSON.stringify(confirmed) };
}

/** Returns the texts of a tree in both languages, with a file that belongs to no step. */
function translationOf(texts: readonly TextFile[]): TranslationFiles {
  const shared = '{ "nav": { "label": "Site", "start": "Start" }, "site": "Lamp" }';
  const [english, own] = ['en', 'ja'].map((language) =>
    texts.filter(({ file }) => file.startsWith(`locales/${language}/`)),
  );
  const files = (english ?? []).map(({ file, json = '' }, at) => ({
    name: file.replace('locales/en/', ''),
    english: json,
    own: own?.[at]?.json ?? '',
  }));
  return confirmedTranslation([...files, { name: 'ui.json', english: shared, own: shared }]);
}

/** The rules of the languages: one with spaces between words, and one without. */
const RULES: Readonly<Record<string, WrittenLanguage['rules']>> = {
  en: {
    spaces: true,
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
function languagesOf(files: readonly SketchFile[]): WrittenLanguage[] {
  return Object.entries(RULES).map(([language, rules]) => ({
    language,
    rules,
    files: files.flatMap(({ file, json }) =>
      file.startsWith(`locales/${language}/`) && json !== undefined ? [{ file, json }] : [],
    ),
  }));
}

/** Returns everything that authors write for a tree, without a problem. */
export function writtenFor(tree: Tree): Written {
  const sound = cited(tree);
  const texts = textsOf(sound);
  const sketchTexts = ['en', 'ja'].map((language) => ({
    file: `locales/${language}/sketches.json`,
    json: '{ "shows": { "success": "The last page." } }',
  }));
  return {
    tree: sound,
    citable: { sources: ['manual'], sketches: ['success'] },
    published: recordOf(sound),
    texts,
    sketchTexts,
    translations: [translationOf(texts)],
    languages: languagesOf([...texts, ...sketchTexts]),
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

/** Returns a guide with the entries of one text file changed; without a change the file is removed. */
export function withTexts(
  written: Written,
  file: string,
  change?: (texts: Readonly<Record<string, Readonly<Record<string, unknown>>>>) => object | string,
): Written {
  const texts = written.texts.map((each): TextFile => {
    if (each.file !== file) return each;
    const { json = '', ...named } = each;
    const changed = change?.(JSON.parse(json));
    if (changed === undefined) return named;
    return { ...named, json: typeof changed === 'string' ? changed : JSON.stringify(changed) };
  });
  return { ...written, texts, languages: languagesOf([...texts, ...written.sketchTexts]) };
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
  const change = (json: string, [text, other]: readonly [string, string] = ['', '']): string => {
    if (!json.includes(text)) throw new Error(`${name} has no ${text}`);
    return json.replace(text, () => other);
  };
  const translations = written.translations.map(({ files, ...translation }) => ({
    ...translation,
    files: files.map((file) => {
      if (file.name !== name) return file;
      return { name, english: change(file.english, words.english), own: change(file.own, words.own) };
    }),
  }));
  return { ...written, translations };
}

/** Returns a guide with another record of what was confirmed. */
export function withRecordOfTexts(
  written: Written,
  change: (confirmed: Confirmed) => Confirmed | string,
): Written {
  const translations = written.translations.map(({ confirmed = '{}', ...translation }) => {
    const changed = change(JSON.parse(confirmed));
    return { ...translation, confirmed: typeof changed === 'string' ? changed : JSON.stringify(changed) };
  });
  return { ...written, translations };
}
