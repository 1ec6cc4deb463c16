import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allProblems } from '../../../src/authoring/all-problems.ts';
import { describeProblem } from '../../../src/authoring/problem-sentences.ts';
import { readWritten } from '../../../src/authoring/project-files.ts';
import {
  answersBeforeFix,
  countPaths,
  statesFromAnywhere,
  statesFromStart,
} from '../../../src/authoring/states.ts';
import { treeProblems } from '../../../src/authoring/tree-problems.ts';
import { answersOf } from '../../../src/flow/replay.ts';
import { usualTrails } from '../../../src/flow/usual-trails.ts';
import { languageCodes } from '../../../src/i18n/languages.ts';
import { branches } from '../../../src/tree/branches.ts';
import published from '../../../src/tree/published-steps.json';
import { documents, statements } from '../../../src/tree/sources.ts';
import { tree } from '../../../src/tree/tree.ts';
import type { InputKind, Need, OutcomeStep, Step, Tree } from '../../../src/tree/types.ts';
import { readCode } from '../../../src/url/codes.ts';
import { plainPageNames } from '../../../src/url/pages.ts';
import type { AddressCheck, AddressProblem } from '../../../src/validators/address.ts';
import type { PhoneCheck, PhoneProblem } from '../../../src/validators/phone/phone-number.ts';
import { treeSchema } from './tree-schema.ts';

/** The findings of each validator. `satisfies` rejects an unknown word and a list that lacks one. */
const findings = {
  address: Object.keys({
    student: true,
    alumni: true,
    empty: true,
    'no-at': true,
    'several-ats': true,
    'no-name': true,
    'no-domain': true,
    'mistyped-domain': true,
    'staff-domain': true,
    'other-domain': true,
    'bad-character': true,
    'student-number': true,
  } satisfies Record<Kind<AddressCheck> | AddressProblem, true>),
  phone: Object.keys({
    mobile: true,
    'fixed-or-mobile': true,
    unknown: true,
    empty: true,
    'not-a-number': true,
    'too-short': true,
    'too-long': true,
    impossible: true,
    landline: true,
    'internet-phone': true,
    'special-number': true,
    'other-country': true,
    'several-numbers': true,
  } satisfies Record<Type<PhoneCheck> | PhoneProblem, true>),
  /** A message leads to the step that answers it, not to an answer of the step where it was typed. */
  message: [],
} satisfies Record<InputKind, string[]>;

type Kind<Check> = Check extends { readonly kind: infer Word extends string } ? Word : never;
type Type<Check> = Check extends { readonly type: infer Word extends string } ? Word : never;

const whole: Tree = tree;
const steps = Object.entries(whole.steps);
const stepOf = (id: string): Step | undefined => whole.steps[id];

