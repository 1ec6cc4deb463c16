import { branchOf, openAnswer } from '../flow/id-conventions.ts';
import { answersOf } from '../flow/replay.ts';
import type { GivenAnswer } from '../flow/trail.ts';
import { usualTrails } from '../flow/usual-trails.ts';
import type { Step, Tree } from '../tree/types.ts';
import type { Problem, ProblemOf } from './problem.ts';
import { answersBeforeFix, longestTrailBeforeFix, statesFromAnywhere } from './states.ts';
import { findUnmetNeeds } from './unmet-needs.ts';

/**
 * The maximum number of answers per step, the maximum before the first fix, and the maximum median before the first
 * fix.
 */
export const LIMITS = { answers: 6, answersBeforeFix: 5, medianBeforeFix: 3 } as const;

const written = ({ step, answer }: GivenAnswer): string => `${step}:${answer}`;

/**
 * Returns the problems in the shape of a tree, of single steps and of whole paths: see the tree's rules in `Rules` in
 * `problem.ts`. Empty if there are none.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'question', code: 'AAA', answers: [{ id: 'not-sure', to: 'b' }] } } };
 * treeProblems(tree) // => [{ problem: 'unknown-target', step: 'a', answer: 'not-sure', to: 'b' }]
 */
export function treeProblems(tree: Tree): Problem[] {
  if (!Object.hasOwn(tree.steps, tree.start)) return [{ problem: 'no-start', step: tree.start }];
  const inSteps = [
    ...Object.entries(tree.steps).flatMap(([id, step]) => problemsOfStep(tree, id, step)),
    ...problemsOfNotices(tree),
  ];
  // Paths can only be checked if every answer leads to a step and every step but an outcome has answers.
  const isBroken = inSteps.some(({ problem }) => problem === 'unknown-target' || problem === 'no-answers');
  return isBroken ? inSteps : [...inSteps, ...problemsOfPaths(tree)];
}

function problemsOfStep(tree: Tree, id: string, step: Step): Problem[] {
  const problems: Problem[] = [];
  if (!Object.hasOwn(tree.steps, branchOf(id))) problems.push({ problem: 'wrong-branch-start', step: id });
  for (const notice of step.notices ?? []) {
    if (!Object.hasOwn(tree.notices ?? {}, notice))
      problems.push({ problem: 'unknown-notice', step: id, notice });
  }
  if (step.kind === 'outcome') return problems;
  const ids = step.answers.map((answer) => answer.id);
  if (ids.length === 0) return [...problems, { problem: 'no-answers', step: id }];
  if (ids.length > LIMITS.answers)
    problems.push({ problem: 'too-many-answers', step: id, count: ids.length });
  for (const answer of ids.filter((each, position) => ids.indexOf(each) !== position)) {
    problems.push({ problem: 'same-answer-twice', step: id, answer });
  }
  if (step.kind === 'fix') {
    if (!ids.includes('worked')) problems.push({ problem: 'no-worked', step: id });
    if (!ids.includes('did-not-work')) problems.push({ problem: 'no-did-not-work', step: id });
  } else if (openAnswer(ids) === undefined) {
    problems.push({ problem: 'no-open-answer', step: id });
  }
  for (const { id: answer, to, untried = [] } of step.answers) {
    for (const target of new Set([to, ...untried])) {
      if (!Object.hasOwn(tree.steps, target))
        problems.push({ problem: 'unknown-target', step: id, answer, to: target });
    }
    const last = untried.at(-1);
    if (last !== undefined && Object.hasOwn(tree.steps, last) && tree.steps[last]?.kind !== 'outcome') {
      problems.push({ problem: 'untried-without-end', step: id, answer, to: last });
    }
  }
  return problems;
}

function problemsOfNotices(tree: Tree): Problem[] {
  return Object.entries(tree.notices ?? {}).flatMap(([notice, { from, until, to }]): Problem[] => [
    ...(Object.hasOwn(tree.steps, to) ? [] : [{ problem: 'unknown-notice-target', notice, to } as const]),
    ...(from !== undefined && until !== undefined && from >= until
      ? [{ problem: 'notice-never', notice, from, until } as const]
      : []),
  ]);
}

function problemsOfPaths(tree: Tree): Problem[] {
  const circles = circlesOf(tree);
  const onCircle = new Set(circles.flatMap(({ steps }) => steps));
  return [
    ...unreachableSteps(tree),
    ...circles,
    ...stepsWithoutHelp(tree),
    ...badEnds(tree),
    ...problemsBeforeFix(tree),
    // The steps of a cycle always repeat, so do not report them a second time.
    ...repeatedSteps(tree).filter(({ step }) => !onCircle.has(step)),
  ];
}

