import type { Answer, CheckSubject, Tree } from '../tree/types.ts';
import { answersOf } from './replay.ts';

/**
 * What can be typed at a step, or `undefined` where nothing can.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'check', checks: 'address', answers: [] }, b: { kind: 'outcome' } } };
 * checkedAt(tree, 'a') // => 'address'
 * checkedAt(tree, 'b') // => undefined
 */
export function checkedAt(tree: Tree, id: string): CheckSubject | undefined {
  const step = Object.hasOwn(tree.steps, id) ? tree.steps[id] : undefined;
  return step && step.kind !== 'outcome' ? step.checks : undefined;
}

/**
 * The first step of the tree at which something can be typed: where a check that stands on its own leads on from.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome' }, b: { kind: 'check', checks: 'phone', answers: [] } } };
 * stepThatChecks(tree, 'phone') // => 'b'
 * stepThatChecks(tree, 'address') // => undefined
 */
export function stepThatChecks(tree: Tree, subject: CheckSubject): string | undefined {
  return Object.keys(tree.steps).find((id) => checkedAt(tree, id) === subject);
}

/**
 * The answer of a step that a finding of its validator chooses, if there is one.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'check', checks: 'address', answers: [
 *   { id: 'student', to: 'b', when: ['student'] }, { id: 'not-sure', to: 'c' }] } } };
 * answerFor(tree, 'a', 'student')?.to // => 'b'
 * answerFor(tree, 'a', 'no-at') // => undefined
 */
export function answerFor(tree: Tree, step: string, finding: string): Answer | undefined {
  return answersOf(tree, step).find(({ when }) => when?.includes(finding));
}
