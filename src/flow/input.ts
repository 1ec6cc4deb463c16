import type { Answer, InputKind, Tree } from '../tree/types.ts';
import { answersOf, stepIdsOf, stepOf } from './replay.ts';

/**
 * Returns the kind of input at a step, or `undefined` if the step takes none.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'check', input: 'address', answers: [] }, b: { kind: 'outcome' } } };
 * inputAt(tree, 'a') // => 'address'
 * inputAt(tree, 'b') // => undefined
 */
export function inputAt(tree: Tree, id: string): InputKind | undefined {
  const step = stepOf(tree, id);
  return step && step.kind !== 'outcome' ? step.input : undefined;
}

/**
 * Returns the first step of the tree with the given kind of input. A check on the checks page continues from that step.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome' }, b: { kind: 'check', input: 'phone', answers: [] } } };
 * stepForInput(tree, 'phone') // => 'b'
 * stepForInput(tree, 'address') // => undefined
 */
export function stepForInput<Id extends string>(tree: Tree<Id>, kind: InputKind): Id | undefined {
  return stepIdsOf(tree).find((id) => inputAt(tree, id) === kind);
}

/**
 * Returns the answer that a finding of the step's validator chooses, or `undefined` if there is none.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'check', input: 'address', answers: [
 *   { id: 'student', to: 'b', when: ['student'] }, { id: 'not-sure', to: 'c' }] } } };
 * answerForFinding(tree, 'a', 'student')?.to // => 'b'
 * answerForFinding(tree, 'a', 'no-at') // => undefined
 */
export function answerForFinding<Id extends string>(
  tree: Tree<Id>,
  step: string,
  finding: string,
): Answer<Id> | undefined {
  return answersOf(tree, step).find(({ when }) => when?.includes(finding));
}
