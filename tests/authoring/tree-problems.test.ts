import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIMITS, type Problem, treeProblems } from '../../src/authoring/tree-problems.ts';
import type { FixStep, Tree } from '../../src/tree/types.ts';
import { answer, changed, fix, lamp, outcome, question } from '../fixtures/small-trees.ts';

/** A chain of questions, the last of which leads to a fix. */
function chain(length: number): Tree {
  const ids = Array.from({ length }, (_, position) => (position === 0 ? 'q' : `q/${position}`));
  const questions = ids.map((id, position) => [
    id,
    question(`Q${position}`, answer('not-sure', ids[position + 1] ?? 'mend')),
  ]);
  return {
    start: 'q',
    steps: {
      ...Object.fromEntries(questions),
      mend: fix('M', answer('worked', 'well'), answer('did-not-work', 'ask')),
      well: outcome('W', 'solved'),
      ask: outcome('A', 'person'),
    },
  };
}

/** Every problem, a tree that has it, where it is found, and what cannot but come with it. */
const cases: Readonly<Record<string, { tree: Tree; found: readonly Problem[]; with?: readonly string[] }>> = {
  'unknown-target': {
    tree: changed(lamp, { bulb: fix('B1', answer('worked', 'lit'), answer('did-not-work', 'nowhere')) }),
    found: [{ problem: 'unknown-target', step: 'bulb', answer: 'did-not-work', to: 'nowhere' }],
  },
  'no-start': {
    tree: { ...lamp, start: 'nowhere' },
    found: [{ problem: 'no-start', step: 'nowhere' }],
  },
  'wrong-branch-start': {
    tree: changed(lamp, {
      'lamp/look': question('L2', answer('cable-out', 'cable'), answer('something-else', 'shop/counter')),
      'shop/counter': outcome('E3', 'person'),
    }),
    found: [{ problem: 'wrong-branch-start', step: 'shop/counter' }],
  },
  unreachable: {
    tree: changed(lamp, { spare: outcome('E3', 'person') }),
    found: [{ problem: 'unreachable', step: 'spare' }],
  },
  circle: {
    // The plain links go round; with a trail the untried steps lead out.
    tree: changed(lamp, {
      cable: fix(
        'C1',
        answer('worked', 'lit'),
        answer('burnt', 'ask'),
        answer('did-not-work', 'bulb', 'bulb', 'socket', 'ask'),
      ),
    }),
    found: ['bulb', 'socket', 'cable'].map((step) => ({ problem: 'circle', step })),
  },
  repeated: {
    // The plain links go to an end; with a trail the socket leads to the cable, and the cable back.
    tree: changed(lamp, {
      socket: fix('S1', answer('worked', 'lit'), answer('did-not-work', 'ask', 'cable', 'bulb', 'ask')),
      cable: fix('C1', answer('worked', 'lit'), answer('did-not-work', 'socket')),
    }),
    found: [{ problem: 'repeated', step: 'socket' }],
  },
  'no-answers': {
    tree: changed(lamp, { 'lamp/look': question('L2') }),
    found: [{ problem: 'no-answers', step: 'lamp/look' }],
    with: ['no-open-answer', 'no-person'],
  },
  'same-answer-twice': {
    tree: changed(lamp, {
      'lamp/look': question('L2', answer('something-else', 'cable'), answer('something-else', 'ask')),
    }),
    found: [{ problem: 'same-answer-twice', step: 'lamp/look', answer: 'something-else' }],
  },
  'same-code-twice': {
    tree: changed(lamp, { ask: outcome('L1', 'person') }),
    found: [{ problem: 'same-code-twice', step: 'ask', to: 'lamp' }],
  },
  'too-many-answers': {
    tree: changed(lamp, {
      'lamp/look': question(
        'L2',
        ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => answer(id, 'cable')),
        answer('not-sure', 'ask'),
      ),
    }),
    found: [{ problem: 'too-many-answers', step: 'lamp/look' }],
  },
  'too-many-before-fix': {
    tree: chain(6),
    found: [{ problem: 'too-many-before-fix', step: 'q' }],
    with: ['median-before-fix'],
  },
  'median-before-fix': {
    tree: chain(4),
    found: [{ problem: 'median-before-fix', step: 'q' }],
  },
  'needs-what-is-lacking': {
    tree: changed(lamp, {
      'lamp/look': question(
        'L2',
        { ...answer('no-ladder', 'cable'), lacks: ['phone'] },
        answer('something-else', 'ask'),
      ),
      bulb: { ...(lamp.steps['bulb'] as FixStep), needs: ['phone'] },
    }),
    found: [
      { problem: 'needs-what-is-lacking', step: 'bulb', lacks: ['phone'], said: ['lamp/look:no-ladder'] },
    ],
  },
  'no-help-without': {
    tree: changed(lamp, {
      'lamp/look': question(
        'L2',
        { ...answer('alone', 'ask'), lacks: ['visit'] },
        answer('something-else', 'ask'),
      ),
      socket: fix(
        'S1',
        answer('worked', 'lit'),
        { ...answer('alone', 'socket/alone'), lacks: ['visit'] },
        answer('did-not-work', 'cable', 'cable', 'bulb', 'ask'),
      ),
      'socket/alone': question('S2', answer('not-sure', 'ask')),
      ask: { ...outcome('E2', 'person'), needs: ['visit'] },
    }),
    found: [{ problem: 'no-help-without', step: 'socket/alone', lacks: ['visit'], said: ['socket:alone'] }],
    with: ['needs-what-is-lacking'],
  },
  'unknown-notice': {
    tree: changed(lamp, { bulb: { ...(lamp.steps['bulb'] as FixStep), notices: ['sms-ends'] } }),
    found: [{ problem: 'unknown-notice', step: 'bulb', to: 'sms-ends' }],
  },
  'notice-never': {
    tree: {
      ...lamp,
      notices: {
        now: { from: '2027-01-01', until: '2027-01-02', to: 'ask', sources: [] },
        never: { from: '2027-01-02', until: '2027-01-02', to: 'ask', sources: [] },
      },
    },
    found: [{ problem: 'notice-never', step: 'never' }],
  },
  'no-open-answer': {
    tree: changed(lamp, {
      'lamp/look': question('L2', answer('cable-out', 'cable'), answer('burnt', 'ask')),
    }),
    found: [{ problem: 'no-open-answer', step: 'lamp/look' }],
  },
  'no-worked': {
    tree: changed(lamp, { bulb: fix('B1', answer('bright', 'lit'), answer('did-not-work', 'ask')) }),
    found: [{ problem: 'no-worked', step: 'bulb' }],
    with: ['worked-ends-badly'],
  },
  'no-did-not-work': {
    tree: changed(lamp, { bulb: fix('B1', answer('worked', 'lit'), answer('still-dark', 'ask')) }),
    found: [{ problem: 'no-did-not-work', step: 'bulb' }],
  },
  'worked-ends-badly': {
    tree: changed(lamp, { bulb: fix('B1', answer('worked', 'ask'), answer('did-not-work', 'ask')) }),
    found: [{ problem: 'worked-ends-badly', step: 'bulb' }],
  },
  'untried-without-end': {
    tree: {
      start: 'lamp',
      steps: {
        lamp: question('L1', answer('dark', 'bulb'), answer('not-sure', 'ask')),
        bulb: fix('B1', answer('worked', 'lit'), answer('did-not-work', 'socket', 'socket')),
        socket: fix('S1', answer('worked', 'lit'), answer('did-not-work', 'ask')),
        lit: outcome('E1', 'solved'),
        ask: outcome('E2', 'person'),
      },
    },
    found: [{ problem: 'untried-without-end', step: 'bulb', answer: 'did-not-work', to: 'socket' }],
  },
  'no-person': {
    tree: changed(lamp, { 'lamp/look': question('L2', answer('light', 'lit'), answer('not-sure', 'lit')) }),
    found: [{ problem: 'no-person', step: 'lamp/look' }],
  },
};

