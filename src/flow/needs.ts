import type { Need, Step, Thing, Tree } from '../tree/types.ts';
import type { GivenAnswer, Trail } from './trail.ts';

/** The needs that a page names. The others are circumstances: see `Circumstance`. */
const THINGS: ReadonlySet<Need> = new Set<Thing>([
  'password',
  'old-phone',
  'phone',
  'other-device',
  'other-mail',
  'visit',
  'passkey',
]);

/**
 * Returns the needs that a page names: the things, without the circumstances.
 *
 * @example
 * thingsOf(['password', 'another-try', 'phone']) // => ['password', 'phone']
 */
export function thingsOf(needs: readonly Need[]): Thing[] {
  return needs.filter((need): need is Thing => THINGS.has(need));
}

/**
 * Whether a reader who lacks these things can take a step: they have everything in `needs`, or everything in
 * `otherwise`. Steps without `needs` and `undefined` (an id without a step) need nothing.
 *
 * @example
 * const reset = { kind: 'outcome', needs: ['visit'], otherwise: ['other-mail'] };
 * canBeTaken(reset, ['visit']) // => true
 * canBeTaken(reset, ['visit', 'other-mail']) // => false
 * canBeTaken({ kind: 'fix', needs: ['password'] }, []) // => true
 */
export function canBeTaken(step: Step | undefined, lacks: readonly Need[]): boolean {
  if (lacks.length === 0) return true;
  const has = (need: Need) => !lacks.includes(need);
  return alternativeNeeds(step).some((needs) => needs.every(has));
}

/**
 * Returns alternative lists of needs. It is enough to have everything in one list.
 *
 * @example
 * alternativeNeeds({ kind: 'outcome', needs: ['visit'], otherwise: ['other-mail'] }) // => [['visit'], ['other-mail']]
 * alternativeNeeds({ kind: 'question' }) // => [[]]
 */
export function alternativeNeeds(step: Step | undefined): readonly (readonly Need[])[] {
  if (step?.kind === 'question') return [step.needs ?? []];
  if (step?.kind !== 'fix' && step?.kind !== 'outcome') return [[]];
  return step.otherwise ? [step.needs, step.otherwise] : [step.needs];
}

/**
 * Returns what a reader has said they lack, each thing with the answer that said so first. Empty for answers that the
 * tree does not know.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'question', answers: [
 *   { id: 'lost', to: 'b', lacks: ['old-phone'] }, { id: 'here', to: 'b' }] }, b: { kind: 'outcome' } } };
 * const lost = { step: 'a', answer: 'lost' };
 * lacksOf(tree, [lost]) // => new Map([['old-phone', lost]])
 * lacksOf(tree, [{ step: 'a', answer: 'here' }]).size // => 0
 */
export function lacksOf(tree: Tree, trail: Trail): ReadonlyMap<Need, GivenAnswer> {
  const lacks = new Map<Need, GivenAnswer>();
  for (const given of trail) {
    const step = Object.hasOwn(tree.steps, given.step) ? tree.steps[given.step] : undefined;
    const answers = step && step.kind !== 'outcome' ? step.answers : [];
    const said = answers.find(({ id }) => id === given.answer)?.lacks ?? [];
    for (const need of said) if (!lacks.has(need)) lacks.set(need, given);
  }
  return lacks;
}
