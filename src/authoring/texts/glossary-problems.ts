import * as z from 'zod';
import { GLOSSARY } from '../file-names.ts';
import { parseJson } from '../parse-json.ts';
import type { Problem } from '../problem.ts';
import { comparable } from './comparable.ts';
import { type ForbiddenForms, formFinder } from './forbidden-forms.ts';
import type { WrittenLanguage } from './language-files.ts';
import { textsIn } from './language-texts.ts';
import { ownWords } from './own-words.ts';
import { textKey } from './text-keys.ts';

/** A phrase with a letter, a digit or another visible character, so that it can be found. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u;

// Each schema takes the remedy, which becomes the second sentence of a problem.
const phrase = (write: string) => z.string(write).regex(VISIBLE, write);

/** A phrase that is looked for in texts, where marks and placeholders are left out. */
const wantedPhrase = (write: string) =>
  phrase(write).refine(
    (words) => ownWords(words) === words,
    'Leave out marks and placeholders, in which no form is looked for.',
  );

const LONGER_PHRASE = 'Write a longer phrase in which the form is right.';

const entrySchema = z.strictObject(
  {
    use: phrase('Write the word or phrase to use.'),
    not: z.record(
      wantedPhrase('Write the form that is not to be used as the key.'),
      z.array(
        wantedPhrase(LONGER_PHRASE),
        'List the longer phrases in which the form is right ([] if there are none).',
      ),
      'List the forms that are not to be used ({} if there are none), each with the longer phrases in which it is right.',
    ),
  },
  'Write an object with what to write (`use`) and the forms that are not to be used (`not`).',
);

const termSchema = z
  .object(
    { from: phrase('Write where the term comes from, in English.') },
    'Write an object with where the term comes from (`from`) and an entry for each language.',
  )
  .catchall(entrySchema);

const glossarySchema = z.strictObject(
  {
    terms: z
      .record(z.string(), termSchema, 'List the terms, by their ids.')
      .refine((terms) => Object.keys(terms).length > 0, 'List the terms, by their ids.'),
  },
  'Write an object with the terms, by their ids, under `terms`.',
);

type Terms = z.infer<typeof glossarySchema>['terms'];

/** A term in one language, with its id. */
interface Entry {
  readonly term: string;
  readonly use: string;
  readonly not: ForbiddenForms;
}

/** Returns the entries of a language, in the order of the glossary. */
function entriesIn(terms: Terms, language: string): Entry[] {
  return Object.entries(terms).flatMap(([term, { [language]: entry }]) =>
    typeof entry === 'object' ? [{ term, ...entry }] : [],
  );
}

/** Returns the terms that have no entry for a language. */
function missingEntries(terms: Terms, language: string): Problem[] {
  const entries = new Set(entriesIn(terms, language).map(({ term }) => term));
  return Object.keys(terms)
    .filter((term) => !entries.has(term))
    .map((term) => ({ problem: 'no-glossary-entry', term, language }));
}

/** Returns the problems of a language's entries in the glossary. */
function problemsOfEntries(terms: Terms, language: string, spaces: boolean): Problem[] {
  const entries = entriesIn(terms, language);
  const compared = (words: string) => comparable(words, { spaces }).trim();
  return [
    ...entries.flatMap(({ term, not }) =>
      Object.entries(not).flatMap(([form, exceptions]) =>
        exceptions.flatMap((exception, at): Problem[] => {
          // It would allow the form everywhere.
          if (compared(exception) !== compared(form)) return [];
          const key = textKey(['terms', term, language, 'not', form, String(at)]);
          return [{ problem: 'wrong-glossary', key, remedy: LONGER_PHRASE }];
        }),
      ),
    ),
    ...entries.flatMap(({ term, not }) =>
      Object.entries(not).flatMap(([form, exceptions]) => {
        const find = formFinder({ [form]: [] }, { spaces });
        return exceptions
          .filter((exception) => find(exception).length === 0)
          .map(
            (exception): Problem => ({ problem: 'exception-without-form', term, language, form, exception }),
          );
      }),
    ),
    ...entries.flatMap(({ term, not }) => {
      const find = formFinder(not, { spaces });
      return entries.flatMap(({ term: of, use }) =>
        find(use).map(
          (form): Problem => ({ problem: 'forbidden-use', term: of, language, use, form, forbiddenBy: term }),
        ),
      );
    }),
  ];
}

