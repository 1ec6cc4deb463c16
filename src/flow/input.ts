import type { Answer, InputKind, Tree } from '../tree/types.ts';
import { answersOf, stepIdsOf, stepOf } from './replay.ts';

/**
 * What can be typed at a step, or `undefined` where nothing can.
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
 * The first step of the tree at which something can be typed: where a check that stands on its own leads on from.
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
 * The answer of a step that a finding of its validator chooses, if there is one.
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
