import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answersBeforeFix,
  countPaths,
  longestTrailBeforeFix,
  statesFromAnywhere,
  statesFromStart,
} from '../../src/authoring/states.ts';
import { treeProblems } from '../../src/authoring/tree-problems.ts';
import { lacksOf } from '../../src/flow/needs.ts';
import { answersOf, nextStep, replay } from '../../src/flow/replay.ts';
import { lastAnswers, type Trail } from '../../src/flow/trail.ts';
import type { Tree } from '../../src/tree/types.ts';
import {
  allPaths,
  answer,
  anyTree,
  changed,
  fix,
  groups,
  lamp,
  meal,
  outcome,
  question,
} from '../fixtures/small-trees.ts';

const counted = (tree: Tree) => {
  const all = allPaths(tree);
  return { paths: all.length, longest: Math.max(...all.map(({ trail }) => trail.length)) };
};

const round: Tree = {
  start: 'a',
  steps: {
    a: question('A', answer('on', 'b')),
    b: question('B', answer('back', 'a'), answer('out', 'c')),
    c: outcome('C', 'person'),
  },
};

/**
 * Returns, for each trail to the first fix or the end, its number of answers and its share if all answers of a step are
 * equally likely, sorted by number. Walks all trails.
 */
function waysBeforeFix(tree: Tree): { readonly count: number; readonly share: number }[] {
  const cut = allPaths(tree).map(({ trail }) => {
    const first = trail.findIndex(({ step }) => tree.steps[step]?.kind === 'fix');
    return first < 0 ? trail : trail.slice(0, first);
  });
  const ways = new Map(cut.map((trail) => [JSON.stringify(trail), trail]));
  return [...ways.values()]
    .map((trail) => ({
      count: trail.length,
      share: trail.reduce((share, { step }) => share / answersOf(tree, step).length, 1),
    }))
    .toSorted((a, b) => a.count - b.count);
}

/** Returns the number of answers in the middle of the shares; the larger one if the middle lies between two. */
function middleOf(ways: readonly { readonly count: number; readonly share: number }[]): number | undefined {
  let share = 0;
  return ways.find((way) => {
    share += way.share;
    return share > 0.5 + 1e-9;
  })?.count;
}

/**
 * A name for everything that later answers can depend on, and more: the step, whether there is a trail, all steps
 * visited.
 */
const nameOf = (tree: Tree, step: string, trail: Trail): string => {
  const steps = [...new Set(trail.map((given) => given.step))].toSorted();
  // Which answers have said what is lacking: one of them may be given again, and then takes it back.
  const lacks = trail.flatMap((given) =>
    [...lacksOf(tree, [given]).keys()].map((need) => `${given.step}:${need}`),
  );
  return [step, trail.length > 0, ...steps, ...lacks.toSorted()].join(' ');
};

describe('the states of a tree', () => {
  test('are its steps if the trail makes no difference', () => {
    expect([...statesFromStart(meal).keys()].toSorted()).toEqual(Object.keys(meal.steps).toSorted());
  });

  test('differ by the visited steps that can still follow', () => {
    expect([...statesFromStart(lamp).keys()]).toEqual([
      'lamp',
      'bulb',
      'socket',
      'lamp/look',
      'lit',
      'socket after bulb',
      'cable after socket',
      'cable',
      'ask',
      'cable after bulb socket',
      'bulb after cable socket',
      'bulb after cable',
      'socket after bulb cable',
    ]);
  });

  test('each have a trail that leads to them, and the next state for each answer', () => {
    const all = statesFromStart(lamp);
    expect(all.get('bulb after cable')).toEqual({
      step: 'bulb',
      trail: [
        { step: 'lamp', answer: 'not-sure' },
        { step: 'lamp/look', answer: 'cable-out' },
        { step: 'cable', answer: 'did-not-work' },
      ],
      lacks: [],
      next: new Map([
        ['worked', 'lit'],
        ['did-not-work', 'socket after bulb cable'],
      ]),
      isRepeated: false,
    });
  });

  test('end when a trail visits a step a second time', () => {
    const again = [...statesFromStart(round).values()].filter(({ isRepeated }) => isRepeated);
    expect(again.map(({ step, next }) => [step, next.size])).toEqual([['a', 0]]);
  });

  test('are exactly those on the trails through the tree', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const all = statesFromStart(tree);
        const walked = new Set<string>([tree.start]);
        for (const { trail, end } of allPaths(tree)) {
          let key = tree.start;
          for (const { answer } of trail) {
            key = all.get(key)?.next.get(answer) ?? 'lost';
            walked.add(key);
          }
          expect(all.get(key)?.step).toBe(end);
          expect(all.get(key)?.next.size).toBe(0);
        }
        expect([...walked].toSorted()).toEqual([...all.keys()].toSorted());
      }),
      { numRuns: 500 },
    );
  });
});

