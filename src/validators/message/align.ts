/** For each candidate word, how likely it is that the typed word stands for it: 0…1. */
export type Likelihoods = ReadonlyMap<string, number>;

/** The words to look for, in order, each with its weight. */
export interface TargetWords {
  readonly words: readonly string[];
  readonly weights: readonly number[];
}

/** The total weight of the words found, and the positions of the typed words that match them. */
export interface Alignment {
  readonly weight: number;
  readonly positions: readonly number[];
}

/**
 * Finds the section of the typed words that best matches a sentence: the words of the sentence in order, possibly with
 * some missing. Other typed words in between each subtract their cost. This is the local alignment of Smith and
 * Waterman (1981), with free gaps in the sentence.
 *
 * @example
 * const typed = ['it', 'says', 'account', 'locked'].map((word) => new Map([[word, 1]]));
 * align(typed, [1, 1, 1, 1], { words: ['account', 'is', 'locked'], weights: [1, 0.5, 2] }) // => { weight: 3, positions: [2, 3] }
 * align([], [], { words: ['locked'], weights: [1] }) // => { weight: 0, positions: [] }
 */
export function align(
  typed: readonly Likelihoods[],
  costs: readonly number[],
  { words, weights }: TargetWords,
): Alignment {
  // best[row * width + column]: the highest score of a section that ends with the typed word before `row`, against the
  // first `column` words of the sentence; 0 if no section has a positive score.
  const width = words.length + 1;
  const best = new Float64Array((typed.length + 1) * width);
  const at = (place: number) => best[place] as number;
  let highest = 0;
  // The last column is the maximum of a row, since gaps in the sentence are free.
  let rowMaximum = 0;
  for (const [row, likelihoods] of typed.entries()) {
    // After a row of zeros, a word without candidates only adds another row of zeros.
    if (rowMaximum === 0 && likelihoods.size === 0) continue;
    const cost = costs[row] as number;
    let here = (row + 1) * width;
    for (let column = 0; column < words.length; column += 1) {
      here += 1;
      const likelihood = likelihoods.get(words[column] as string);
      const matched =
        likelihood === undefined ? 0 : at(here - width - 1) + likelihood * (weights[column] as number);
      best[here] = Math.max(matched, at(here - width) - cost, at(here - 1));
    }
    rowMaximum = at(here);
    if (rowMaximum > at(highest)) highest = here;
  }
  // Trace back from the highest score. A word was matched where neither a gap nor a skipped word explains the score.
  const positions: number[] = [];
  for (let here = highest; at(here) > 0; ) {
    const row = Math.floor(here / width) - 1;
    if (at(here) === at(here - 1)) here -= 1;
    else if (at(here) === at(here - width) - (costs[row] as number)) here -= width;
    else {
      positions.unshift(row);
      here -= width + 1;
    }
  }
  return { weight: at(highest), positions };
}
