import type { LookupIndex, WrittenForms } from '../own-words/lookup-index.ts';

/** The forms in one kind of script, each with its features: what it means, then what it implies. */
export type Forms = ReadonlyMap<string, readonly number[]>;

/** Forms as the index has them. */
export interface FormsInIndex extends Pick<LookupIndex, 'meanings' | 'unspaced' | 'spaced' | 'mostStems'> {}

/** Returns forms by their first character, and the parts of those with spaces, which have no meaning of their own. */
function write(forms: Forms, placeOf: (features: readonly number[]) => number): WrittenForms {
  const meaningOf = new Map<string, string>();
  for (const [form, features] of forms) {
    for (const part of form.split(' ')) if (!meaningOf.has(part)) meaningOf.set(part, '');
    meaningOf.set(form, `\t${placeOf(features)}`);
  }
  const lines = new Map<string, string[]>();
  for (const [form, meaning] of meaningOf) {
    const first = form.charAt(0);
    lines.set(first, [...(lines.get(first) ?? []), form.slice(1) + meaning]);
  }
  return Object.fromEntries([...lines].map(([first, all]) => [first, all.join('\n')]));
}

/**
 * Writes the forms of an index. `readForms` reads them.
 *
 * @example
 * const written = writeForms(new Map([['鍵', [0]]]), new Map([['key', [0]], ['new key', [1, 0]]]));
 * written.unspaced // => { 鍵: '\t0' }
 * written.spaced // => { k: 'ey\t0', n: 'ew\new key\t1' }
 * [written.meanings, written.mostStems] // => [[[0], [1, 0]], 2]
 */
export function writeForms(unspaced: Forms, spaced: Forms): FormsInIndex {
  const places = new Map<string, number>();
  const meanings: (readonly number[])[] = [];
  const placeOf = (features: readonly number[]) => {
    const place = places.get(features.join()) ?? meanings.push(features) - 1;
    places.set(features.join(), place);
    return place;
  };
  return {
    unspaced: write(unspaced, placeOf),
    spaced: write(spaced, placeOf),
    mostStems: Math.max(0, ...Array.from(spaced.keys(), (form) => form.split(' ').length)),
    meanings,
  };
}
