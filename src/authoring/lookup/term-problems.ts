import { fallbackLanguage } from '../../../locales/language-rules.ts';
import { knownForm, readTerm } from '../../features/lookup/build/term-forms.ts';
import { foldText } from '../../features/lookup/own-words/fold-text.ts';
import { isObject } from '../parse-json.ts';
import type { Problem } from '../problem.ts';
import type { WrittenLanguage } from '../texts/language-files.ts';
import { textKey } from '../texts/text-keys.ts';
import { type ReadLists, type Remedies, readLists, readLookup } from './lookup-values.ts';

const REMEDIES: Remedies = {
  lists: 'Write an object with a list of forms for each concept.',
  list: 'List what people call it ([] if the language has no word of its own for it).',
  entry: 'Write what people call it, or remove it.',
};

const UNFINDABLE = 'Write a form with a letter or a digit, so that it can be found.';

const SPACES = /\s+/g;

/** A form as it was written, apart from its case, its width and, in a script without spaces, its spaces. */
function asWritten(form: string): string {
  if (knownForm(form).isUnspaced) return foldText(form).text;
  return form.normalize('NFKC').toLowerCase().trim().replace(SPACES, ' ');
}

/** The concepts of a language, and the file that lists them. */
interface Concepts {
  readonly file: string;
  readonly lists: ReadLists['lists'];
}

/** The concepts of a language as they were read; absent if there is nothing to check. */
interface ReadTerms {
  readonly language: string;
  readonly concepts?: Concepts;
  readonly problems: readonly Problem[];
}

function readTerms(written: WrittenLanguage): ReadTerms {
  const { language } = written;
  const read = readLookup(written, 'terms.json');
  if (!read.ok) return { language, problems: [read.problem] };
  const { file, value } = read;
  const { lists, problems } = readLists(value, { file, path: [], remedies: REMEDIES });
  return { language, problems, ...(isObject(value) && { concepts: { file, lists } }) };
}

/** Returns the entries that the search cannot read: malformed readings, and references to no other concept. */
function unreadable({ file, lists }: Concepts): Problem[] {
  return [...lists].flatMap(([concept, entries]) =>
    entries.flatMap(([place, entry]): Problem[] => {
      const term = readTerm(entry);
      if (term?.kind === 'reference') {
        const isOther = term.concept !== concept && lists.has(term.concept);
        return isOther ? [] : [{ problem: 'unknown-reference', file, concept, reference: term.concept }];
      }
      if (term === undefined || term.forms.some((form) => form.trim() === ''))
        return [{ problem: 'wrong-reading', file, concept, form: entry }];
      const isFound = term.forms.every((form) => !knownForm(form).keys.includes(''));
      const key = textKey([concept, String(place)]);
      return isFound ? [] : [{ problem: 'wrong-lookup-value', file, key, remedy: UNFINDABLE }];
    }),
  );
}

/** Returns the forms of an entry with their reading; none of a reference, and of one that cannot be read. */
function formsOf(entry: string): readonly string[] {
  const term = readTerm(entry);
  return term?.kind === 'form' ? term.forms : [];
}

/** Returns the entries that add no form to another one of their concept, the later ones of those that are equal. */
function repeatedForms({ file, lists }: Concepts): Problem[] {
  return [...lists].flatMap(([concept, entries]) => {
    const all = entries
      .map(([, entry]) => ({ entry, forms: formsOf(entry).map(asWritten) }))
      .filter(({ forms }) => forms.length > 0);
    type Forms = (typeof all)[number];
    const hasAllOf = (one: Forms) => (other: Forms) =>
      one !== other && one.forms.every((form) => other.forms.includes(form));
    const kept = all.reduceRight<readonly Forms[]>(
      (left, one) => (left.some(hasAllOf(one)) ? left.filter((other) => other !== one) : left),
      all,
    );
    return all.flatMap((one): Problem[] => {
      const owner = kept.includes(one) ? undefined : kept.find(hasAllOf(one));
      if (owner === undefined) return [];
      return [
        { problem: 'same-form', file, concept, form: one.entry, owner: concept, ownerForm: owner.entry },
      ];
    });
  });
}

/** Returns the entries with a form that the search cannot tell from one of another concept. */
function sharedForms({ file, lists }: Concepts): Problem[] {
  const known = new Map<string, { readonly concept: string; readonly entry: string }>();
  return [...lists].flatMap(([concept, entries]) =>
    entries.flatMap(([, entry]): Problem[] => {
      const owners = formsOf(entry).flatMap((form) => {
        const { isUnspaced, keys } = knownForm(form);
        return keys.flatMap((key) => {
          const id = `${isUnspaced} ${key}`;
          const owner = known.get(id) ?? { concept, entry };
          known.set(id, owner);
          return owner.concept === concept ? [] : [owner];
        });
      });
      const [owner] = owners;
      if (owner === undefined) return [];
      return [
        { problem: 'same-form', file, concept, form: entry, owner: owner.concept, ownerForm: owner.entry },
      ];
    }),
  );
}

/**
 * Returns the problems of the concepts and of what people call them in each language: concepts that only some languages
 * have, forms that the search cannot tell apart, and entries that it cannot read.
 *
 * @example
 * const written = (language, json) => ({ language, rules: {}, files: [{ file: `locales/${language}/lookup/terms.json`, json }] });
 * const english = written('en', '{ "phone": ["phones"], "number": ["number", "phone"] }');
 * termProblems([english, written('ja', '{ "phone": ["電話(でんわ)", "@mobile"] }')]).map(({ problem }) => problem) // => [
 * //   'same-form', 'no-concept', 'wrong-reading', 'unknown-reference']
 */
export function termProblems(languages: readonly WrittenLanguage[]): Problem[] {
  const read = languages.map(readTerms);
  const english = read.find(({ language }) => language === fallbackLanguage)?.concepts?.lists;
  return read.flatMap(({ concepts, problems }): Problem[] => {
    if (concepts === undefined) return [...problems];
    const { file, lists } = concepts;
    const isExtra = (concept: string) => english !== undefined && !english.has(concept);
    return [
      ...problems,
      ...[...lists.keys()]
        .filter(isExtra)
        .map((concept): Problem => ({ problem: 'unknown-concept', file, concept })),
      ...[...(english?.keys() ?? [])]
        .filter((concept) => !lists.has(concept))
        .map((concept): Problem => ({ problem: 'no-concept', file, concept })),
      ...unreadable(concepts),
      ...repeatedForms(concepts),
      ...sharedForms(concepts),
    ];
  });
}
