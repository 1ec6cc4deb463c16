import { openAnswer } from '../../flow/id-conventions.ts';

/**
 * Returns the number key of each answer: 1 to 9 in order, and 0 for "not sure" or, if there is none, "something else".
 *
 * @example
 * answerKeys(['student', 'graduate', 'not-sure']) // => ['1', '2', '0']
 * answerKeys(['one', 'something-else', 'not-sure']) // => ['1', '2', '0']
 * answerKeys(['worked', 'did-not-work']) // => ['1', '2']
 */
export function answerKeys(ids: readonly string[]): string[] {
  const open = openAnswer(ids);
  let last = 0;
  return ids.map((id) => {
    if (id === open) return '0';
    last += 1;
    return String(last);
  });
}
