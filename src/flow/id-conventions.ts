/** The answers for a reader who does not find theirs among the others: the surer first. */
const OPEN_ANSWERS: readonly string[] = ['not-sure', 'something-else'];

/**
 * The open answer among those of a step: "not sure" or, where there is none, "something else"; `undefined` when a step
 * offers neither.
 *
 * @example
 * openAnswer(['student', 'something-else', 'not-sure']) // => 'not-sure'
 * openAnswer(['mail', 'something-else']) // => 'something-else'
 * openAnswer(['worked', 'did-not-work']) // => undefined
 */
export function openAnswer(ids: readonly string[]): string | undefined {
  return OPEN_ANSWERS.find((id) => ids.includes(id));
}

/**
 * The branch that a step belongs to: the first part of its id.
 *
 * @example
 * branchOf('address/which-message') // => 'address'
 * branchOf('address') // => 'address'
 */
export function branchOf(step: string): string {
  return step.split('/')[0] ?? step;
}

/**
 * Those of some steps that a branch begins with, and that it is named by.
 *
 * @example
 * branchesOf(['start', 'address', 'address/check', 'start/look']) // => ['start', 'address']
 */
export function branchesOf<Id extends string>(steps: readonly Id[]): Id[] {
  return steps.filter((step) => branchOf(step) === step);
}
