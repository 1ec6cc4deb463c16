import type { Problem, ProblemOf } from '../problem.ts';
import type { WrittenLanguage } from '../texts/language-files.ts';
import { keyInPart, partOf } from '../texts/text-keys.ts';
import {
  leftOverEntries,
  stepOfText,
  type TextPlace,
  type Translation,
  unconfirmedTexts,
} from './confirmed-texts.ts';
import { translationsIn } from './translations.ts';

/** A problem of what was confirmed. */
type OfConfirmed =
  | ProblemOf<'not-confirmed'>
  | ProblemOf<'file-not-confirmed'>
  | ProblemOf<'left-over-confirmation'>;

/**
 * Returns the problems of the texts that were not compared with the English ones since either changed: one for each
 * step of a file, or one for a file that was never confirmed.
 *
 * @example
 * const english = { language: 'en', rules: {}, files: [{ file: 'locales/en/a.json', json: '{ "a": { "title": "Who?" } }' }] };
 * const files = [{ file: 'locales/fr/a.json', json: '{ "a": { "title": "Qui ?" } }' }];
 * const french = { language: 'fr', rules: {}, files };
 * const record = { file: 'locales/fr/confirmed.json', json: '{ "a.json": { "a › title": "94wOijkA changed" } }' };
 * confirmationProblems([english, french]) // => [{ problem: 'file-not-confirmed', language: 'fr', name: 'a.json' }]
 * confirmationProblems([english, { ...french, files: [...files, record] }]) // => [
 * //   { problem: 'not-confirmed', language: 'fr', name: 'a.json', step: 'a', texts: [{ key: 'title', change: 'own' }] }]
 */
export function confirmationProblems(languages: readonly WrittenLanguage[]): Problem[] {
  const translations = translationsIn(languages);
  const isOneOfSeveral = translations.length > 1;
  return translations.flatMap((parsed): Problem[] => {
    if (!parsed.ok) return [...parsed.problems];
    const found = [...notConfirmed(parsed.translation), ...leftOver(parsed.translation)];
    return isOneOfSeveral ? found.map((problem) => ({ ...problem, isOneOfSeveral })) : found;
  });
}

/** Groups texts by their file and, in it, by step or top-level key. */
function byPart<Text extends TextPlace>(
  texts: readonly Text[],
): { readonly name: string; readonly step?: string; readonly texts: readonly Text[] }[] {
  const files = [...Map.groupBy(texts, ({ name }) => name)];
  return files.flatMap(([name, ofFile]) =>
    [...Map.groupBy(ofFile, ({ key }) => partOf(key))].map(([part, ofPart]) => {
      const step = stepOfText({ name, key: part });
      return { name, ...(step !== undefined && { step }), texts: ofPart };
    }),
  );
}

/** Returns the key of a text in a sentence that names the step, if the text belongs to one. */
const keyOf = (place: TextPlace): string =>
  stepOfText(place) === undefined ? place.key : keyInPart(place.key);

function notConfirmed(translation: Translation): OfConfirmed[] {
  const { language, confirmed } = translation;
  const texts = unconfirmedTexts(translation);
  const isKnown = ({ name }: TextPlace): boolean => Object.hasOwn(confirmed, name);
  const newFiles = new Set(texts.filter((text) => !isKnown(text)).map(({ name }) => name));
  return [
    ...[...newFiles].map((name): OfConfirmed => ({ problem: 'file-not-confirmed', language, name })),
    ...byPart(texts.filter(isKnown)).map(
      (part): OfConfirmed => ({
        problem: 'not-confirmed',
        language,
        ...part,
        texts: part.texts.map((text) => ({ key: keyOf(text), change: text.change })),
      }),
    ),
  ];
}

function leftOver(translation: Translation): OfConfirmed[] {
  const { language } = translation;
  return byPart(leftOverEntries(translation)).map(
    ({ texts, ...part }): OfConfirmed => ({
      problem: 'left-over-confirmation',
      language,
      ...part,
      keys: texts.map(keyOf),
    }),
  );
}
