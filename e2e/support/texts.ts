// The texts of the invented guide, so that no test repeats a sentence that may be edited.
import type { i18n } from 'i18next';
import type { Locator, Page } from 'playwright/test';
import { fallbackLanguage } from '../../locales/language-rules.ts';
import type { NoticeText, StepText } from '../../locales/step-parts.ts';
import { textValuesOf } from '../../src/guide/text-values.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { fillIn, parseMarks } from '../../src/i18n/marks.ts';
import type { DeskTexts, Texts } from '../../src/i18n/texts.ts';
import {
  deskTextFiles,
  labelFiles,
  languageFiles,
  textFiles,
} from '../../tests/fixtures/guide/locale-files.ts';
import * as english from '../../tests/fixtures/guide/locales/en/own-texts.ts';
import * as japanese from '../../tests/fixtures/guide/locales/ja/own-texts.ts';
import { site } from '../../tests/fixtures/guide/site.ts';
import type { InventedBranchId, InventedStepId } from '../../tests/fixtures/guide/tree.ts';

/** The languages of the guide. */
export const languages: readonly string[] = [...languageFiles.keys()].sort();

/** The texts of the invented guide's own steps, branches, messages and notices. */
interface OwnTexts {
  readonly steps: Readonly<Record<InventedStepId, StepText>>;
  readonly branches: Readonly<Record<InventedBranchId, string>>;
  readonly messages: Readonly<Record<keyof typeof english.messages, string>>;
  readonly notices: Readonly<Record<keyof typeof english.notices, NoticeText>>;
}

const ownTexts: ReadonlyMap<string, OwnTexts> = new Map([
  ['en', english],
  ['ja', japanese],
]);

/** The texts of a language. Those of the interface are the real guide's. */
export type GuideTexts = Omit<Texts, keyof OwnTexts> &
  OwnTexts & { readonly language: { readonly name: string; readonly site: string } };

async function every<Loaded>(
  files: ReadonlyMap<string, () => Promise<Loaded>>,
): Promise<Map<string, Loaded>> {
  return new Map(
    await Promise.all([...files].map(async ([language, load]) => [language, await load()] as const)),
  );
}

const [texts, desks] = await Promise.all([every(textFiles), every(deskTextFiles)]);

function inLanguage<Found>(all: ReadonlyMap<string, Found>, language: string): Found {
  const found = all.get(language);
  if (found === undefined) throw new Error(`There is no language ${language}`);
  return found;
}

export function textsOf(language: string): GuideTexts {
  return {
    ...inLanguage(texts, language),
    ...inLanguage(ownTexts, language),
    language: inLanguage(languageFiles, language),
  };
}

/** The texts of the desk in a language. */
export function deskTextsOf(language: string): DeskTexts {
  return inLanguage(desks, language);
}

const instances = new Map(
  languages.map((language) => [
    language,
    createI18n(
      language,
      { ...inLanguage(texts, language), ...inLanguage(desks, language) },
      textValuesOf(site),
    ),
  ]),
);

/** The i18next instance that fills numbers and names into the texts, as in the guide. */
export function i18nOf(language: string): i18n {
  return inLanguage(instances, language);
}

/** A text with its `{{…}}` filled in. */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  const all = Object.entries({ ...textValuesOf(site), ...values });
  return fillIn(text, Object.fromEntries(all.map(([name, value]) => [name, String(value)])));
}

/**
 * Returns a label of Microsoft's screens as the guide shows it: in the reader's language, then in English and the
 * others.
 */
function labelWordings(id: string, reader: string): string[] {
  const all = [reader, fallbackLanguage, ...languages];
  return [...new Set(all.map((language) => inLanguage(labelFiles, language)[id] ?? ''))].filter(Boolean);
}

/** Returns the words of a text with its marks resolved, in pieces. A page may put a space between two pieces. */
export function piecesOf(text: string, language: string): string[] {
  return pieces(text, (label) => labelWordings(label, language));
}

/** Like `piecesOf`, for a text that has the other wordings of a label in brackets. */
export function inlinePiecesOf(text: string, language: string): string[] {
  const { also } = textsOf(language).ui.label;
  return pieces(text, (label) => {
    const [own = '', ...others] = labelWordings(label, language);
    return [own, ...others.map((words) => fill(also, { words }))];
  });
}

function pieces(text: string, wordsOf: (label: string) => string[]): string[] {
  return parseMarks(fill(text))
    .flatMap((piece) => {
      if (typeof piece === 'string') return [piece.trim()];
      return piece.mark === 'label' ? wordsOf(piece.inside) : [piece.inside];
    })
    .filter((piece) => piece !== '');
}

/** Matches these pieces of text in order, anywhere in a text, with any spacing. */
export function inOrder(...pieces: readonly string[]): RegExp {
  const escaped = pieces.map((piece) => piece.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(escaped.join('\\s*'));
}

/** Matches exactly these pieces of text in order, with any spacing. */
export function exactly(...pieces: readonly string[]): RegExp {
  return new RegExp(`^\\s*${inOrder(...pieces).source}\\s*$`);
}

/** Returns how a code is said aloud in a language: each character by its name. */
export function spoken(language: string, code: string): string {
  const { characters, pause } = textsOf(language).ui.code;
  return [...code].map((character) => (characters as Record<string, string>)[character]).join(pause);
}

/** Returns how the digits of a number are said aloud: one by one. */
export const spokenDigits = (language: string, digits: string): string =>
  [...digits].join(textsOf(language).ui.code.pause);

/** The link to the current page in another language. */
export function languageLink(page: Page, to: string): Locator {
  const { name } = textsOf(to).language;
  return page.getByRole('banner').getByRole('link', { name, exact: true });
}
