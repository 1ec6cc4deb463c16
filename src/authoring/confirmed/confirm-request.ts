import { parseArgs } from 'node:util';
import { editDistance } from '../../validators/text/edit-distance.ts';
import { nameInFolder } from '../texts/language-files.ts';
import {
  leftOverEntries,
  stepOfText,
  type TextPlace,
  type Translation,
  type Unconfirmed,
  unconfirmedTexts,
} from './confirmed-texts.ts';

/** What to confirm, or to list, in one language. */
export interface ToConfirm {
  readonly translation: Translation;
  readonly texts: readonly Unconfirmed[];
  /** Entries of texts that no longer exist. */
  readonly leftOver: readonly TextPlace[];
}

/** Why the command does nothing. */
export type ConfirmProblem =
  | { readonly problem: 'unknown-option'; readonly option: string }
  | {
      readonly problem: 'unknown-language';
      readonly language: string;
      readonly languages: readonly string[];
    }
  | { readonly problem: 'lost-option'; readonly names: readonly string[]; readonly language: string }
  | {
      readonly problem: 'unknown-name';
      readonly name: string;
      readonly files: readonly string[];
      /** The step or file whose name is closest, if one is close. */
      readonly meant?: string;
    }
  | {
      readonly problem: 'several-languages';
      readonly names: readonly string[];
      readonly languages: readonly string[];
      /** Whether the named texts are all confirmed, and only entries without a text are left over. */
      readonly areLeftOver: boolean;
    };

export type ConfirmRequest =
  /** `names` are the steps and files to confirm; without any, all texts are only listed. */
  | { readonly ok: true; readonly names: readonly string[]; readonly languages: readonly ToConfirm[] }
  | { readonly ok: false; readonly problem: ConfirmProblem };

/**
 * Reads the arguments of `npm run texts:confirm --`: steps and files, and with `--in` a language. A file may be given by
 * its path, as `tree:check` prints it. The language is required only if the named texts have to be confirmed in several.
 *
 * @example
 * const files = [{ name: 'a.json', english: { a: { title: 'Who?' } }, own: { a: { title: 'Qui ?' } } }];
 * const translation = { language: 'fr', files, confirmed: {} };
 * const request = readConfirmRequest(['a'], [translation]);
 * request.names // => ['a']
 * readConfirmRequest(['locales/fr/a.json'], [translation]).names // => ['a.json']
 * request.languages[0].texts[0].key // => 'a › title'
 * readConfirmRequest(['b'], [translation]) // => { ok: false, problem: { problem: 'unknown-name', name: 'b', files: ['a.json'] } }
 * readConfirmRequest(['a.jsn'], [translation]).problem.meant // => 'a.json'
 */
export function readConfirmRequest(
  args: readonly string[],
  translations: readonly Translation[],
): ConfirmRequest {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { in: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const names = [...new Set(positionals.map(nameInFolder))];
  const languages = translations.map(({ language }) => language);
  const wrong = (problem: ConfirmProblem): ConfirmRequest => ({ ok: false, problem });
  const option = Object.keys(values).find((each) => each !== 'in');
  if (option !== undefined) return wrong({ problem: 'unknown-option', option });
  const { in: given } = values;
  // An option without a value is `true`.
  const language = given === undefined || typeof given === 'string' ? given : '';
  if (language !== undefined && !languages.includes(language))
    return wrong({ problem: 'unknown-language', language, languages });

  const places = translations.flatMap(knownPlaces);
  for (const name of names) {
    if (isNamed(places, [name])) continue;
    // `npm run texts:confirm a --in fr`: without `--` before the names, npm consumes `--in` itself.
    if (language === undefined && languages.includes(name))
      return wrong({
        problem: 'lost-option',
        names: names.filter((each) => each !== name),
        language: name,
      });
    const files = [...new Set(places.map((place) => place.name))].toSorted();
    const meant = files.includes(`${name}.json`)
      ? `${name}.json`
      : closestTo(name, [...places.flatMap((place) => stepOfText(place) ?? []), ...files]);
    return wrong({ problem: 'unknown-name', name, files, ...(meant !== undefined && { meant }) });
  }

  const chosen = translations
    .filter((translation) => language === undefined || translation.language === language)
    .map((translation) => toConfirm(translation, names))
    .filter(({ texts, leftOver }) => texts.length + leftOver.length > 0);
  if (names.length === 0) return { ok: true, names, languages: chosen };

  // Somebody has compared texts, so left-over entries of other languages can wait.
  const withTexts = chosen.filter(({ texts }) => texts.length > 0);
  const meantLanguages = withTexts.length > 0 ? withTexts : chosen;
  if (meantLanguages.length > 1)
    return wrong({
      problem: 'several-languages',
      names,
      languages: meantLanguages.map(({ translation }) => translation.language),
      areLeftOver: withTexts.length === 0,
    });
  return { ok: true, names, languages: meantLanguages };
}

const isNamed = (places: readonly TextPlace[], names: readonly string[]): boolean =>
  places.some((place) => names.includes(place.name) || names.includes(stepOfText(place) ?? place.name));

/** The most edits between a mistyped name and the intended one. A short name allows only one for every three letters. */
const MAX_EDITS = 2;

/** Returns the name with the fewest edits, or `undefined` if none is close. Of two equally close ones, the first. */
function closestTo(typed: string, names: readonly string[]): string | undefined {
  const most = Math.min(MAX_EDITS, Math.floor(typed.length / 3));
  const distances = names.map((name) => ({ name, edits: editDistance(typed, name, most) }));
  return distances.filter(({ edits }) => edits <= most).toSorted((one, other) => one.edits - other.edits)[0]
    ?.name;
}

/** Returns the files and parts that a language has, or once had. */
function knownPlaces({ files, confirmed }: Translation): TextPlace[] {
  return [
    ...files.flatMap(({ name, own }) => Object.keys(own ?? {}).map((key) => ({ name, key }))),
    ...Object.entries(confirmed).flatMap(([name, entries]) =>
      Object.keys(entries).map((key) => ({ name, key })),
    ),
  ];
}

function toConfirm(translation: Translation, names: readonly string[]): ToConfirm {
  const isMeant = (place: TextPlace) => names.length === 0 || isNamed([place], names);
  const files = knownPlaces(translation).filter(isMeant);
  return {
    translation,
    texts: unconfirmedTexts(translation).filter(isMeant),
    // Nobody has to read these, so remove all of a file with the first confirmation in it.
    leftOver: leftOverEntries(translation).filter(({ name }) => files.some((file) => file.name === name)),
  };
}
