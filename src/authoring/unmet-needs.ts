import { alternativeNeeds, canBeTaken, lacksOf } from '../flow/needs.ts';
import type { GivenAnswer, Trail } from '../flow/trail.ts';
import type { Need, Tree } from '../tree/types.ts';
import { statesFromAnywhere, type TreeState } from './states.ts';

/** A step that needs something the reader has said they lack, or from which a reader without it never reaches help. */
export interface UnmetNeed {
  readonly problem: 'needs-what-is-lacking' | 'no-help-without';
  readonly step: string;
  /**
   * The lacking things that cause the problem, in alphabetical order. Without the ones that no step ahead needs: these
   * make no difference.
   */
  readonly lacks: readonly Need[];
  /** For each of them, the answer that said so. */
  readonly said: readonly GivenAnswer[];
  /** A shortest trail to the step that contains these answers. */
  readonly trail: Trail;
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
  const states = statesFromAnywhere(tree);
  const helped = statesThatReachHelp(tree, states);
  const found: UnmetNeed[] = [];
  for (const [key, state] of states) {
    const step = tree.steps[state.step];
    if (!canBeTaken(step, state.lacks)) {
      const needed = alternativeNeeds(step).flat();
      found.push(unmetNeed(tree, 'needs-what-is-lacking', state, (need) => needed.includes(need)));
    }
    if (step?.kind !== 'outcome' && !helped.has(key)) {
      found.push(unmetNeed(tree, 'no-help-without', state, () => true));
    }
  }
  return onlyMinimal(found);
}

function unmetNeed(
  tree: Tree,
  problem: UnmetNeed['problem'],
  { step, trail, lacks }: TreeState,
  isRelevant: (need: Need) => boolean,
): UnmetNeed {
  const relevant = lacks.filter(isRelevant);
  const saying = lacksOf(tree, trail);
  return {
    problem,
    step,
    lacks: relevant,
    said: relevant.flatMap((need) => saying.get(need) ?? []),
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

/**
 * Returns the keys of the states that are, or lead to, a person or a reset that is possible for the reader, by a search
 * backwards from these outcomes. Steps in between that the reader cannot take are reported as findings of their own.
 */
function statesThatReachHelp(tree: Tree, states: ReadonlyMap<string, TreeState>): ReadonlySet<string> {
  const predecessors = new Map<string, string[]>();
  const helped = new Set<string>();
  for (const [key, state] of states) {
    for (const each of state.next.values()) {
      const known = predecessors.get(each);
      if (known) known.push(key);
      else predecessors.set(each, [key]);
    }
    const step = tree.steps[state.step];
    const isHelp = step?.kind === 'outcome' && (step.ending === 'person' || step.ending === 'reset');
    if (isHelp && canBeTaken(step, state.lacks)) helped.add(key);
  }
  // A Set also visits items added during iteration, so this goes back along all answers.
  for (const key of helped) for (const each of predecessors.get(key) ?? []) helped.add(each);
  return helped;
}