/**
 * Returns the forbidden forms in the texts of a language: one problem for each text and form. A term that forbids what a
 * term says to write is left out, because the texts could not be right.
 */
function problemsOfTexts(terms: Terms, { language, files }: WrittenLanguage, spaces: boolean): Problem[] {
  const all = entriesIn(terms, language);
  const entries = all
    .map((entry) => ({ ...entry, find: formFinder(entry.not, { spaces }) }))
    .filter(({ find }) => all.every(({ use }) => find(use).length === 0));
  return files.flatMap(textsIn).flatMap(({ file, key, words }) => {
    const found = entries.flatMap(({ term, use, find }) => find(words).map((form) => ({ term, use, form })));
    return found
      .filter(({ form }, at) => found.findIndex((other) => other.form === form) === at)
      .map((each): Problem => ({ problem: 'forbidden-form', file, key, ...each }));
  });
}

/** Returns what is wrong with the shape of a glossary. */
function shapeProblems(issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const place = (path: readonly PropertyKey[]) => textKey(path.map(String));
    if (issue.code !== 'unrecognized_keys')
      return [{ problem: 'wrong-glossary', key: place(issue.path), remedy: remedyOf(issue) }];
    return issue.keys.map((key) => ({
      problem: 'wrong-glossary',
      key: place([...issue.path, key]),
      remedy: 'Remove it, or correct its name.',
    }));
  });
}

/** Returns the remedy of an issue. A wrong key of a record has it in an issue of its own. */
function remedyOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
}

/**
 * Returns the problems of the glossary, and the forms in the texts that it forbids: see the rules of the glossary in
 * `Rules` in `problem.ts`. In a language without the rule `spaces`, only missing entries are
 * found: see `missingRuleProblems`.
 *
 * @example
 * const terms = { email: { from: 'Common use.', en: { use: 'email', not: { mail: ['Mac Mail'] } } } };
 * const files = [{ file: 'locales/en/map.json', json: '{ "title": "Open Mac Mail", "lead": "Look at your mail." }' }];
 * glossaryProblems(JSON.stringify({ terms }), [{ language: 'en', rules: { spaces: true }, files }]) // => [
 * //   { problem: 'forbidden-form', file: 'locales/en/map.json', key: 'lead', term: 'email', use: 'email', form: 'mail' }]
 * glossaryProblems(undefined, []) // => [{ problem: 'no-glossary' }]
 */
export function glossaryProblems(
  glossary: string | undefined,
  languages: readonly WrittenLanguage[],
): Problem[] {
  if (glossary === undefined) return [{ problem: 'no-glossary' }];
  const parsed = parseJson(glossary);
  if (!parsed.ok) return [{ problem: 'not-json', file: GLOSSARY, reason: parsed.reason }];
  const { data, error } = glossarySchema.safeParse(parsed.value);
  if (error) return shapeProblems(error.issues);
  const codes = languages.map(({ language }) => language);
  const unknown = Object.entries(data.terms).flatMap(([term, { from: _, ...entries }]) =>
    Object.keys(entries)
      .filter((language) => !codes.includes(language))
      .map(
        (language): Problem => ({
          problem: 'wrong-glossary',
          key: textKey(['terms', term, language]),
          remedy: 'Correct the code of the language, or add its folder first.',
        }),
      ),
  );
  return [
    ...unknown,
    ...languages.flatMap((language) => {
      const missing = missingEntries(data.terms, language.language);
      const { spaces } = language.rules;
      if (typeof spaces !== 'boolean') return missing;
      return [
        ...missing,
        ...problemsOfEntries(data.terms, language.language, spaces),
        ...problemsOfTexts(data.terms, language, spaces),
      ];
    }),
  ];
}
