/**
 * The modules that only the phone check needs, lazy-loaded as one chunk: the numbering plans of all countries, their
 * names, and the field that searches them.
 */
export { checkPhone, phoneCountries } from '../../validators/phone.ts';
export { CountryField } from './country-field.tsx';
export { namedCountries } from './named-countries.ts';
