/** The ids of the answers for readers whose answer is not listed, in order of preference. */
const OPEN_ANSWERS: readonly string[] = ['not-sure', 'something-else'];

/** The answer of a fix that it did not help. "Could not try it", at the desk, is recorded as this answer too. */
export const NOT_HELPED = 'did-not-work';

/**
 * Returns the open answer of a step: "not sure" or, if there is none, "something else". `undefined` if the step offers
 * neither.
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
 * Returns the branch of a step: the first part of its id.
 *
 * @example
 * branchOf('address/which-message') // => 'address'
 * branchOf('address') // => 'address'
 */
export function branchOf(step: string): string {
  return step.split('/')[0] ?? step;
}

/**
 * Returns the steps that a branch begins with. A branch is named after its first step.
 *
 * @example
 * branchesOf(['start', 'address', 'address/check', 'start/look']) // => ['start', 'address']
 */
export function branchesOf<Id extends string>(steps: readonly Id[]): Id[] {
  return steps.filter((step) => branchOf(step) === step);
}
