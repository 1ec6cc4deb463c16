/** A country as it is listed and searched, with its name in the reader's language. */
export interface NamedCountry<Code extends string = string> {
  readonly country: Code;
  readonly callingCode: string;
  readonly name: string;
  /** The folded texts of its names in all languages, its other names, its country code and its calling code. */
  readonly words: readonly string[];
  /** The folded rests of its names from each later word on: "korea" for "South Korea". */
  readonly laterWords: readonly string[];
  /** Its position among the countries that fit a search equally well. */
  readonly order: number;
}

/** The sound marks of kana, which must stay: ガ and カ are different letters. */
const KANA_MARK = /[\u3099\u309a]/u;

/**
 * Folds differences that a search ignores: case, accents, punctuation, full width, hiragana or katakana, "&" or "and".
 *
 * @example
 * foldCountry('Côte d’Ivoire') // => 'cotedivoire'
 * foldCountry('U.K.') // => 'uk'
 * foldCountry('かんこく') // => 'カンコク'
 * foldCountry('…') // => ''
 */
export function foldCountry(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/&/gu, 'and')
    .replace(/\p{Mn}/gu, (mark) => (KANA_MARK.test(mark) ? mark : ''))
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replace(/[\u3041-\u3096]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/** How well a search fits a country, the best first: the text is a word of it, or begins one, or is inside one. */
const FITS: readonly ((country: NamedCountry, sought: string) => boolean)[] = [
  ({ words }, sought) => words.includes(sought),
  ({ words }, sought) => words.some((word) => word.startsWith(sought)),
  ({ laterWords }, sought) => laterWords.some((word) => word.startsWith(sought)),
  // Digits only match the beginning of a calling code.
  ({ words }, sought) => !/^\d/u.test(sought) && words.some((word) => word.includes(sought)),
];

/** Returns the countries that fit a folded search, with the position of their fit in `FITS`, the best first. */
function fitting<Named extends NamedCountry>(sought: string, countries: readonly Named[]) {
  return countries
    .map((country) => ({ country, fit: FITS.findIndex((fits) => fits(country, sought)) }))
    .filter(({ fit }) => fit >= 0)
    .sort((one, other) => one.fit - other.fit || one.country.order - other.country.order);
}

/**
 * Returns the countries that fit a search, the best first: those with the text as a name or code, then those with a
 * name or code that begins with it, then those with a later word that begins with it, then those with a name that
 * contains it. All countries for an empty search.
 *
 * @example
 * const words = ['japan', '日本', 'jp', '81'];
 * const japan = { country: 'JP', callingCode: '81', name: 'Japan', words, laterWords: [], order: 0 };
 * findCountries('にほん', [japan]) // => []
 * findCountries('日', [japan]) // => [japan]
 * findCountries('+81', [japan]) // => [japan]
 * findCountries('pan', [japan]) // => [japan]
 */
export function findCountries<Named extends NamedCountry>(
  search: string,
  countries: readonly Named[],
): Named[] {
  const sought = foldCountry(search);
  // A search for punctuation finds nothing, except "+", which begins a calling code.
  if (sought === '') return /^[+\s]*$/u.test(search) ? [...countries] : [];
  return fitting(sought, countries).map(({ country }) => country);
}

/**
 * Returns the country that a search fits better than every other, or `undefined` if there is none. It may be chosen
 * without showing the list.
 *
 * @example
 * const common = { callingCode: '850', laterWords: ['korea'], order: 0 };
 * const north = { ...common, country: 'KP', name: 'North Korea', words: ['northkorea', 'kp'] };
 * const south = { ...common, country: 'KR', name: 'South Korea', words: ['southkorea', 'kr'] };
 * bestCountry('kor', [north, south]) // => undefined
 * bestCountry('south', [north, south]) // => south
 * bestCountry('', [north]) // => undefined
 */
export function bestCountry<Named extends NamedCountry>(
  search: string,
  countries: readonly Named[],
): Named | undefined {
  const sought = foldCountry(search);
  if (sought === '') return undefined;
  const [first, second] = fitting(sought, countries);
  return first?.fit === second?.fit ? undefined : first?.country;
}
