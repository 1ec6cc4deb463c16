/**
 * All that only the check of a phone number needs, in one part that is loaded by itself: the numbering plans of all
 * countries, and the field that searches them.
 */
export { checkPhone, phoneCountries } from '../../validators/phone.ts';
export { CountryField } from './country-field.tsx';
