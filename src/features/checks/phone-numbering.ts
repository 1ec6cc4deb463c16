/**
 * The modules that only the phone check needs, lazy-loaded as one chunk: the numbering plans of all countries, and the
 * field that searches the countries.
 */
export { checkPhone, phoneCountries } from '../../validators/phone.ts';
export { CountryField } from './country-field.tsx';
