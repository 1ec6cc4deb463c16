import { type FormTable, knows } from './form-table.ts';
import { PRESENCE } from './lookup-index.ts';
import { HIRAGANA_ONLY } from './vocabulary.ts';

/** A form in a text: its features, and where it is. */
export interface Match {
  readonly features: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** A feature of a match, told apart: in full, or implied by what it means or by a longer match. */
export interface Untangled {
  readonly feature: number;
  readonly presence: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Returns the forms in a folded text without spaces, wherever they begin, those only that `isFound` accepts. They may
 * overlap.
 */
export function formsIn(
  folded: string,
  table: FormTable,
  isFound: (from: number, to: number) => boolean,
): Match[] {
  const matches: Match[] = [];
  for (let from = 0; from < folded.length; from += 1) {
    const { features, lengths } = table.from(folded.charAt(from));
    for (const length of lengths) {
      const to = from + length;
      const own = to <= folded.length ? features.get(folded.slice(from, to)) : undefined;
      if (own !== undefined && isFound(from, to)) matches.push({ features: own, from, to });
    }
  }
  return matches;
}

/**
 * Returns the features of matches in order: keeps the longest matches that do not overlap, from the left, and those
 * inside them as implied, unless the longer one is simple.
 *
 * @example
 * const [new_, phone] = [{ features: [1, 2], from: 0, to: 2 }, { features: [2], from: 1, to: 2 }];
 * untangle([phone, new_]).map((each) => [each.feature, each.presence]) // => [[1, 0], [2, 1], [2, 1]]
 * untangle([new_, { features: [3], from: 1, to: 3 }]).map((each) => each.feature) // => [1, 2]
 */
export function untangle(
  matches: readonly Match[],
  isSimple: (match: Match) => boolean = () => false,
): Untangled[] {
  const sorted = [...matches].sort((one, other) => one.from - other.from || other.to - one.to);
  let whole: Match | undefined;
  return sorted.flatMap((match): Untangled[] => {
    const { from, to } = match;
    const around: Match | undefined = whole !== undefined && from < whole.to ? whole : undefined;
    if (around && (to > around.to || isSimple(around))) return [];
    if (!around) whole = match;
    return match.features.map((feature, place) => ({
      feature,
      presence: around || place > 0 ? PRESENCE.implied : PRESENCE.full,
      from,
      to,
    }));
  });
}

/**
 * Returns whether a match in a folded text is one word in kana, not two forms in a row. There is no "word" in
 * "password".
 */
export function isSimpleIn(folded: string, table: FormTable): (match: Match) => boolean {
  return ({ from, to }) => {
    const text = folded.slice(from, to);
    if (!HIRAGANA_ONLY.test(text)) return false;
    for (let end = 2; end <= text.length - 2; end += 1) {
      if (knows(text.slice(0, end), table) && knows(text.slice(end), table)) return false;
    }
    return true;
  };
}
