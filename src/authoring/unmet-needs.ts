import { answersOf } from '../flow/replay.ts';
import type { GivenAnswer, Trail } from '../flow/trail.ts';
import type { Need, Step, Tree } from '../tree/types.ts';
import { statesFromAnywhere, type TreeState } from './states.ts';

/** A step that needs something the reader has said they lack, or from which a reader without it never reaches help. */
export interface UnmetNeed {
  readonly problem: 'needs-what-is-lacking' | 'no-help-without';
  readonly step: string;
  /** The lacking things that cause the problem, in alphabetical order. */
  readonly lacks: readonly Need[];
  /** For each of them, the answer that said so. */
  readonly said: readonly GivenAnswer[];
  /** A shortest trail to the step's state, whatever the reader lacks. It need not contain the answers in `said`. */
  readonly trail: Trail;
}

/**
 * Whether a reader who lacks these things can take a step: they have everything in `needs`, or everything in
 * `otherwise`. Questions, checks and `undefined` (an id without a step) need nothing.
 *
 * @example
 * const reset = { kind: 'outcome', needs: ['visit'], otherwise: ['other-mail'] };
 * canBeTaken(reset, ['visit']) // => true
 * canBeTaken(reset, ['visit', 'other-mail']) // => false
 * canBeTaken({ kind: 'fix', needs: ['password'] }, []) // => true
 */
export function canBeTaken(step: Step | undefined, lacks: readonly Need[]): boolean {
  const has = (need: Need) => !lacks.includes(need);
  return alternativeNeeds(step).some((needs) => needs.every(has));
}

/** Returns alternative lists of needs. It is enough to have everything in one list. */
function alternativeNeeds(step: Step | undefined): readonly (readonly Need[])[] {
  // One alternative without any need.
  if (step?.kind !== 'fix' && step?.kind !== 'outcome') return [[]];
  return step.otherwise ? [step.needs, step.otherwise] : [step.needs];
}

/** The things that a reader has said they lack, each with the answer that said so. */
type Lacks = ReadonlyMap<Need, GivenAnswer>;

/** A state of the tree and what the reader has said they lack by then: a node of the searched graph. */
interface Node {
  readonly state: TreeState;
  readonly lacks: Lacks;
  /** The keys of the nodes that its answers lead to. */
  readonly next: readonly string[];
}

/**
 * Returns the steps where a reader gets stuck, on any trail from any step. After an answer that says they lack
 * something, no later step may need it, and some trail must reach a person or a reset that does not need it. A fix does
 * not count as help, since it may not work. An empty `lacks` means that no reader reaches help from the step.
 *
 * Omits findings that also occur with a proper subset of their `lacks`.
 *
 * @example
 * const fix = (needs) => ({ kind: 'fix', needs, answers: [{ id: 'did-not-work', to: 'ask' }] });
 * const tree = { start: 'phone', steps: {
 *   phone: { kind: 'question', answers: [{ id: 'lost', to: 'app', lacks: ['old-phone'] }] },
 *   app: fix(['old-phone']), ask: { kind: 'outcome', ending: 'person', needs: [] } } };
 * const lost = { step: 'phone', answer: 'lost' };
 * findUnmetNeeds(tree) // => [
 * //   { problem: 'needs-what-is-lacking', step: 'app', lacks: ['old-phone'], said: [lost], trail: [lost] }]
 */
export function findUnmetNeeds(tree: Tree): UnmetNeed[] {
  const nodes = allNodes(tree);
  const helped = nodesThatReachHelp(tree, nodes);
  const found: UnmetNeed[] = [];
  for (const [nodeKey, { state, lacks }] of nodes) {
    const step = tree.steps[state.step];
    if (!canBeTaken(step, [...lacks.keys()])) {
      const needed = alternativeNeeds(step).flat();
      found.push(unmetNeed('needs-what-is-lacking', state, lacks, (need) => needed.includes(need)));
    }
    if (step?.kind !== 'outcome' && !helped.has(nodeKey)) {
      found.push(unmetNeed('no-help-without', state, lacks, () => true));
    }
  }
  return onlyMinimal(found);
}