describe('the states that any trail can reach', () => {
  test('begin at each step, and continue when a trail visits a step a second time', () => {
    const all = statesFromAnywhere(round);
    expect([...all.keys()]).toEqual([
      'a opened',
      'b opened',
      'c opened',
      'b after a',
      'a after b',
      'c',
      'a after a b',
      'b after a b',
    ]);
    expect(all.get('a after a b')?.isRepeated).toBe(true);
    expect(all.get('a after a b')?.next).toEqual(new Map([['on', 'b after a b']]));
  });

  test('distinguish a step opened without a trail from one that an answer led to', () => {
    // Without a trail, an answer follows the plain link; with one, the untried step.
    const tree = changed(lamp, {
      bulb: fix('B1', answer('worked', 'lit'), answer('did-not-work', 'ask', 'cable', 'ask')),
    });
    const all = statesFromAnywhere(tree);
    expect(all.get('bulb opened')?.next.get('did-not-work')).toBe('ask');
    expect(all.get('bulb')?.next.get('did-not-work')).toBe('cable after bulb');
  });

  test('each have a trail that leads to them', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        for (const { step, trail } of statesFromAnywhere(tree).values()) {
          expect(replay(tree, trail, step)).toEqual({ step, trail, later: [], dropped: [] });
        }
      }),
      { numRuns: 500 },
    );
  });

  test('include every state that a trail reaches, with the same answers', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const all = statesFromAnywhere(tree);
        const queue = Object.keys(tree.steps).map((step) => ({
          key: `${step} opened`,
          step,
          trail: [] as Trail,
        }));
        const passed = new Set<string>();
        const met = new Set<string>();
        for (const { key, step, trail } of queue) {
          const name = nameOf(tree, step, trail);
          if (met.has(name)) continue;
          met.add(name);
          passed.add(key);
          expect(all.get(key)?.step).toBe(step);
          for (const { id, to } of answersOf(tree, step)) {
            const given = { step, answer: id };
            const next = nextStep(tree, trail, given) ?? to;
            queue.push({
              key: all.get(key)?.next.get(id) ?? 'lost',
              step: next,
              trail: lastAnswers([...trail, given]),
            });
          }
        }
        expect([...passed].toSorted()).toEqual([...all.keys()].toSorted());
      }),
      { numRuns: 500 },
    );
  });
});

describe('the number of trails', () => {
  test.each([
    ['with lists of untried steps', lamp, { paths: 13, longest: 5 }],
    ['of questions, as many as the choices multiply to', meal, { paths: 4 * 4 * 2, longest: 5 }],
    ['in a circle', round, { paths: 2, longest: 2 }],
    [
      'that ends at its start',
      { start: 'a', steps: { a: outcome('A', 'solved') } },
      { paths: 1, longest: 0 },
    ],
  ])('through a tree %s', (_, tree, count) => {
    expect(countPaths(tree)).toEqual(count);
    expect(counted(tree)).toEqual(count);
  });

  test('equals the count of all trails walked one by one, in any tree', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(countPaths(tree)).toEqual(counted(tree));
      }),
      { numRuns: 500 },
    );
  });

  test('is computed even for more trails than can be walked', () => {
    const length = 40;
    const steps = Array.from({ length }, (_, at) => [
      `q${at}`,
      question('Q', answer('a', `q${at + 1}`), answer('b', `q${at + 1}`)),
    ]);
    const tree: Tree = {
      start: 'q0',
      steps: { ...Object.fromEntries(steps), [`q${length}`]: outcome('E', 'person') },
    };
    expect(countPaths(tree)).toEqual({ paths: 2 ** length, longest: length });
  });

  test('changes when an answer of one step leads elsewhere', () => {
    const tree = changed(lamp, { cable: fix('C1', answer('worked', 'lit'), answer('did-not-work', 'ask')) });
    expect(countPaths(tree)).toEqual(counted(tree));
    expect(countPaths(tree).paths).toBeLessThan(13);
  });
});

