import type { Answer, Step, Tree } from '../tree/types.ts';
import type { GivenAnswer, Trail } from './trail.ts';

/** A place in the tree: a step, the answers that led to it, and later answers kept from before a change. */
export interface Place<Id extends string = string> {
  readonly step: Id;
  /** The answers that lead to `step`, in order. */
  readonly trail: Trail<Id>;
  /** Answers given before going back: to this step and to the steps after it. Applied again if they still fit. */
  readonly ahead: Trail<Id>;
}

/**
 * The result of replaying a trail from outside (a URL, storage). Its answers are only claims, since the tree may have
 * changed. `dropped` has the claims that do not fit the current tree.
 */
export interface Replay<Id extends string = string> extends Place<Id> {
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
 * trail nor `given.step`. If there is none, or if the trail is empty (as on a static page), returns `to`; the `to`
 * links alone are acyclic, which `npm run tree:check` verifies. `undefined` if the step has no such answer.
 *
 * @example
 * const fix = (to, ...untried) => ({ kind: 'fix', answers: [{ id: 'no', to, untried }] });
 * const tree = { start: 'a', steps: { a: fix('b', 'b', 'ask'), b: fix('ask', 'a', 'ask'), ask: { kind: 'outcome' } } };
 * nextStep(tree, [], { step: 'b', answer: 'no' }) // => 'ask'
 * nextStep(tree, [{ step: 'start', answer: 'b' }], { step: 'b', answer: 'no' }) // => 'a'
 * nextStep(tree, [{ step: 'a', answer: 'no' }], { step: 'b', answer: 'no' }) // => 'ask'
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
  return answer?.untried?.find((id) => !visited.has(id)) ?? answer?.to;
}

/**
 * Follows claims through the tree, starting at `from` or else at the first claim whose step and answer exist. Returns
 * the answers of `from` and the claims that fit as `kept`, the others as `dropped`, and the last step reached as
 * `current`.
 */
function follow<Id extends string>(tree: Tree<Id>, claims: Trail, from?: Place<Id>) {
  const kept: GivenAnswer<Id>[] = from ? [...from.trail] : [];
  const dropped: GivenAnswer[] = [];
  let current = from?.step;
  for (const claim of claims) {
    const { step, answer } = claim;
    const next = current === undefined || current === step ? nextStep(tree, kept, claim) : undefined;
    if (next === undefined || !isStepId(tree, step)) {
      dropped.push(claim);
    } else {
      kept.push({ step, answer });
      current = next;
    }
  }
  return { kept, dropped, current };
}

/**
 * Replays a trail of claims on the tree. The resulting place is always the requested step: of the claims that fit,
 * those before the step become its trail, and the rest become `ahead`. If the fitting claims never reach the step, all
 * claims are dropped. A trail may begin at any step, since a link may have been opened in the middle of the tree.
 *
 * @example
 * const tree = { start: 'a', steps: {
 *   a: { kind: 'question', answers: [{ id: 'yes', to: 'b' }, { id: 'no', to: 'c' }] },
 *   b: { kind: 'question', answers: [{ id: 'yes', to: 'c' }] }, c: { kind: 'outcome' } } };
 * replay(tree, [{ step: 'a', answer: 'yes' }], 'b').trail // => [{ step: 'a', answer: 'yes' }]
 * replay(tree, [{ step: 'a', answer: 'yes' }, { step: 'b', answer: 'gone' }], 'b').dropped // => [{ step: 'b', answer: 'gone' }]
 * replay(tree, [{ step: 'a', answer: 'yes' }, { step: 'b', answer: 'yes' }], 'b').ahead // => [{ step: 'b', answer: 'yes' }]
 * replay(tree, [{ step: 'a', answer: 'no' }], 'b') // => { step: 'b', trail: [], ahead: [], dropped: [{ step: 'a', answer: 'no' }] }
 */
export function replay<Id extends string>(tree: Tree<Id>, claims: Trail, requested: Id): Replay<Id> {
  const { kept, dropped, current } = follow(tree, claims);
  const position = current === requested ? kept.length : kept.findIndex(({ step }) => step === requested);
  if (position < 0) return { step: requested, trail: [], ahead: [], dropped: [...claims] };
  return { step: requested, trail: kept.slice(0, position), ahead: kept.slice(position), dropped };
}

/**
 * Returns the place after answering the step of `place`. Answers that lie ahead are applied again if they still fit, so
 * that changing one answer only loses the answers that depend on it. `undefined` if the step has no such answer.
 *
 * @example
 * const tree = { start: 'a', steps: {
 *   a: { kind: 'question', answers: [{ id: 'yes', to: 'b' }, { id: 'no', to: 'b' }] },
 *   b: { kind: 'question', answers: [{ id: 'yes', to: 'c' }] }, c: { kind: 'outcome' } } };
 * const changed = answerStep(tree, { step: 'a', trail: [], ahead: [{ step: 'a', answer: 'yes' }, { step: 'b', answer: 'yes' }] }, 'no');
 * changed.step // => 'c'
 * changed.trail // => [{ step: 'a', answer: 'no' }, { step: 'b', answer: 'yes' }]
 */
export function answerStep<Id extends string>(
  tree: Tree<Id>,
  place: Place<Id>,
  answer: string,
): Place<Id> | undefined {
  const given = { step: place.step, answer };
  const next = nextStep(tree, place.trail, given);
  if (next === undefined) return undefined;
  const later = place.ahead.filter(({ step }) => step !== place.step);
  const { kept, current } = follow(tree, later, { step: next, trail: [...place.trail, given], ahead: [] });
  return { step: current ?? next, trail: kept, ahead: [] };
}

/**
 * Returns the place for changing an earlier answer: its step, with the answers before it as trail, and
 * the answer itself and all later ones ahead. `undefined` if the trail has no answer at that position.
 *
 * @example
 * const trail = [{ step: 'a', answer: 'yes' }, { step: 'b', answer: 'no' }];
 * backTo({ step: 'c', trail, ahead: [] }, 1) // => { step: 'b', trail: trail.slice(0, 1), ahead: trail.slice(1) }
 * backTo({ step: 'c', trail, ahead: [] }, 2) // => undefined
 */
export function backTo<Id extends string>(place: Place<Id>, position: number): Place<Id> | undefined {
  const given = place.trail[position];
  if (!given) return undefined;
  return {
    step: given.step,
    trail: place.trail.slice(0, position),
    ahead: [...place.trail.slice(position), ...place.ahead],
  };
}

/**
 * Returns the place of the previous step, with its answer in `ahead`. `undefined` at the beginning of the trail.
 *
 * @example
 * back({ step: 'b', trail: [{ step: 'a', answer: 'yes' }], ahead: [] }) // => { step: 'a', trail: [], ahead: [{ step: 'a', answer: 'yes' }] }
 * back({ step: 'a', trail: [], ahead: [] }) // => undefined
 */
export function back<Id extends string>(place: Place<Id>): Place<Id> | undefined {
  return backTo(place, place.trail.length - 1);
}