describe('the tree', () => {
  test('matches the schema', () => {
    expect(treeSchema.safeParse(tree).error?.issues).toBeUndefined();
  });

  test('starts at one of its steps', () => {
    expect(stepOf(tree.start)?.kind).toBe('question');
  });

  test('has no problem that `npm run tree:check` reports', () => {
    const written = readWritten(published);
    const problems = allProblems(written);
    expect(problems.map((problem) => describeProblem(problem).sentence)).toEqual([]);
    expect(written.languages.map(({ language }) => language).toSorted()).toEqual(languageCodes.toSorted());
    for (const { files } of written.languages) {
      // Each branch has a file for the guide and one for the desk.
      expect(files.length).toBeGreaterThan(Object.keys(branches).length * 2);
    }
  }, 60_000);

  test('reaches every step by the plain links', () => {
    const reached = new Set<string>(usualTrails(tree).keys());
    expect(steps.map(([id]) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  const judging = steps.flatMap(([id, step]) => {
    const found = answersOf(whole, id).flatMap(({ when = [] }) => when);
    const input = step.kind === 'outcome' ? undefined : step.input;
    return input || found.length > 0 ? [{ id, input, found }] : [];
  });

  test('gives each finding to at most one answer of a step', () => {
    const twice = judging.flatMap(({ id, found }) =>
      found.filter((each, position) => found.indexOf(each) !== position).map((each) => [id, each]),
    );
    expect(twice).toEqual([]);
    expect(judging.filter(({ found }) => found.length > 0).length).toBeGreaterThan(1);
  });

  test('uses only findings that the step’s validator can return', () => {
    const never = judging.flatMap(({ id, input, found }) => {
      const said: readonly string[] = input === undefined ? [] : findings[input];
      return found.filter((each) => !said.includes(each)).map((each) => [id, each]);
    });
    expect(never).toEqual([]);
  });

  test.each(['address', 'phone'] as const)(
    'uses the same findings at every step with the field: %s',
    (subject) => {
      const waitedFor = judging
        .filter(({ input }) => input === subject)
        .map(({ found }) => found.toSorted().join(' '));
      expect(waitedFor.length).toBeGreaterThan(1);
      expect(new Set(waitedFor).size).toBe(1);
      expect(waitedFor).not.toContain('');
    },
  );
});

describe('the file of a branch', () => {
  test.each(Object.keys(branches))('satisfies the type of its branch: %s', (name) => {
    // Without it the compiler accepts a wrong target in this file.
    expect(readFileSync(`src/tree/branches/${name}.ts`, 'utf8')).toContain(`satisfies Branch<'${name}'>;`);
  });
});

describe('the schema of a tree', () => {
  const question = { kind: 'question', code: 'A2K', sources: [], answers: [{ id: 'yes', to: 'b' }] };
  const fix = { ...question, kind: 'fix', needs: [] };
  const outcome = { kind: 'outcome', code: 'A2K', sources: [], needs: [], ending: 'solved' };
  const judged = [{ id: 'yes', to: 'b', when: ['right'] }, ...question.answers];
  const treeOf = (id: string, step: object) => ({ start: 'a', steps: { [id]: step } });

  test('allows a small tree', () => {
    expect(treeSchema.safeParse(treeOf('a', question)).success).toBe(true);
    expect(treeSchema.safeParse(treeOf('two-words/more-words', question)).success).toBe(true);
  });

  test.each<[string, object]>([
    ['a question', question],
    ['a fix', fix],
    ['an outcome', outcome],
    ['a fix that waits', { ...fix, waits: 60 }],
    ['a fix that needs a circumstance', { ...fix, needs: ['another-try', 'passkey'] }],
    ['a question that presupposes something', { ...question, needs: ['student-account'] }],
    [
      'an answer that rules out a circumstance',
      { ...question, answers: [{ id: 'no', to: 'b', lacks: ['can-create'] }] },
    ],
    ...['address', 'phone', 'message'].flatMap((input): [string, object][] => [
      [`a question that takes input: ${input}`, { ...question, input }],
      [`a question that judges: ${input}`, { ...question, input, answers: judged }],
      [`a check: ${input}`, { ...question, kind: 'check', input }],
      [`a check that judges: ${input}`, { ...question, kind: 'check', input, answers: judged }],
      [`a fix that takes input: ${input}`, { ...fix, input }],
      [`a fix that judges: ${input}`, { ...fix, input, answers: judged }],
    ]),
  ])('allows %s', (_, step) => {
    expect(treeSchema.safeParse(treeOf('a', step)).error?.issues).toBeUndefined();
  });

  test.each<[string, object]>([
    ['an id in capitals', treeOf('A', question)],
    ['an id of three parts', treeOf('a/b/c', question)],
    ['an id that ends in a hyphen', treeOf('a-', question)],
    ['a code with a look-alike', treeOf('a', { ...question, code: 'AOK' })],
    ['a code that is too long', treeOf('a', { ...question, code: 'A2KK' })],
    ['a source that is not there', treeOf('a', { ...question, sources: ['A9.9'] })],
    ['a word too many', treeOf('a', { ...question, note: '' })],
    ['an answer with a word too many', treeOf('a', { ...question, answers: [{ id: 'yes', to: 'b', x: 1 }] })],
    ['a judgement at a question where nothing is typed', treeOf('a', { ...question, answers: judged })],
    ['a judgement at a fix where nothing is typed', treeOf('a', { ...fix, answers: judged })],
    [
      'a judgement among other answers where nothing is typed',
      treeOf('a', { ...fix, answers: judged.toReversed() }),
    ],
    [
      'a judgement by nothing',
      treeOf('a', { ...question, input: 'phone', answers: [{ ...judged[0], when: [] }] }),
    ],
    ['a check of nothing', treeOf('a', { ...question, kind: 'check' })],
    ['a check of something else', treeOf('a', { ...question, kind: 'check', input: 'password' })],
    ['a question that takes something else', treeOf('a', { ...question, input: 'password' })],
    ['a fix that takes something else', treeOf('a', { ...fix, input: 'password' })],
    ['an outcome that takes input', treeOf('a', { ...outcome, input: 'phone' })],
    ['no answers', treeOf('a', { ...question, answers: [] })],
    ['a fix that waits for no time', treeOf('a', { ...fix, waits: 0 })],
    ['a question that waits', treeOf('a', { ...question, waits: 60 })],
    ['a fix without needs', treeOf('a', { ...question, kind: 'fix' })],
    ['a need that is not there', treeOf('a', { ...fix, needs: ['luck'] })],
    ['a question that presupposes nothing by an empty list', treeOf('a', { ...question, needs: [] })],
    [
      'a check that presupposes something',
      treeOf('a', { ...question, kind: 'check', input: 'phone', needs: ['phone'] }),
    ],
    ['an outcome with answers', treeOf('a', { ...question, kind: 'outcome', needs: [], ending: 'solved' })],
    ['an ending that is not there', treeOf('a', { ...outcome, ending: 'x' })],
    ['a kind that is not there', treeOf('a', { ...question, kind: 'riddle' })],
  ])('forbids %s', (_, wrong) => {
    expect(treeSchema.safeParse(wrong).success).toBe(false);
  });
});

describe('the sources', () => {
  const cited = new Set<string>(steps.flatMap(([, { sources }]) => sources));

  test('have 36 statements', () => {
    expect(Object.keys(statements)).toHaveLength(36);
  });

  test('have only statements that a step cites', () => {
    const missing = Object.entries(statements).filter(([id]) => !cited.has(id));
    expect(missing, 'No step cites these statements of src/tree/sources.ts').toEqual([]);
  });

  test('include everything that the steps cite', () => {
    const known = new Set([...Object.keys(statements), ...Object.keys(documents)]);
    expect([...cited].filter((id) => !known.has(id))).toEqual([]);
  });

  test('are named at every step except `solved`', () => {
    const without = steps.filter(([, { sources }]) => sources.length === 0).map(([id]) => id);
    expect(without).toEqual(['solved']);
  });
});

describe('the codes', () => {
  // `published-record.test.ts` tests that each code is used once, is never lost, and matches the record.
  const released = [...Object.entries(published.steps), ...Object.entries(published.pages)];

  test('cover every page that is not a step', () => {
    expect(Object.keys(published.pages).toSorted()).toEqual(plainPageNames.toSorted());
  });

  test.each(released)('include that of %s, which `readCode` returns unchanged: %s', (_, code) => {
    expect(readCode(code)).toBe(code);
  });

  test.each(released)('include that of %s, and %s is no other name in a path', (_, code) => {
    const names = [
      ...Object.keys(published.steps),
      ...Object.keys(published.aliases),
      ...Object.keys(whole.steps),
      ...plainPageNames,
      ...languageCodes,
      'index',
      '404',
    ];
    expect(names.flatMap((name) => name.split('/'))).not.toContain(code.toLowerCase());
  });

  test('differ between pages and steps', () => {
    const ofSteps = new Set([...Object.values(published.steps), ...steps.map(([, { code }]) => code)]);
    expect(Object.values(published.pages).filter((code) => ofSteps.has(code))).toEqual([]);
  });
});

describe('the released ids', () => {
  test.each([...Object.keys(published.steps), ...Object.keys(published.aliases)])(
    '%s is not read as a code, a page or a language',
    (id) => {
      expect(readCode(id)).toBeUndefined();
      expect([...plainPageNames, ...languageCodes, 'index', '404']).not.toContain(id.split('/')[0]);
    },
  );
});

describe('every path through the tree', () => {
  const all = statesFromStart(tree);
  const kindAt = (key: string): string | undefined => stepOf(all.get(key)?.step ?? key)?.kind;

  /** What has happened at fixes so far: none met, all failed, or a different answer was given. */
  type Met = 'none' | 'failed' | 'other';

  /** Every state with each possible `Met`. Walks each answer of a state once. */
  const walked = new Map<string, { key: string; met: Met; last: string }>();
  const queue: { key: string; met: Met; last: string }[] = [{ key: tree.start, met: 'none', last: '' }];
  for (const each of queue) {
    const id = `${each.key} ${each.met}`;
    const known = walked.has(id);
    walked.set(known ? `${id} ${each.last}` : id, each);
    if (known) continue;
    for (const [answer, key] of all.get(each.key)?.next ?? []) {
      const failed = answer === 'did-not-work' && each.met !== 'other';
      const met = kindAt(each.key) !== 'fix' ? each.met : failed ? 'failed' : 'other';
      queue.push({ key, met, last: `${all.get(each.key)?.step}:${answer}` });
    }
  }
  const ends = [...walked.values()].filter(({ key }) => all.get(key)?.next.size === 0);
  const endOf = ({ key }: { readonly key: string }): Step<string> | undefined =>
    stepOf(all.get(key)?.step ?? key);

  test('is one of more than a million', () => {
    expect(countPaths(tree).paths).toBeGreaterThan(1_000_000);
    expect(all.size).toBeGreaterThan(steps.length);
  });

  test('ends in an outcome', () => {
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.filter((end) => endOf(end)?.kind !== 'outcome')).toEqual([]);
  });

  test('begins at the start', () => {
    const elsewhere = [...all.values()].filter(({ step, trail }) => (trail[0]?.step ?? step) !== tree.start);
    expect(elsewhere).toEqual([]);
  });

  test('meets no step twice', () => {
    expect([...all.values()].filter(({ isRepeated }) => isRepeated)).toEqual([]);
  });

  test('has at most five answers before its first fix or its end, and three as a median', () => {
    const { most, median, paths } = answersBeforeFix(tree);
    expect(paths).toBeGreaterThan(100);
    expect(most).toBeLessThanOrEqual(5);
    expect(median).toBeLessThanOrEqual(3);
  });

  test('leads to a contact or another remedy if no fix worked', () => {
    const nothingWorked = ends.filter(({ met }) => met === 'failed');
    expect(nothingWorked.length).toBeGreaterThan(0);
    const left = nothingWorked.filter((end) => {
      const step = endOf(end);
      return step?.kind !== 'outcome' || step.ending === 'solved';
    });
    expect(left).toEqual([]);
  });

  test('without a fix ends at `solved` only for a reader who says that it works', () => {
    const without = ends.filter(({ key, met }) => key === 'solved' && met === 'none');
    expect(new Set(without.map(({ last }) => last))).toEqual(new Set(['start/inbox:mine']));
  });

  test('visits every step and gives every answer, together with all other paths', () => {
    const given = new Set(
      [...all.values()].flatMap(({ step, next }) => [step, ...[...next.keys()].map((id) => `${step}:${id}`)]),
    );
    const never = steps.flatMap(([id]) =>
      [id, ...answersOf(tree, id).map((answer) => `${id}:${answer.id}`)].filter((each) => !given.has(each)),
    );
    expect(never).toEqual([]);
  });
});

describe('a reader who lacks something', () => {
  const sayings = steps.flatMap(([id]) =>
    answersOf(whole, id).flatMap(({ id: answer, to, lacks = [] }) =>
      lacks.map((need) => ({ need, said: `${id}:${answer}`, to })),
    ),
  );

  test('can say so with more than three answers', () => {
    expect(sayings.length).toBeGreaterThan(3);
    expect(statesFromAnywhere(whole).size).toBeGreaterThan(steps.length * 2);
  });

  const helps = (step: Step | undefined): step is OutcomeStep =>
    step?.kind === 'outcome' && (step.ending === 'person' || step.ending === 'reset');

  /** Returns the problems of a tree in which every person and every reset needs this. */
  const problemsIfAllTook = (need: Need) => {
    const steep = steps.map(([id, step]): [string, Step] => [
      id,
      helps(step) ? { ...step, needs: [need], otherwise: [need] } : step,
    ]);
    return treeProblems({ ...whole, steps: Object.fromEntries(steep) });
  };

  // The real tree has no such problem. These tests show that the check would find one.
  test.each(sayings)('would be sent to help that needs it, if all help did: $need, $said', ({ need }) => {
    const sayers = sayings.filter((each) => each.need === need).map(({ said }) => said);
    const found = problemsIfAllTook(need).filter((each) => each.problem === 'needs-what-is-lacking');
    // `nextStep` passes over help that the reader cannot use. An answer whose every `untried` step is passed over leads
    // to `to`, which may need another thing that the reader lacks: problems at such steps are not about this need.
    const atHelp = found.filter(({ step }) => helps(stepOf(step)));
    expect(atHelp.length).toBeGreaterThan(0);
    for (const each of atHelp) {
      expect(each.lacks).toEqual([need]);
      expect(sayers).toContain(each.said[0]);
    }
  });

  test.each(sayings.filter(({ to }) => stepOf(to)?.kind !== 'outcome'))(
    'would find no help after saying so, if all help needed it: $need, $said',
    ({ need, to }) => {
      const found = problemsIfAllTook(need).filter((each) => each.problem === 'no-help-without');
      expect(found.map(({ step }) => step)).toContain(to);
    },
  );
});