describe('the answers before the first fix', () => {
  test.each([
    // “Dark” and “flickers” lead directly to a fix, “not sure”, a third of the readers, through another question.
    ['to a fix or an end', lamp, { most: 2, median: 1, paths: 4 }],
    ['on ways without a fix', meal, { most: 5, median: 4, paths: 4 * 4 * 2 }],
    ['from a fix', { ...lamp, start: 'bulb' }, { most: 0, median: 0, paths: 1 }],
    ['from an end', { ...lamp, start: 'ask' }, { most: 0, median: 0, paths: 1 }],
    ['in a circle', round, { most: 2, median: 2, paths: 2 }],
  ])('are counted %s', (_, tree, count) => {
    expect(answersBeforeFix(tree)).toEqual(count);
  });

  test.each([
    [[1, 1, 3], 1],
    [[1, 3, 3], 3],
    [[1, 1, 3, 3], 3],
    [[1, 1, 1, 3], 1],
  ])('have, on trails of %j answers, the median %i', (lengths, median) => {
    const tree: Tree = {
      start: 'q',
      steps: {
        q: question('Q', ...lengths.map((length, at) => answer(`w${at}`, length === 1 ? 'mend' : 'q/on'))),
        'q/on': question('R', answer('on', 'q/further')),
        'q/further': question('S', answer('on', 'mend')),
        mend: fix('M', answer('did-not-work', 'ask')),
        ask: outcome('A', 'person'),
      },
    };
    expect(answersBeforeFix(tree)).toEqual({ most: 3, median, paths: lengths.length });
  });

  test.each([
    ['to a fix or an end', lamp, ['lamp:not-sure', 'lamp/look:cable-out']],
    [
      'on ways without a fix',
      meal,
      ['food:meat', 'food/meat:beef', 'drink:tea', 'drink/milk:yes', 'cake:yes'],
    ],
    ['from a fix', { ...lamp, start: 'bulb' }, []],
    ['in a circle', round, ['a:on', 'b:back']],
  ])('are those of a longest trail %s', (_, tree, trail) => {
    expect(longestTrailBeforeFix(tree).map(({ step, answer: id }) => `${step}:${id}`)).toEqual(trail);
  });

  test('on the longest trail are as many as the maximum, in any tree', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(longestTrailBeforeFix(tree)).toHaveLength(answersBeforeFix(tree).most);
      }),
      { numRuns: 500 },
    );
  });

  test('count the rare answers of a long list as less than one common answer', () => {
    // Nine paths of three answers and one of one: by their number, three would be the median.
    const rare = Array.from({ length: 3 }, (_, at) => `q${at}`);
    const tree: Tree = {
      start: 'q',
      steps: {
        q: question('Q', answer('common', 'mend'), answer('not-sure', 'list')),
        list: question('L', ...rare.map((id) => answer(id, id))),
        ...Object.fromEntries(
          rare.map((id) => [id, question(id, answer('a', 'mend'), answer('b', 'mend'), answer('c', 'mend'))]),
        ),
        mend: fix('M', answer('did-not-work', 'ask')),
        ask: outcome('A', 'person'),
      },
    };
    expect(answersBeforeFix({ ...tree, start: 'list' }).median).toBe(2);
    expect(answersBeforeFix(tree)).toEqual({ most: 3, median: 3, paths: 10 });
    const steps = {
      ...tree.steps,
      q: question('Q', answer('common', 'mend'), answer('also', 'mend'), answer('not-sure', 'list')),
    };
    expect(answersBeforeFix({ ...tree, steps })).toEqual({ most: 3, median: 1, paths: 11 });
  });

  test('count a check like a question', () => {
    const tree: Tree = {
      start: 'a',
      steps: {
        a: { kind: 'check', input: 'address', code: 'A', sources: [], answers: [answer('on', 'b')] },
        b: outcome('B', 'person'),
      },
    };
    expect(answersBeforeFix(tree)).toEqual({ most: 1, median: 1, paths: 1 });
  });

  test('are the same as when every trail is walked, in any tree', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const ways = waysBeforeFix(tree);
        expect(answersBeforeFix(tree)).toEqual({
          most: ways.at(-1)?.count,
          median: middleOf(ways),
          paths: ways.length,
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a tree of 120 steps in groups of untried fixes', () => {
  const tree = groups(13, 8);

  test('has its trails counted and its problems found, though there are too many to walk', () => {
    const { paths, longest } = countPaths(tree);
    const problems = treeProblems(tree);
    expect(Object.keys(tree.steps).length).toBeGreaterThan(115);
    expect(paths).toBeGreaterThan(1e9);
    expect(longest).toBeGreaterThan(100);
    // The thirteen questions in a row are the only problem: most answers of each lead to a fix.
    expect(new Set(problems.map(({ problem }) => problem))).toEqual(new Set(['too-many-before-fix']));
  });
});
