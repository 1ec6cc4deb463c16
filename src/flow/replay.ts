import type { Answer, Step, Tree } from '../tree/types.ts';
import { canBeTaken, lacksOf } from './needs.ts';
import { type GivenAnswer, lastAnswers, type Trail } from './trail.ts';

/**
 * A place in the tree: a step, and the answers given before it. The trail has each step at most once. An answer need not
 * lead to the step of the next one: a reader can open a step in the middle of the tree, and staff can jump to one.
 */
export interface Place<Id extends string = string> {
  readonly step: Id;
  readonly trail: Trail<Id>;
}

/**
 * The result of replaying a trail from outside (a URL, storage). Its answers are only claims, since the tree may have
 * changed and a link may have been cut off.
 */
export interface Replay<Id extends string = string> extends Place<Id> {
  /** The answers to the requested step and to the steps claimed after it: the reader has gone back from them. */
  readonly later: Trail<Id>;
  /** The claims that the tree does not know, one for each step that has no other answer. */
  readonly dropped: Trail;
}

/**
 * Returns whether a text is the id of a step of the tree. Property names that all objects inherit (`constructor`) are
 * not step ids.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome' } } };
 * isStepId(tree, 'a') // => true
 * isStepId(tree, 'constructor') // => false
 */
export function isStepId<Id extends string>(tree: Tree<Id>, text: string): text is Id {
  return Object.hasOwn(tree.steps, text);
}

/**
 * Returns the ids of all steps, in tree order.
 *
 * @example
 * stepIdsOf({ start: 'a', steps: { a: { kind: 'outcome' }, b: { kind: 'outcome' } } }) // => ['a', 'b']
 */
export function stepIdsOf<Id extends string>(tree: Tree<Id>): Id[] {
  // Always true: narrows the type of the keys from `string` to `Id`.
  return Object.keys(tree.steps).filter((id) => isStepId(tree, id));
}

/**
 * Returns the step with this id, or `undefined`.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome' } } };
 * stepOf(tree, 'a')?.kind // => 'outcome'
 * stepOf(tree, 'b') // => undefined
 */
export function stepOf<Id extends string>(tree: Tree<Id>, id: string): Step<Id> | undefined {
  return isStepId(tree, id) ? tree.steps[id] : undefined;
}

/**
 * Returns the answers of a step. Empty for an outcome and for an id that is not a step.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'question', answers: [{ id: 'yes', to: 'b' }] }, b: { kind: 'outcome' } } };
 * answersOf(tree, 'a').map((answer) => answer.id) // => ['yes']
 * answersOf(tree, 'b') // => []
 * answersOf(tree, 'constructor') // => []
 */
export function answersOf<Id extends string>(tree: Tree<Id>, id: string): readonly Answer<Id>[] {
  const step = stepOf(tree, id);
  return step && step.kind !== 'outcome' ? step.answers : [];
}

/**
 * Returns the step that an answer leads to after a trail: the first of its `untried` steps that is neither in the
 * trail nor `given.step`, and that needs nothing which the reader has said they lack. If there is none, or if the trail
 * is empty (as on a static page), returns `to`; the `to` links alone are acyclic, which `npm run tree:check` verifies.
 * `undefined` if the step has no such answer.
 *
 * @example
 * const fix = (to, ...untried) => ({ kind: 'fix', needs: [], answers: [{ id: 'no', to, untried }] });
 * const lost = { kind: 'question', answers: [{ id: 'yes', to: 'a', lacks: ['phone'] }] };
 * const tree = { start: 'lost', steps: { lost, a: fix('b', 'b', 'ask'), b: fix('ask', 'a', 'c', 'ask'),
 *   c: { ...fix('ask'), needs: ['phone'] }, ask: { kind: 'outcome', needs: [] } } };
 * nextStep(tree, [], { step: 'b', answer: 'no' }) // => 'ask'
 * nextStep(tree, [{ step: 'start', answer: 'b' }], { step: 'b', answer: 'no' }) // => 'a'
 * nextStep(tree, [{ step: 'a', answer: 'no' }], { step: 'b', answer: 'no' }) // => 'c'
 * nextStep(tree, [{ step: 'lost', answer: 'yes' }, { step: 'a', answer: 'no' }], { step: 'b', answer: 'no' }) // => 'ask'
 * nextStep(tree, [], { step: 'a', answer: 'perhaps' }) // => undefined
 */
export function nextStep<Id extends string>(
  tree: Tree<Id>,
  trail: Trail,
  given: GivenAnswer,
): Id | undefined {
  const answer = answersOf(tree, given.step).find(({ id }) => id === given.answer);
  if (trail.length === 0) return answer?.to;
  const visited = new Set<string>([...trail.map(({ step }) => step), given.step]);
  const lacks = [...lacksOf(tree, lastAnswers([...trail, given])).keys()];
  const isOpen = (id: Id): boolean => !visited.has(id) && canBeTaken(tree.steps[id], lacks);
  return answer?.untried?.find(isOpen) ?? answer?.to;
}

/**
 * Returns the only answer of a step that a broken claim can mean, or `undefined` if there is none or more than one. A
 * claim that ends the link may be cut off: then the answer begins with it. Any other has to lead to the next step.
 */
function repairedAnswer<Id extends string>(
  tree: Tree<Id>,
  trail: Trail,
  { step, answer: claimed }: GivenAnswer,
  next: string,
  isLast: boolean,
): string | undefined {
  const ids = answersOf(tree, step).map(({ id }) => id);
  const begun = isLast ? ids.filter((id) => id.startsWith(claimed)) : [];
  if (begun.length === 1) return begun[0];
  const leading = (begun.length > 0 ? begun : ids).filter(
    (answer) => nextStep(tree, trail, { step, answer }) === next,
  );
  return leading.length === 1 ? leading[0] : undefined;
}