function unmetNeed(
  problem: UnmetNeed['problem'],
  { step, trail }: TreeState,
  all: Lacks,
  isRelevant: (need: Need) => boolean,
): UnmetNeed {
  const relevant = [...all].filter(([need]) => isRelevant(need)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    problem,
    step,
    lacks: relevant.map(([need]) => need),
    said: relevant.map(([, answer]) => answer),
    trail,
  };
}

/** Removes duplicates, and findings that also occur with a proper subset of their `lacks`. */
function onlyMinimal(found: readonly UnmetNeed[]): UnmetNeed[] {
  const isProperSubset = (one: UnmetNeed, other: UnmetNeed): boolean =>
    one.lacks.length < other.lacks.length && one.lacks.every((need) => other.lacks.includes(need));
  const unique = new Map<string, UnmetNeed>();
  for (const one of found) {
    const findingKey = [one.problem, one.step, ...one.lacks].join(' ');
    if (!unique.has(findingKey)) unique.set(findingKey, one);
  }
  const byStep = Map.groupBy(unique.values(), ({ problem, step }) => `${problem} ${step}`);
  return [...byStep.values()].flatMap((all) =>
    all.filter((one) => !all.some((other) => isProperSubset(other, one))),
  );
}

/** Returns every node by its key, found by following every answer of every node once. */
function allNodes(tree: Tree): ReadonlyMap<string, Node> {
  const states = statesFromAnywhere(tree);
  const keyOf = (stateKey: string, lacks: Lacks): string =>
    lacks.size === 0 ? stateKey : `${stateKey} without ${[...lacks.keys()].toSorted().join(' ')}`;
  const reached = new Map<string, { readonly stateKey: string; readonly lacks: Lacks }>();
  for (const [stateKey, { trail }] of states) {
    if (trail.length === 0) reached.set(keyOf(stateKey, new Map()), { stateKey, lacks: new Map() });
  }
  const nodes = new Map<string, Node>();
  // A Map also visits entries added during iteration, so this is a breadth-first search.
  for (const [nodeKey, { stateKey, lacks }] of reached) {
    const state = states.get(stateKey);
    if (!state) continue;
    const next = answersOf(tree, state.step).map((answer) => {
      // Every answer of a state has a next state, but the type of `Map.get` does not say so.
      const nextState = state.next.get(answer.id) ?? stateKey;
      const given = { step: state.step, answer: answer.id };
      const said = (answer.lacks ?? []).map((need) => [need, given] as const);
      // The search needs only one answer that said it. Keep the earliest one.
      const nextLacks = said.length === 0 ? lacks : new Map([...said, ...lacks]);
      const nextKey = keyOf(nextState, nextLacks);
      if (!reached.has(nextKey)) reached.set(nextKey, { stateKey: nextState, lacks: nextLacks });
      return nextKey;
    });
    nodes.set(nodeKey, { state, lacks, next });
  }
  return nodes;
}

/**
 * Returns the nodes that are, or lead to, a person or a reset that is possible for the reader, by a search backwards
 * from these outcomes. Steps in between that the reader cannot take are reported as findings of their own.
 */
function nodesThatReachHelp(tree: Tree, nodes: ReadonlyMap<string, Node>): ReadonlySet<string> {
  const predecessors = new Map<string, string[]>();
  const helped = new Set<string>();
  for (const [nodeKey, { state, lacks, next }] of nodes) {
    for (const each of next) {
      const known = predecessors.get(each);
      if (known) known.push(nodeKey);
      else predecessors.set(each, [nodeKey]);
    }
    const step = tree.steps[state.step];
    const isHelp = step?.kind === 'outcome' && (step.ending === 'person' || step.ending === 'reset');
    if (isHelp && canBeTaken(step, [...lacks.keys()])) helped.add(nodeKey);
  }
  // A Set also visits items added during iteration, so this goes back along all answers.
  for (const nodeKey of helped) for (const each of predecessors.get(nodeKey) ?? []) helped.add(each);
  return helped;
}
