/**
 * Returns the smallest number of edits from the typed text to a candidate: insertion, deletion or substitution of a
 * character, or a swap of two neighbouring characters (the optimal string alignment distance). `Infinity` for anything above `max`. Characters
 * are UTF-16 code units.
 *
 * @example
 * editDistance('esc', 'ecs', 2) // => 1
 * editDistance('alumuni', 'alumni', 2) // => 1
 * editDistance('ecs', 'ecs', 0) // => 0
 * editDistance('gmail', 'alumni', 2) // => Infinity
 */
export function editDistance(typed: string, candidate: string, max: number): number {
  if (Math.abs(typed.length - candidate.length) > max) return Number.POSITIVE_INFINITY;
  let rowBeforePrevious: number[] = [];
  let previousRow = Array.from({ length: candidate.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= candidate.length; column += 1) {
      const same = typed[row - 1] === candidate[column - 1];
      // In the first row or column one index is -1, and `undefined` equals no character, so `swapped` is false.
      const swapped = typed[row - 1] === candidate[column - 2] && typed[row - 2] === candidate[column - 1];
      current[column] = Math.min(
        (previousRow[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previousRow[column - 1] as number) + (same ? 0 : 1),
        swapped ? (rowBeforePrevious[column - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    rowBeforePrevious = previousRow;
    previousRow = current;
  }
  const distance = previousRow[candidate.length] as number;
  return distance <= max ? distance : Number.POSITIVE_INFINITY;
}
