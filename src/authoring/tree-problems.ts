import { branchOf, openAnswer } from '../flow/id-conventions.ts';
import { answersOf } from '../flow/replay.ts';
import { usualTrails } from '../flow/usual-trails.ts';
import type { Need, Step, Tree } from '../tree/types.ts';
import { answersBeforeFix, statesFromAnywhere } from './states.ts';
import { findUnmetNeeds } from './unmet-needs.ts';

/** The most answers that one step may offer, the most that may come before the first fix, and on how many at most as a median. */
export const LIMITS = { answers: 6, answersBeforeFix: 5, medianBeforeFix: 3 } as const;

/**
 * What is wrong with a tree:
 * - `unknown-target`: an answer leads to a step that is not there
 * - `no-start`: the tree's start is not one of its steps
 * - `wrong-branch-start`: a branch has no step that carries its name alone
 * - `unreachable`: no way by plain links leads from the start to the step
 * - `circle`: the plain links come back to the step
 * - `repeated`: with a trail, wherever it began, a way comes to the step a second time
 * - `no-answers`: a step that is no outcome has no way on
 * - `same-answer-twice`: two answers of the step have one id
 * - `same-code-twice`: another step has the same code
 * - `too-many-answers`, `too-many-before-fix`, `median-before-fix`: see `LIMITS`
 * - `no-open-answer`: a question or check has no answer for "something else" or "not sure"
 * - `no-worked`, `no-did-not-work`: a fix does not end in "did it work?"
 * - `worked-ends-badly`: saying that everything worked does not end well
 * - `untried-without-end`: a list of untried steps does not end in an outcome
 * - `no-person`: from the step no way leads to a person or a reset: none by plain links, or none after some trail
 * - `needs-what-is-lacking`: some way comes to the step after an answer (`said`) said that what it needs is lacking
 * - `no-help-without`: for a reader who lacks what was said no way leads from the step to a person or a reset
 * - `unknown-notice`: the step names a notice that is not there
 * - `notice-never`: the days of a notice leave it none
 */
export interface Problem {
  readonly problem: string;
  readonly step: string;
  readonly answer?: string;
  readonly to?: string;
  /** What the reader is without, and the answers that said so: `mfa/suddenly:lost`. */
  readonly lacks?: readonly Need[];
  readonly said?: readonly string[];
}

/**
 * Everything that is wrong with a tree; an empty list when nothing is.
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
  // Checking whole paths only makes sense where every answer leads somewhere.
  if (inSteps.some(({ problem }) => problem === 'unknown-target')) return inSteps;
  return [...inSteps, ...problemsOfCodes(tree), ...problemsOfPaths(tree)];
}

function problemsOfStep(tree: Tree, id: string, step: Step): Problem[] {
  const problems: Problem[] = [];
  if (!Object.hasOwn(tree.steps, branchOf(id))) problems.push({ problem: 'wrong-branch-start', step: id });
  for (const notice of step.notices ?? []) {
    if (!Object.hasOwn(tree.notices ?? {}, notice))
      problems.push({ problem: 'unknown-notice', step: id, to: notice });
  }
  if (step.kind === 'outcome') return problems;
  const ids = step.answers.map((answer) => answer.id);
  if (ids.length === 0) problems.push({ problem: 'no-answers', step: id });
  if (ids.length > LIMITS.answers) problems.push({ problem: 'too-many-answers', step: id });
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

/** A notice stands in for the step where its problem is. */
function problemsOfNotices(tree: Tree): Problem[] {
  return Object.entries(tree.notices ?? {}).flatMap(([id, { from, until, to }]) => [
    ...(Object.hasOwn(tree.steps, to) ? [] : [{ problem: 'unknown-target', step: id, to }]),
    ...(from !== undefined && until !== undefined && from >= until
      ? [{ problem: 'notice-never', step: id }]
      : []),
  ]);
}

function problemsOfCodes(tree: Tree): Problem[] {
  const taken = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [id, { code }] of Object.entries(tree.steps)) {
    const other = taken.get(code);
    if (other !== undefined) problems.push({ problem: 'same-code-twice', step: id, to: other });
    taken.set(code, id);
  }
  return problems;
}

function problemsOfPaths(tree: Tree): Problem[] {
  const problems: Problem[] = [];
  const reached = usualTrails(tree);
  for (const [id, step] of Object.entries(tree.steps)) {
    if (!reached.has(id)) problems.push({ problem: 'unreachable', step: id });
    const ends = plainEnds(tree, id);
    if (ends.circle) problems.push({ problem: 'circle', step: id });
    // A way on that only ever says "solved" would leave a reader alone for whom it is not.
    if (step.kind !== 'outcome' && ![...ends.ends].some((end) => isHelp(tree, end))) {
      problems.push({ problem: 'no-person', step: id });
    }
    if (step.kind === 'fix' && worksOut(tree, id) === false)
      problems.push({ problem: 'worked-ends-badly', step: id });
  }
  const before = answersBeforeFix(tree);
  if (before.most > LIMITS.answersBeforeFix)
    problems.push({ problem: 'too-many-before-fix', step: tree.start });
  if (before.median > LIMITS.medianBeforeFix)
    problems.push({ problem: 'median-before-fix', step: tree.start });
  const repeated = new Set(
    [...statesFromAnywhere(tree).values()].filter((each) => each.repeated).map(({ step }) => step),
  );
  for (const step of repeated) problems.push({ problem: 'repeated', step });
  for (const each of findUnmetNeeds(tree)) {
    const { step } = each;
    if (each.lacks.length > 0) problems.push({ ...each });
    // Nothing has to be lacking for it: after some trail there is no help at all.
    else if (!problems.some((other) => other.problem === 'no-person' && other.step === step))
      problems.push({ problem: 'no-person', step });
  }
  return problems;
}

/** The outcomes that plain links lead to from a step, and whether they lead back to the step itself. */
function plainEnds(tree: Tree, from: string): { ends: ReadonlySet<string>; circle: boolean } {
  const seen = new Set(answersOf(tree, from).map(({ to }) => to));
  // A Set also visits items added during iteration.
  for (const id of seen) for (const { to } of answersOf(tree, id)) seen.add(to);
  return {
    ends: new Set([...seen].filter((id) => tree.steps[id]?.kind === 'outcome')),
    circle: seen.has(from),
  };
}

function isHelp(tree: Tree, id: string): boolean {
  const step = tree.steps[id];
  return step?.kind === 'outcome' && (step.ending === 'person' || step.ending === 'reset');
}

/** Whether "it worked", said at this fix and at each one it leads to, comes to a solved end. */
function worksOut(tree: Tree, from: string): boolean {
  const seen = new Set([from]);
  for (const id of seen) {
    const step = tree.steps[id];
    if (step?.kind === 'outcome') return step.ending === 'solved';
    const worked = answersOf(tree, id).find((answer) => answer.id === 'worked');
    if (worked) seen.add(worked.to);
  }
  return false;
}
