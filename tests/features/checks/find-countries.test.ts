import { describe, expect, test } from 'vitest';
import { countryName } from '../../../src/features/checks/country-names.ts';
import { bestCountry, findCountries } from '../../../src/features/checks/find-countries.ts';
import { namedCountries } from '../../../src/features/checks/named-countries.ts';
import { typedCountryNames } from '../../../src/features/checks/typed-country-names.ts';
import type { CountryCode } from '../../../src/validators/phone/phone-number.ts';
import { phoneCountries } from '../../../src/validators/phone.ts';
import { countryCases } from './country-cases.ts';

const languages = ['en', 'ja'];
const all = phoneCountries();
const english = namedCountries(all, 'en', languages, 'JP');
const japanese = namedCountries(all, 'ja', languages, 'JP');

/** Returns the codes of the countries that a search finds, in order. */
const find = (search: string, among = english) => findCountries(search, among).map(({ country }) => country);

describe('the name of a country', () => {
  test.each([
    ['JP', 'en', 'Japan'],
    ['JP', 'ja', '日本'],
    ['IT', 'en', 'Italy'],
    ['IT', 'ja', 'イタリア'],
    ['GB', 'en', 'United Kingdom'],
    ['XK', 'en', 'Kosovo'],
  ])('%s in %s is %s', (country, language, name) => {
    expect(countryName(country, language)).toBe(name);
  });

  test('is its code if no name is known', () => {
    expect(countryName('XQ', 'en')).toBe('XQ');
    expect(countryName('XQ', 'ja')).toBe('XQ');
  });
});

describe('the countries with their names', () => {
  test('include each given country once, with its calling code', () => {
    expect(english).toHaveLength(all.length);
    expect(new Set(english.map(({ country }) => country)).size).toBe(all.length);
    expect(english.find(({ country }) => country === 'IT')).toMatchObject({
      callingCode: '39',
      name: 'Italy',
    });
  });

  test.each([
    ['en', english, 'Japan'],
    ['ja', japanese, '日本'],
  ])('begin with the home country, and continue by name, in %s', (language, countries, home) => {
    expect(countries[0]?.name).toBe(home);
    const others = countries.slice(1).map(({ name }) => name);
    expect(others).toEqual([...others].sort(new Intl.Collator(language).compare));
    expect(others).not.toContain(home);
  });

  test('begin with any home country, or with none if it is not among them', () => {
    const three: { country: CountryCode; callingCode: string }[] = [
      { country: 'FR', callingCode: '33' },
      { country: 'JP', callingCode: '81' },
      { country: 'DE', callingCode: '49' },
    ];
    const names = (home: CountryCode) => namedCountries(three, 'en', languages, home).map(({ name }) => name);
    expect(names('FR')).toEqual(['France', 'Germany', 'Japan']);
    expect(names('GB')).toEqual(['France', 'Germany', 'Japan']);
    expect(names('JP')).toEqual(['Japan', 'France', 'Germany']);
  });

  test('leave the given list unchanged', () => {
    const two: { country: CountryCode; callingCode: string }[] = [
      { country: 'JP', callingCode: '81' },
      { country: 'FR', callingCode: '33' },
    ];
    namedCountries(two, 'en', languages, 'FR');
    expect(two.map(({ country }) => country)).toEqual(['JP', 'FR']);
  });

  test('each have a unique name, not only a code, in both languages', () => {
    for (const countries of [english, japanese]) {
      expect(countries.filter(({ name, country }) => name === country || name === '')).toEqual([]);
      expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length);
    }
  });
});

