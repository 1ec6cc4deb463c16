/** What ends the key of a text that has a form for each kind of number (i18next, "Plurals"). */
const FORM_OF_MANY = /_other$/;

/**
 * The keys that a language has to have, each with the English text that it is compared with: those of English, and of
 * texts that depend on a number also the forms that its own grammar has, which are compared with the usual one.
 */
export function requiredKeys<Model>(
  language: string,
  english: ReadonlyMap<string, Model>,
): ReadonlyMap<string, Model> {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const forms = [...english].flatMap(([key, model]) =>
    FORM_OF_MANY.test(key)
      ? pluralCategories.map((form) => [key.replace(FORM_OF_MANY, `_${form}`), model] as const)
      : [],
  );
  return new Map([...forms, ...english]);
}
