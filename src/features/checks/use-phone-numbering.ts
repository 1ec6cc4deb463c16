import { type LatePart, useLatePart } from '../../guide/lazy-module.ts';

async function fetchKit() {
  const { checkPhone, phoneCountries, CountryField } = await import('./phone-numbering.ts');
  return { checkPhone, phoneCountries, CountryField };
}

export type PhoneNumbering = Awaited<ReturnType<typeof fetchKit>>;

const part: LatePart<PhoneNumbering> = { fetch: fetchKit };

/** The part that knows the numbers of all countries, and whether it has failed to come. */
export function usePhoneNumbering() {
  return useLatePart(part);
}
