import type { WrittenForms } from './lookup-index.ts';

/** The forms that begin with a character: their features, and how long they are. */
export interface FormsFrom {
  /** The features of each form. A part of a form has none. */
  readonly features: ReadonlyMap<string, readonly number[]>;
  readonly lengths: readonly number[];
}

/** Forms by their first character. */
export interface FormTable {
  /** Returns the forms that begin with a character. */
  readonly from: (first: string) => FormsFrom;
  /** The characters that forms begin with. */
  readonly firsts: readonly string[];
}

const NO_FEATURES: readonly number[] = [];

/** Returns a table that reads the forms of a character when they are first asked for: a phone is slow. */
function tableOf(
  firsts: readonly string[],
  read: (first: string) => Iterable<readonly [form: string, features: readonly number[]]>,
): FormTable {
  const known = new Map<string, FormsFrom>();
  return {
    firsts,
    from(first) {
      let forms = known.get(first);
      if (forms === undefined) {
        const features = new Map(read(first));
        const lengths = new Set(Array.from(features.keys(), ({ length }) => length));
        forms = { features, lengths: [...lengths] };
        known.set(first, forms);
      }
      return forms;
    },
  };
}

/**
 * Returns the table of forms as the build writes them.
 *
 * @example
 * const table = readForms({ l: 'ock\t0\nock out\t1', o: 'ut' }, [[5], [6, 5]]);
 * featuresOf('lock out', table) // => [6, 5]
 * [knows('out', table), featuresOf('out', table)] // => [true, []]
 * knows('key', table) // => false
 */
export function readForms(written: WrittenForms, meanings: readonly (readonly number[])[]): FormTable {
  return tableOf(Object.keys(written), (first) =>
    (written[first]?.split('\n') ?? []).map((line) => {
      const [rest, meaning] = line.split('\t');
      return [first + rest, meaning === undefined ? NO_FEATURES : (meanings[Number(meaning)] ?? NO_FEATURES)];
    }),
  );
}

/**
 * Returns the table of what becomes of forms, which must keep their first character. Forms that become `undefined` are
 * left out; of two that become the same the first counts.
 */
export function mapForms(table: FormTable, change: (form: string) => string | undefined): FormTable {
  return tableOf(table.firsts, (first) => {
    const changed = new Map<string, readonly number[]>();
    for (const [form, features] of table.from(first).features) {
      const next = change(form);
      if (next !== undefined && !changed.has(next)) changed.set(next, features);
    }
    return changed;
  });
}

/** Returns what a form means and implies: nothing if it is a part of a form only, or unknown. */
export function featuresOf(form: string, table: FormTable): readonly number[] {
  return table.from(form.charAt(0)).features.get(form) ?? NO_FEATURES;
}

/** Returns whether a text is a form or a part of one. */
export function knows(form: string, table: FormTable): boolean {
  return table.from(form.charAt(0)).features.has(form);
}

/** Returns all forms and parts of forms. */
export function allForms({ firsts, from }: FormTable): string[] {
  return firsts.flatMap((first) => [...from(first).features.keys()]);
}