/** The problems that the doc comment lists. */
function named(): string[] {
  const source = readFileSync(new URL('../../src/authoring/tree-problems.ts', import.meta.url), 'utf8');
  const lines = source.split('\n').filter((line) => line.startsWith(' * - `'));
  return lines.flatMap((line) =>
    [...(line.split(':')[0] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, id]) => id ?? ''),
  );
}

describe('a sound tree', () => {
  test.each([
    ['of fixes', lamp],
    ['with three questions before a fix', chain(3)],
  ])('%s has no problem', (_, tree) => {
    expect(treeProblems(tree)).toEqual([]);
  });

  test('may end in a reset instead of a person', () => {
    expect(treeProblems(changed(lamp, { ask: outcome('E2', 'reset') }))).toEqual([]);
  });

  test('is kept within six answers at a step, and five before the first fix, three as a median', () => {
    expect(LIMITS).toEqual({ answers: 6, answersBeforeFix: 5, medianBeforeFix: 3 });
  });

  test('may have six answers at a step', () => {
    const ids = Array.from({ length: 5 }, (_, position) => `a${position}`);
    const look = question('L2', ...ids.map((id) => answer(id, 'cable')), answer('not-sure', 'ask'));
    expect(treeProblems(changed(lamp, { 'lamp/look': look }))).toEqual([]);
  });

  test('may come to its good end by way of another fix', () => {
    const bulb = fix('B1', answer('worked', 'bulb/glows'), answer('did-not-work', 'ask'));
    const glows = fix('B2', answer('worked', 'lit'), answer('did-not-work', 'ask'));
    expect(treeProblems(changed(lamp, { bulb, 'bulb/glows': glows }))).toEqual([]);
  });
});

