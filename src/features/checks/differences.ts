import { diffChars } from 'diff';
import type { Span } from '../../ui/text/marked-text.tsx';

/** Longer texts are not typing errors, and take long to compare. */
const MAX_CHARACTERS = 200;

/** The ranges of each text that are missing in the other. */
export interface Differences {
  readonly typed: readonly Span[];
  readonly meant: readonly Span[];
}

/**
 * Returns the typed characters that should not be there, and the correct characters that were not typed. Empty for
 * texts of more than 200 characters.
 *
 * @example
 * differences('oska', 'osaka') // => { typed: [], meant: [[2, 3]] }
 * differences('a b', 'ab') // => { typed: [[1, 2]], meant: [] }
 */
export function differences(typed: string, meant: string): Differences {
  const found: { typed: Span[]; meant: Span[] } = { typed: [], meant: [] };
  if (typed.length > MAX_CHARACTERS) return found;
  let inTyped = 0;
  let inMeant = 0;
  for (const { value, added, removed } of diffChars(typed, meant)) {
    if (removed) found.typed.push([inTyped, inTyped + value.length]);
    if (added) found.meant.push([inMeant, inMeant + value.length]);
    if (!added) inTyped += value.length;
    if (!removed) inMeant += value.length;
  }
  return found;
}
