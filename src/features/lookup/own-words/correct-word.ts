import { editDistance } from '../../../validators/text/edit-distance.ts';
import { stem } from './stem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** More corrections are not kept. */
const MAX_CORRECTIONS = 500;

/** Of a shorter stem, only one with the same first letter counts: little is left that could tell it from another. */
const SHORT = 5;

/** A word never stands for a shorter stem. */
const MIN_STEM = 4;

/** How many edits a word of a length may have. */
function mostEdits(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Returns the known stem that a mistyped word in a script with spaces stands for: one edit away from five letters on,
 * two from eight. `undefined` if there is none.
 */
export function correctWord(word: string, vocabulary: Vocabulary): string | undefined {
  const { corrections, corrects } = vocabulary;
  if (!corrects) return undefined;
  if (!corrections.has(word)) {
    if (corrections.size >= MAX_CORRECTIONS) corrections.clear();
    corrections.set(word, closestStem(word, vocabulary));
  }
  return corrections.get(word);
}

function closestStem(word: string, { stemsByLength }: Vocabulary): string | undefined {
  const most = mostEdits(word.length);
  if (most === 0) return undefined;
  const stemmed = stem(word);
  let best: string | undefined;
  let least = most + 1;
  for (let length = Math.max(MIN_STEM, stemmed.length - most); length <= stemmed.length + most; length += 1) {
    for (const each of stemsByLength().get(length) ?? []) {
      const isAlike = each[0] === stemmed[0] || (length >= SHORT && each.at(-1) === stemmed.at(-1));
      if (!isAlike) continue;
      const edits = editDistance(stemmed, each, least - 1);
      if (edits < least) [best, least] = [each, edits];
    }
  }
  return best;
}

/** A shorter word at the end is not completed. */
const MIN_CUT = 3;

/** Returns the shortest known stem that begins with a word, which is still being typed or was not copied whole. */
export function completeWord(word: string, { spaced, corrects }: Vocabulary): string | undefined {
  if (!corrects || word.length < MIN_CUT) return undefined;
  let shortest: string | undefined;
  for (const each of spaced.from(word.charAt(0)).features.keys()) {
    if (!each.startsWith(word) || each.includes(' ')) continue;
    if (shortest === undefined || each.length < shortest.length) shortest = each;
  }
  return shortest;
}

/** Returns the form in kana that a word with one slip stands for. */
export function correctKana(kana: string, { kanaByLength }: Vocabulary): string | undefined {
  for (const length of [kana.length, kana.length - 1, kana.length + 1]) {
    const found = kanaByLength()
      .get(length)
      ?.find((form) => !form.startsWith(kana) && editDistance(kana, form, 1) <= 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
