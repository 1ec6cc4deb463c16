import { branchOf, openAnswer } from '../flow/id-conventions.ts';
import { answersOf } from '../flow/replay.ts';
import type { GivenAnswer } from '../flow/trail.ts';
import { usualTrails } from '../flow/usual-trails.ts';
import type { Step, Tree } from '../tree/types.ts';
import type { Problem, ProblemOf } from './problem.ts';
import { answersBeforeFix, longestTrailBeforeFix, statesFromAnywhere } from './states.ts';
import { findUnmetNeeds } from './unmet-needs.ts';

/** The most answers that one step may offer, the most that may come before the first fix, and on how many at most as a median. */
export const LIMITS = { answers: 6, answersBeforeFix: 5, medianBeforeFix: 3 } as const;

const written = ({ step, answer }: GivenAnswer): string => `${step}:${answer}`;

/**
 * What is wrong with the shape of a tree, step by step and over all its paths: see the first part of `Rules` in
 * `problem.ts`. An empty list when nothing is.
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
  // Checking whole paths only makes sense where every answer leads somewhere, and every step on.
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
    // That a circle comes to its steps again needs no saying.
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

/** Each circle of plain links once: a step that lies on one that was found before begins no other. */
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

/** The steps of a shortest way by plain links from a step back to itself, the step first; none where there is no such way. */
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
    // A way on that only ever says "solved" would leave a reader alone for whom it is not.
    .filter(
      ([id, { kind }]) => kind !== 'outcome' && ![...stepsAfter(tree, id)].some((end) => isHelp(tree, end)),
    )
    .map(([step]) => step);
  const unmet = findUnmetNeeds(tree).flatMap(({ problem, step, lacks, said, trail }): Problem[] => {
    if (lacks.length > 0) return [{ problem, step, lacks, said: said.map(written) }];
    // Nothing has to be lacking for it: after some trail there is no help at all.
    if (alone.includes(step)) return [];
    return [{ problem: 'no-person', step, ...(trail.length > 0 && { trail: trail.map(written) }) }];
  });
  return [...alone.map((step): Problem => ({ problem: 'no-person', step })), ...unmet];
}

/** Every step that plain links lead to from a step. */
function stepsAfter(tree: Tree, from: string): ReadonlySet<string> {
  const seen = new Set(answersOf(tree, from).map(({ to }) => to));
  // A Set also visits items added during iteration.
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
 * Where "it worked", said at a fix and at each one it leads to, ends when that is no solved end. `undefined` also where it
 * ends nowhere: a circle and a fix without the answer are problems of their own.
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

/** Each step that some trail comes to twice, with a shortest such trail. */
function repeatedSteps(tree: Tree): ProblemOf<'repeated'>[] {
  const trails = new Map<string, readonly string[]>();
  for (const { step, trail, repeated } of statesFromAnywhere(tree).values()) {
    if (repeated && !trails.has(step)) trails.set(step, trail.map(written));
  }
  return [...trails].map(([step, trail]) => ({ problem: 'repeated', step, trail }));
}
