/** A country with its calling code. */
interface Country {
  readonly country: string;
  readonly callingCode: string;
}

/** A country as it stands in the list, in the reader's language. */
export interface NamedCountry<Code extends string = string> {
  readonly country: Code;
  readonly callingCode: string;
  readonly name: string;
  /** What a search is compared with: the name in every language of the guide, the two letters, the calling code. */
  readonly words: readonly string[];
}

/** What people call a country besides its name. */
const ALSO: Readonly<Record<string, readonly string[]>> = { GB: ['UK', 'England'], US: ['USA'] };

/** The sound marks of kana: ガ is another letter than カ. */
const KANA_MARK = /[\u3099\u309a]/u;

/** Folds what a search should not mind: capitals, accents, punctuation, full-width letters, hiragana for katakana, "&". */
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
 * The name of a country in a language, or its two letters where the browser knows none.
 *
 * @example
 * countryName('JP', 'en') // => 'Japan'
 * countryName('JP', 'ja') // => '日本'
 */
export function countryName(country: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(country) ?? country;
}

/**
 * Countries with their names in the reader's language, by name; the home country comes first. They can be found by
 * their name in any of the languages.
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
 * The countries that a search may mean, in their order, those first whose name begins like it. All of them for an
 * empty search; a number is a calling code, from its first digit.
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
  // Nothing but punctuation is no search for everything; a + begins a calling code.
  if (sought === '' && !/^[+\s]*$/u.test(search)) return [];
  const begins = countries.filter(({ words }) => words.some((word) => word.startsWith(sought)));
  const within = countries.filter(
    (each) =>
      !begins.includes(each) && !/^\d/u.test(sought) && each.words.some((word) => word.includes(sought)),
  );
  return [...begins, ...within];
}
