import { answersOf } from '../flow/replay.ts';
import type { Need, Step, Tree } from '../tree/types.ts';
import { statesFromAnywhere, type TreeState } from './states.ts';

/** A step that asks for what the reader has said to lack, or one from which nobody who lacks that much is helped. */
export interface UnmetNeed {
  readonly problem: 'needs-what-is-lacking' | 'no-help-without';
  readonly step: string;
  /** What is lacking, in alphabetical order. */
  readonly lacks: readonly Need[];
  /** An answer that said so, for each of them, as a trail writes it: `mfa/suddenly:lost`. */
  readonly said: readonly string[];
}

/**
 * Whether a step can be taken by somebody who lacks these: all that it needs is there, or all of `otherwise`.
 * Questions and checks need nothing.
 *
 * @example
 * const reset = { kind: 'outcome', needs: ['visit'], otherwise: ['other-mail'] };
 * canBeTaken(reset, ['visit']) // => true
 * canBeTaken(reset, ['visit', 'other-mail']) // => false
 * canBeTaken({ kind: 'fix', needs: ['password'] }, []) // => true
 */
export function canBeTaken(step: Step | undefined, lacks: readonly Need[]): boolean {
  const has = (need: Need) => !lacks.includes(need);
  return acceptedNeeds(step).some((needs) => needs.every(has));
}

/** The lists of which all of one is enough: what a step needs, and what does in its place. */
function acceptedNeeds(step: Step | undefined): readonly (readonly Need[])[] {
  if (step?.kind !== 'fix' && step?.kind !== 'outcome') return [[]];
  return step.otherwise ? [step.needs, step.otherwise] : [step.needs];
}

/** What a reader said to lack, and of each an answer that said so. */
type Lacks = ReadonlyMap<Need, string>;

/** A state together with what was said to lack on the way there. */
interface Reader {
  readonly state: TreeState;
  readonly lacks: Lacks;
  /** The readers that its answers make of this one. */
  readonly onward: readonly string[];
}

/**
 * Where a reader is locked out, whatever the trail and wherever it began: once an answer has said that something is
 * lacking, no step on the way may ask for it, and some way on must end with a person or a reset that does not either.
 * Of what is lacking, no more is told than it takes. Where nothing has to be lacking (`lacks` is empty), no way leads to
 * help at all.
 *
 * @example
 * const fix = (needs) => ({ kind: 'fix', needs, answers: [{ id: 'did-not-work', to: 'ask' }] });
 * const tree = { start: 'phone', steps: {
 *   phone: { kind: 'question', answers: [{ id: 'lost', to: 'app', lacks: ['old-phone'] }] },
 *   app: fix(['old-phone']), ask: { kind: 'outcome', ending: 'person', needs: [] } } };
 * findUnmetNeeds(tree) // => [{ problem: 'needs-what-is-lacking', step: 'app', lacks: ['old-phone'], said: ['phone:lost'] }]
 */
export function findUnmetNeeds(tree: Tree): UnmetNeed[] {
  const readers = allReaders(tree);
  const helped = allHelped(tree, readers);
  const found: UnmetNeed[] = [];
  for (const [key, { state, lacks }] of readers) {
    const step = tree.steps[state.step];
    if (!canBeTaken(step, [...lacks.keys()])) {
      const asked = acceptedNeeds(step).flat();
      found.push(told('needs-what-is-lacking', state.step, lacks, (need) => asked.includes(need)));
    }
    if (step?.kind !== 'outcome' && !helped.has(key)) {
      found.push(told('no-help-without', state.step, lacks, () => true));
    }
  }
  return smallest(found);
}

function told(
  problem: UnmetNeed['problem'],
  step: string,
  all: Lacks,
  matters: (need: Need) => boolean,
): UnmetNeed {
  const lacks = [...all.keys()].filter(matters).toSorted();
  return { problem, step, lacks, said: lacks.map((need) => all.get(need) ?? '') };
}

/** Each problem once, and none that is there already when less is lacking. */
function smallest(found: readonly UnmetNeed[]): UnmetNeed[] {
  const isLess = (one: UnmetNeed, other: UnmetNeed): boolean =>
    one.lacks.length < other.lacks.length && one.lacks.every((need) => other.lacks.includes(need));
  const each = new Map<string, UnmetNeed>();
  for (const one of found) {
    const name = [one.problem, one.step, ...one.lacks].join(' ');
    if (!each.has(name)) each.set(name, one);
  }
  const byStep = Map.groupBy(each.values(), ({ problem, step }) => `${problem} ${step}`);
  return [...byStep.values()].flatMap((all) => all.filter((one) => !all.some((other) => isLess(other, one))));
}

/**
 * Every state with everything that can have been said to lack there, found by giving each answer in each once. Who
 * said it does not matter for what follows: of several answers one on a shortest way is kept.
 */
function allReaders(tree: Tree): ReadonlyMap<string, Reader> {
  const all = statesFromAnywhere(tree);
  const nameOf = (key: string, lacks: Lacks): string =>
    lacks.size === 0 ? key : `${key} without ${[...lacks.keys()].toSorted().join(' ')}`;
  const reached = new Map<string, { readonly key: string; readonly lacks: Lacks }>();
  for (const [key, { trail }] of all) {
    if (trail.length === 0) reached.set(nameOf(key, new Map()), { key, lacks: new Map() });
  }
  const readers = new Map<string, Reader>();
  // A Map also visits entries added during iteration.
  for (const [name, { key, lacks }] of reached) {
    const state = all.get(key);
    if (!state) continue;
    const onward = answersOf(tree, state.step).map((answer) => {
      const next = state.next.get(answer.id) ?? key;
      const said = (answer.lacks ?? []).map((need) => [need, `${state.step}:${answer.id}`] as const);
      // The one who said it first is kept.
      const without = said.length === 0 ? lacks : new Map([...said, ...lacks]);
      const nextName = nameOf(next, without);
      if (!reached.has(nextName)) reached.set(nextName, { key: next, lacks: without });
      return nextName;
    });
    readers.set(name, { state, lacks, onward });
  }
  return readers;
}

/** The readers who can come to a person or a reset that they can take: found from there, back along the answers. */
function allHelped(tree: Tree, readers: ReadonlyMap<string, Reader>): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  const helped = new Set<string>();
  for (const [name, { state, lacks, onward }] of readers) {
    for (const next of onward) {
      const known = before.get(next);
      if (known) known.push(name);
      else before.set(next, [name]);
    }
    const step = tree.steps[state.step];
    const helps = step?.kind === 'outcome' && (step.ending === 'person' || step.ending === 'reset');
    if (helps && canBeTaken(step, [...lacks.keys()])) helped.add(name);
  }
  // A Set also visits items added during iteration, so this goes back along all answers.
  for (const name of helped) for (const each of before.get(name) ?? []) helped.add(each);
  return helped;
}
