/**
 * How many single slips lie between what was typed and what may have been meant: a character missing, one too many, one
 * wrong, or two neighbours swapped (the optimal string alignment distance). Counts no further than `most`: whatever
 * lies beyond is `Infinity`.
 *
 * @example
 * editDistance('esc', 'ecs', 2) // => 1
 * editDistance('alumuni', 'alumni', 2) // => 1
 * editDistance('ecs', 'ecs', 0) // => 0
 * editDistance('gmail', 'alumni', 2) // => Infinity
 */
export function editDistance(typed: string, meant: string, most: number): number {
  if (Math.abs(typed.length - meant.length) > most) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= meant.length; column += 1) {
      const same = typed[row - 1] === meant[column - 1];
      const swapped = typed[row - 1] === meant[column - 2] && typed[row - 2] === meant[column - 1];
      current[column] = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  const away = last[meant.length] as number;
  return away <= most ? away : Number.POSITIVE_INFINITY;
}