describe('a search for a country', () => {
  test('finds all of them, in order, for an empty search', () => {
    expect(findCountries('', english)).toEqual(english);
    expect(findCountries('  ', english)).toEqual(english);
    expect(findCountries('+', english)).toEqual(english);
  });

  test.each([
    ['Italy', 'the name'],
    ['italy', 'small letters'],
    ['ITALY', 'capitals'],
    ['Ita', 'its beginning'],
    [' ital ', 'spaces around it'],
    ['Ｉｔａｌｙ', 'full-width letters'],
    ['イタリア', 'the Japanese name'],
    ['イタ', 'its beginning'],
    ['いたりあ', 'hiragana'],
    ['ｲﾀﾘｱ', 'half-width katakana'],
    ['it', 'the two letters'],
    ['39', 'the calling code'],
    ['+39', 'the calling code with its +'],
    ['＋３９', 'the calling code in full-width characters'],
  ])('finds Italy by %j: %s, in both languages', (search) => {
    expect(find(search)[0]).toBe('IT');
    expect(find(search, japanese)[0]).toBe('IT');
  });

  test.each([
    ['KR', 'southkorea'],
    ['KR', 'south  korea'],
    ['CI', 'cote d'],
    ['CI', 'Côte d’Ivoire'],
    ['RE', 'reunion'],
    ['AX', 'aland'],
    ['VN', 'ﾍﾞﾄﾅﾑ'],
  ])('finds %s by %j', (country, search) => {
    expect(find(search)).toContain(country);
    expect(find(search, japanese)).toContain(country);
  });

  test.each([
    ['CI', "cote d'ivoire"],
    ['GW', 'guinea bissau'],
    ['TL', 'timor leste'],
    ['LC', 'st lucia'],
    ['TT', 'trinidad and tobago'],
    ['BA', 'bosnia and herzegovina'],
    ['BA', 'ボスニアヘルツェゴビナ'],
  ])('finds %s by %j, as a plain keyboard types it', (country, search) => {
    expect(find(search)).toContain(country);
  });

  test('distinguishes kana with a voiced-sound mark from those without', () => {
    expect(find('ガーナ')).toEqual(['GH']);
    expect(find('ｶﾞｰﾅ')).toEqual(['GH']);
    expect(find('カーナ')).toEqual([]);
  });

  test('puts names that begin with it first', () => {
    const mali = find('mali');
    expect(mali[0]).toBe('ML');
    expect(mali).toContain('SO');
  });

  test('puts countries first that are meant more often', () => {
    expect(find('ja').slice(0, 2)).toEqual(['JP', 'JM']);
    expect(find('united').slice(0, 3)).toEqual(['US', 'GB', 'AE']);
    expect(find('kor')).toEqual(['KR', 'KP']);
  });

  test('otherwise keeps the order of the list', () => {
    expect(find('new')).toEqual(['NC', 'NZ', 'PG']);
    expect(find('guinea')).toEqual(['GN', 'GW', 'GQ', 'PG']);
  });

  test('compares a number with calling codes from the first digit', () => {
    expect(find('+81')).toEqual(['JP']);
    expect(
      find('8').every((each) => english.find(({ country }) => country === each)?.callingCode[0] === '8'),
    ).toBe(true);
    const withOne = english.filter(({ callingCode }) => callingCode === '1').map(({ country }) => country);
    expect(find('1')).toEqual(['US', ...withOne.filter((country) => country !== 'US')]);
    expect(find('81 ')).toEqual(['JP']);
    expect(find('9')).not.toContain('IT');
  });

  test('finds each country by its name in each language, by its letters and by its calling code', () => {
    const lost = english.flatMap(({ country, callingCode }) =>
      [
        ...languages.map((language) => countryName(country, language)),
        country,
        callingCode,
        `+${callingCode}`,
      ]
        .filter((search) => !find(search).includes(country))
        .map((search) => [country, search]),
    );
    expect(lost).toEqual([]);
  });

  test.each(['zzzz', '999999', 'にほんごん', '🇯🇵', '*', '.*', '\\'])('finds none by %j', (search) => {
    expect(find(search)).toEqual([]);
  });

  test('finds none in an empty list', () => {
    expect(findCountries('', [])).toEqual([]);
    expect(findCountries('japan', [])).toEqual([]);
  });
});

describe.each([
  ['English', english],
  ['Japanese', japanese],
])('the first country of the %s list, and whether Tab takes it', (_, countries) => {
  test.each(countryCases)('after %j are %s, %s', (search, first, onTab) => {
    expect(find(search, countries)[0]).toBe(first);
    const expected = onTab === 'taken' ? first : undefined;
    expect(bestCountry(search, countries)?.country).toBe(expected);
  });
});

describe('the other names of countries', () => {
  const KANJI = /\p{Script=Han}/u;
  const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u;

  test('include the reading of every Japanese name that has kanji', () => {
    const unread = all
      .filter(({ country }) => KANJI.test(countryName(country, 'ja')))
      .filter(({ country }) => !typedCountryNames[country]?.some((name) => KANA.test(name)));
    expect(unread).toEqual([]);
  });

  test('each put their country first, or next to the others with the same name', () => {
    const hidden = Object.entries(typedCountryNames).flatMap(([country, names]) =>
      names.filter((name) => {
        const same = Object.values(typedCountryNames).filter((others) => others.includes(name)).length;
        return !find(name)
          .slice(0, same)
          .includes(country as CountryCode);
      }),
    );
    expect(hidden).toEqual([]);
  });
});