describe('a tree with one defect', () => {
  test('is here for every problem that the doc comment names', () => {
    expect(named().length).toBeGreaterThan(0);
    expect(Object.keys(cases).sort()).toEqual(named().sort());
  });

  test.each(Object.entries(cases))('%s: is told so, and where', (problem, { tree, found }) => {
    expect(treeProblems(tree).filter((each) => each.problem === problem)).toEqual(found);
  });

  test.each(Object.entries(cases))('%s: is told of nothing else', (problem, { tree, with: others = [] }) => {
    const names = new Set(treeProblems(tree).map((each) => each.problem));
    expect([...names].sort()).toEqual([problem, ...others].sort());
  });

  test('leads nowhere also by a notice', () => {
    const notices = { news: { until: '2027-01-01', to: 'nowhere', sources: [] } };
    expect(treeProblems({ ...lamp, notices })).toEqual([
      { problem: 'unknown-target', step: 'news', to: 'nowhere' },
    ]);
  });

  test('leads nowhere also by a list of untried steps', () => {
    const bulb = fix('B1', answer('worked', 'lit'), answer('did-not-work', 'socket', 'nowhere', 'ask'));
    expect(treeProblems(changed(lamp, { bulb }))).toEqual([
      { problem: 'unknown-target', step: 'bulb', answer: 'did-not-work', to: 'nowhere' },
    ]);
  });

  test('leads nowhere also by a name that every object has', () => {
    const bulb = fix('B1', answer('worked', 'lit'), answer('did-not-work', 'constructor'));
    expect(treeProblems(changed(lamp, { bulb }))).toEqual([
      { problem: 'unknown-target', step: 'bulb', answer: 'did-not-work', to: 'constructor' },
    ]);
  });

  test('is not reached by a list of untried steps alone', () => {
    const bulb = fix('B1', answer('worked', 'lit'), answer('did-not-work', 'ask', 'spare', 'ask'));
    const spare = fix('X1', answer('worked', 'lit'), answer('did-not-work', 'ask'));
    expect(treeProblems(changed(lamp, { bulb, spare }))).toEqual([{ problem: 'unreachable', step: 'spare' }]);
  });

  test('leaves somebody alone also after one trail only', () => {
    // Whoever comes from the bulb has met it, and is led to the good end; the plain link leads to a person.
    const look = question('L2', answer('not-sure', 'ask', 'bulb', 'lit'));
    const bulb = fix(
      'B1',
      answer('worked', 'lit'),
      answer('burnt', 'ask'),
      answer('did-not-work', 'lamp/look'),
    );
    const found = treeProblems(changed(lamp, { 'lamp/look': look, bulb }));
    expect(found.filter(({ problem }) => problem === 'no-person')).toEqual([
      { problem: 'no-person', step: 'lamp/look' },
    ]);
  });

  test('whose good ends go round for ever is told so', () => {
    const bulb = fix('B1', answer('worked', 'bulb/again'), answer('did-not-work', 'ask'));
    const again = fix('B2', answer('worked', 'bulb'), answer('did-not-work', 'ask'));
    const found = treeProblems(changed(lamp, { bulb, 'bulb/again': again }));
    expect(found.filter(({ problem }) => problem === 'worked-ends-badly')).toEqual([
      { problem: 'worked-ends-badly', step: 'bulb' },
      { problem: 'worked-ends-badly', step: 'bulb/again' },
    ]);
  });
});
