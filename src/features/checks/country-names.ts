/** A country with its calling code. */
interface Country {
  readonly country: string;
  readonly callingCode: string;
}

/** A country as it is listed, with its name in the reader's language. */
export interface NamedCountry<Code extends string = string> {
  readonly country: Code;
  readonly callingCode: string;
  readonly name: string;
  /**
   * The folded texts that a search is compared with: names in all languages, other names, country code, calling code.
   */
  readonly words: readonly string[];
}

/** Common other names of countries. */
const ALSO: Readonly<Record<string, readonly string[]>> = { GB: ['UK', 'England'], US: ['USA'] };

/** The sound marks of kana, which must stay: ガ and カ are different letters. */
const KANA_MARK = /[\u3099\u309a]/u;

/**
 * Folds differences that a search ignores: case, accents, punctuation, full width, hiragana or katakana, "&" or "and".
 */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/&/gu, 'and')
    .replace(/\p{Mn}/gu, (mark) => (KANA_MARK.test(mark) ? mark : ''))
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replace(/[\u3041-\u3096]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/**
 * Returns the name of a country in a language, or its country code if the browser does not know the name.
 *
 * @example
 * countryName('JP', 'en') // => 'Japan'
 * countryName('JP', 'ja') // => '日本'
 */
export function countryName(country: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(country) ?? country;
}

/**
 * Returns countries with their names in the reader's language, sorted by name, with the home country first. A search
 * finds them by their names in any of the languages.
 *
 * @example
 * const two = [{ country: 'FR', callingCode: '33' }, { country: 'JP', callingCode: '81' }];
 * namedCountries(two, 'en', ['en', 'ja'], 'JP').map((each) => each.name) // => ['Japan', 'France']
 */
export function namedCountries<Code extends string>(
  countries: readonly (Country & { readonly country: Code })[],
  language: string,
  languages: readonly string[],
  home: NoInfer<Code>,
): NamedCountry<Code>[] {
  const { compare } = new Intl.Collator(language);
  return countries
    .map(({ country, callingCode }) => ({
      country,
      callingCode,
      name: countryName(country, language),
      words: [
        ...languages.map((each) => countryName(country, each)),
        ...(ALSO[country] ?? []),
        country,
        callingCode,
      ].map(fold),
    }))
    .sort(
      (one, other) =>
        Number(other.country === home) - Number(one.country === home) || compare(one.name, other.name),
    );
}

/**
 * Returns the countries that match a search: those with a word that begins with it, then those with a word that
 * contains it. All countries for an empty search. Digits only match the beginning of a calling code.
 *
 * @example
 * const japan = { country: 'JP', callingCode: '81', name: 'Japan', words: ['japan', '日本', 'jp', '81'] };
 * findCountries('にほん', [japan]) // => []
 * findCountries('日', [japan]) // => [japan]
 * findCountries('+81', [japan]) // => [japan]
 * findCountries('pan', [japan]) // => [japan]
 */
export function findCountries<Named extends NamedCountry>(
  search: string,
  countries: readonly Named[],
): Named[] {
  const sought = fold(search);
  // A search for punctuation finds nothing, except "+", which begins a calling code.
  if (sought === '' && !/^[+\s]*$/u.test(search)) return [];
  const begins = countries.filter(({ words }) => words.some((word) => word.startsWith(sought)));
  const within = countries.filter(
    (each) =>
      !begins.includes(each) && !/^\d/u.test(sought) && each.words.some((word) => word.includes(sought)),
  );
  return [...begins, ...within];
}
