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
