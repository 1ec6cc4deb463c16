/** The plural suffixes of i18next's keys (i18next, "Plurals"). */
const FORM_OF_MANY = /_other$/;

/**
 * Returns the keys that a language must have, each with the English text to compare it with: the keys of English, and
 * for plural texts also the forms of the language's own grammar, which are compared with English's `_other`.
 *
 * @example
 * const english = new Map([['found_one', 'One'], ['found_other', 'Several']]);
 * [...requiredKeys('ru', english).keys()].toSorted() // => ['found_few', 'found_many', 'found_one', 'found_other']
 * [...requiredKeys('ru', english)].filter(([, text]) => text === 'One') // => [['found_one', 'One']]
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