function unreachableSteps(tree: Tree): Problem[] {
  const reached = usualTrails(tree);
  const ids = Object.keys(tree.steps);
  const leads = (from: string, isLink: (to: string, untried: readonly string[]) => boolean): boolean =>
    answersOf(tree, from).some(({ to, untried = [] }) => isLink(to, untried));
  return ids
    .filter((step) => !reached.has(step))
    .map((step) => ({
      problem: 'unreachable',
      step,
      from: ids.filter((from) => from !== step && leads(from, (to) => to === step)),
      isUntried: ids.some((from) => leads(from, (_, untried) => untried.includes(step))),
    }));
}

/** Returns each cycle of plain links once: a step on a cycle that was already found does not begin another one. */
function circlesOf(tree: Tree): ProblemOf<'circle'>[] {
  const found: ProblemOf<'circle'>[] = [];
  const onCircle = new Set<string>();
  for (const step of Object.keys(tree.steps)) {
    const steps = onCircle.has(step) ? [] : wayBackTo(tree, step);
    if (steps.length === 0) continue;
    found.push({ problem: 'circle', step, steps });
    for (const each of steps) onCircle.add(each);
  }
  return found;
}

/** Returns a shortest path of plain links from a step back to itself, the step first. Empty if there is none. */
function wayBackTo(tree: Tree, home: string): readonly string[] {
  const ways = new Map<string, readonly string[]>([[home, [home]]]);
  // A Map also visits entries added during iteration, so this is a breadth-first search.
  for (const [step, way] of ways) {
    for (const { to } of answersOf(tree, step)) {
      if (to === home) return way;
      if (!ways.has(to)) ways.set(to, [...way, to]);
    }
  }
  return [];
}

function stepsWithoutHelp(tree: Tree): Problem[] {
  const alone = Object.entries(tree.steps)
    // If every path ends in "solved", a reader whose problem is not solved gets no help.
    .filter(
      ([id, { kind }]) => kind !== 'outcome' && ![...stepsAfter(tree, id)].some((end) => isHelp(tree, end)),
    )
    .map(([step]) => step);
  const unmet = findUnmetNeeds(tree).flatMap(({ problem, step, lacks, said, trail }): Problem[] => {
    if (lacks.length > 0) return [{ problem, step, lacks, said: said.map(written) }];
    // The reader lacks nothing: after this trail, no path leads to help.
    if (alone.includes(step)) return [];
    return [{ problem: 'no-person', step, ...(trail.length > 0 && { trail: trail.map(written) }) }];
  });
  return [...alone.map((step): Problem => ({ problem: 'no-person', step })), ...unmet];
}

/** Returns every step that plain links lead to from a step, directly or indirectly. */
function stepsAfter(tree: Tree, from: string): ReadonlySet<string> {
  const seen = new Set(answersOf(tree, from).map(({ to }) => to));
  // A Set also visits items added during iteration, so this follows every link.
  for (const id of seen) for (const { to } of answersOf(tree, id)) seen.add(to);
  return seen;
}

function isHelp(tree: Tree, id: string): boolean {
  const step = tree.steps[id];
  return step?.kind === 'outcome' && (step.ending === 'person' || step.ending === 'reset');
}

function badEnds(tree: Tree): Problem[] {
  return Object.entries(tree.steps).flatMap(([step, { kind }]): Problem[] => {
    const to = kind === 'fix' ? badEndOf(tree, step) : undefined;
    return to === undefined ? [] : [{ problem: 'worked-ends-badly', step, to }];
  });
}

/**
 * Returns the step where "it worked" ends, given at a fix and at each later one, if that is not a solved outcome.
 * `undefined` also if it ends nowhere: a cycle and a fix without the answer are reported as other problems.
 */
function badEndOf(tree: Tree, from: string): string | undefined {
  const seen = new Set([from]);
  for (const id of seen) {
    const step = tree.steps[id];
    if (step?.kind === 'outcome') return step.ending === 'solved' ? undefined : id;
    const worked = answersOf(tree, id).find((answer) => answer.id === 'worked');
    if (worked) seen.add(worked.to);
    else if (step?.kind !== 'fix') return id;
  }
  return undefined;
}

function problemsBeforeFix(tree: Tree): Problem[] {
  const { most, median } = answersBeforeFix(tree);
  const step = tree.start;
  const isTooLong = most > LIMITS.answersBeforeFix;
  return [
    ...(isTooLong
      ? [{ problem: 'too-many-before-fix', step, trail: longestTrailBeforeFix(tree).map(written) } as const]
      : []),
    ...(median > LIMITS.medianBeforeFix ? [{ problem: 'median-before-fix', step, median } as const] : []),
  ];
}

/** Returns each step that a trail reaches twice, with a shortest such trail. */
function repeatedSteps(tree: Tree): ProblemOf<'repeated'>[] {
  const trails = new Map<string, readonly string[]>();
  for (const { step, trail, isRepeated } of statesFromAnywhere(tree).values()) {
    if (isRepeated && !trails.has(step)) trails.set(step, trail.map(written));
  }
  return [...trails].map(([step, trail]) => ({ problem: 'repeated', step, trail }));
}