/**
 * Replays a trail of claims on the tree. The resulting place is always the requested step. An answer says something
 * about the reader, which stays true however the tree leads to its question today, so `replay` keeps each claim whose
 * step and answer exist:
 *
 * - Of several answers of a step, the last one counts.
 * - A broken answer is repaired if the step has exactly one answer that leads to the step of the next claim (the last
 *   one: that begins with the text of the claim, or else that leads to the requested step). Otherwise it is dropped.
 * - Answers to the requested step and to those after it are `later`, as in the links of earlier versions; unless the
 *   last answer leads to the requested step, which the reader then has reached again.
 *
 * @example
 * const tree = { start: 'a', steps: {
 *   a: { kind: 'question', answers: [{ id: 'yes', to: 'b' }, { id: 'no', to: 'c' }] },
 *   b: { kind: 'question', answers: [{ id: 'yes', to: 'c' }] }, c: { kind: 'outcome' }, d: { kind: 'outcome' } } };
 * const [a, b] = [{ step: 'a', answer: 'yes' }, { step: 'b', answer: 'yes' }];
 * replay(tree, [a, b], 'c') // => { step: 'c', trail: [a, b], later: [], dropped: [] }
 * replay(tree, [a, b], 'b') // => { step: 'b', trail: [a], later: [b], dropped: [] }
 * replay(tree, [a], 'd').trail // => [a]
 * replay(tree, [{ step: 'a', answer: 'gone' }, b], 'c').trail // => [a, b]
 * replay(tree, [a, { step: 'b', answer: 'y' }], 'c').trail // => [a, b]
 * replay(tree, [a, { step: 'gone', answer: 'yes' }], 'b') // => { step: 'b', trail: [a], later: [], dropped: [{ step: 'gone', answer: 'yes' }] }
 */
export function replay<Id extends string>(tree: Tree<Id>, claims: Trail, requested: Id): Replay<Id> {
  const read: GivenAnswer<Id>[] = [];
  const broken: GivenAnswer[] = [];
  for (const [position, claim] of claims.entries()) {
    const { step } = claim;
    const isKnown = answersOf(tree, step).some(({ id }) => id === claim.answer);
    const next = claims[position + 1];
    const answer = isKnown
      ? claim.answer
      : repairedAnswer(tree, lastAnswers(read), claim, next?.step ?? requested, next === undefined);
    if (answer === undefined || !isStepId(tree, step)) broken.push(claim);
    else read.push({ step, answer });
  }
  const answers = lastAnswers(read);
  const answered = new Set<string>(answers.map(({ step }) => step));
  const dropped = lastAnswers(broken).filter(({ step }) => !answered.has(step));
  const last = answers.at(-1);
  const isReached = last && nextStep(tree, answers.slice(0, -1), last) === requested;
  // A broken answer to the requested step also shows where the later ones begin.
  const own = isReached ? -1 : claims.map(({ step }) => step).lastIndexOf(requested);
  const fromOwn = new Set<string>(own < 0 ? [] : claims.slice(own).map(({ step }) => step));
  return {
    step: requested,
    trail: answers.filter(({ step }) => !fromOwn.has(step)),
    later: answers.filter(({ step }) => fromOwn.has(step)),
    dropped,
  };
}

/**
 * Returns the place after answering the step of `place`: always the next step, also if the reader went back and has
 * answered it before. Replaces an earlier answer of the step. `undefined` if the step has no such answer.
 *
 * @example
 * const tree = { start: 'a', steps: {
 *   a: { kind: 'question', answers: [{ id: 'yes', to: 'b' }, { id: 'no', to: 'b' }] }, b: { kind: 'outcome' } } };
 * answerStep(tree, { step: 'a', trail: [] }, 'no') // => { step: 'b', trail: [{ step: 'a', answer: 'no' }] }
 * answerStep(tree, { step: 'a', trail: [{ step: 'a', answer: 'yes' }] }, 'no')?.trail // => [{ step: 'a', answer: 'no' }]
 * answerStep(tree, { step: 'a', trail: [] }, 'perhaps') // => undefined
 */
export function answerStep<Id extends string>(
  tree: Tree<Id>,
  { step, trail }: Place<Id>,
  answer: string,
): Place<Id> | undefined {
  const given = { step, answer };
  const next = nextStep(tree, trail, given);
  return next === undefined ? undefined : { step: next, trail: lastAnswers([...trail, given]) };
}

/**
 * Returns the place for changing an earlier answer: its step, with the answers before it. `undefined` if the trail has
 * no answer at that position.
 *
 * @example
 * const trail = [{ step: 'a', answer: 'yes' }, { step: 'b', answer: 'no' }];
 * backTo({ step: 'c', trail }, 1) // => { step: 'b', trail: [{ step: 'a', answer: 'yes' }] }
 * backTo({ step: 'c', trail }, 2) // => undefined
 */
export function backTo<Id extends string>({ trail }: Place<Id>, position: number): Place<Id> | undefined {
  const given = trail[position];
  return given && { step: given.step, trail: trail.slice(0, position) };
}

/**
 * Returns the place of the previous answer. `undefined` at the beginning of the trail.
 *
 * @example
 * back({ step: 'b', trail: [{ step: 'a', answer: 'yes' }] }) // => { step: 'a', trail: [] }
 * back({ step: 'a', trail: [] }) // => undefined
 */
export function back<Id extends string>(place: Place<Id>): Place<Id> | undefined {
  return backTo(place, place.trail.length - 1);
}
