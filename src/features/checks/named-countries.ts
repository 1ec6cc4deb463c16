import type { CountryCode } from '../../validators/phone/phone-number.ts';
import { countryName } from './country-names.ts';
import { foldCountry, type NamedCountry } from './find-countries.ts';
import { typedCountryNames } from './typed-country-names.ts';

/**
 * The countries that come first among those that fit a search equally well, in this order: those that most students
 * from abroad come from, and the largest of those that share a calling code or a name.
 */
const FIRST_AMONG_EQUALS = 'CN KR TW VN IN ID TH US GB TR RU IT NO FI CD ZA'.split(' ');

/** What separates the words of a name. An apostrophe or a full stop is inside a word. */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}'’.]+/u;

/** Returns the folded rests of a name from each later word on. */
function laterWords(name: string): string[] {
  const words = name.split(BETWEEN_WORDS);
  return words.slice(1).map((_, position) => foldCountry(words.slice(position + 1).join('')));
}

/**
 * Returns countries with their names in the reader's language, sorted by name, with the home country first. A search
 * finds them by their names in any of the languages.
 *
 * @example
 * const two = [{ country: 'FR', callingCode: '33' }, { country: 'JP', callingCode: '81' }];
 * namedCountries(two, 'en', ['en', 'ja'], 'JP').map((each) => each.name) // => ['Japan', 'France']
 */
export function namedCountries<Code extends CountryCode>(
  countries: readonly { readonly country: Code; readonly callingCode: string }[],
  language: string,
  languages: readonly string[],
  home: NoInfer<Code>,
): NamedCountry<Code>[] {
  const { compare } = new Intl.Collator(language);
  const first = [home, ...FIRST_AMONG_EQUALS];
  return countries
    .map(({ country, callingCode }) => {
      const names = [
        ...languages.map((each) => countryName(country, each)),
        ...(typedCountryNames[country] ?? []),
      ];
      const position = first.indexOf(country);
      return {
        country,
        callingCode,
        name: countryName(country, language),
        words: [...names, country, callingCode].map(foldCountry),
        laterWords: names.flatMap(laterWords),
        order: position === -1 ? first.length : position,
      };
    })
    .sort(
      (one, other) =>
        Number(other.country === home) - Number(one.country === home) || compare(one.name, other.name),
    );
}
