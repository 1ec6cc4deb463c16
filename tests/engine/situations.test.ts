import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf, leadsTo } from '../../src/engine/replay.ts';
import { countPaths, situations } from '../../src/engine/situations.ts';
import type { Trail } from '../../src/engine/trail.ts';
import type { Tree } from '../../src/tree/types.ts';
import { changed, fix, lamp, meal, outcome, question, way } from './small-trees.ts';

/** Every way through a small tree, one by one; it ends where it comes to a step a second time. */
function allPaths(tree: Tree, step = tree.start, trail: Trail = []): { trail: Trail; end: string }[] {
  const answers = trail.some((given) => given.step === step) ? [] : answersOf(tree, step);
  if (answers.length === 0) return [{ trail, end: step }];
  return answers.flatMap(({ id, to }) => {
    const given = { step, answer: id };
    return allPaths(tree, leadsTo(tree, trail, given) ?? to, [...trail, given]);
  });
}

const counted = (tree: Tree) => {
  const all = allPaths(tree);
  return { paths: all.length, longest: Math.max(...all.map(({ trail }) => trail.length)) };
};

const round: Tree = {
  start: 'a',
  steps: {
    a: question('A', way('on', 'b')),
    b: question('B', way('back', 'a'), way('out', 'c')),
    c: outcome('C', 'person'),
  },
};

/** Small trees of up to six steps whose answers lead anywhere, circles and lists of untried steps too. */
const anyTree = fc
  .array(
    fc.array(fc.record({ to: fc.nat(6), untried: fc.array(fc.nat(6), { maxLength: 3 }) }), { maxLength: 3 }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all): Tree => {
    const name = (position: number) => (position < all.length ? `s${position}` : 'end');
    const steps = all.map((answers, position) => {
      const ways = answers.map(({ to, untried }, at) => way(`w${at}`, name(to), ...untried.map(name)));
      return [name(position), ways.length > 0 ? question('Q', ...ways) : outcome('O', 'person')] as const;
    });
    return { start: 's0', steps: { ...Object.fromEntries(steps), end: outcome('E', 'person') } };
  });

describe('the situations of a tree', () => {
  test('are its steps, where it does not matter how one got there', () => {
    expect([...situations(meal).keys()].toSorted()).toEqual(Object.keys(meal.steps).toSorted());
  });

  test('are told apart by those of the steps met that can still follow', () => {
    expect([...situations(lamp).keys()]).toEqual([
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

  test('have each a trail that leads there, and the situation that each answer leads to', () => {
    const all = situations(lamp);
    expect(all.get('bulb after cable')).toEqual({
      step: 'bulb',
      trail: [
        { step: 'lamp', answer: 'not-sure' },
        { step: 'lamp/look', answer: 'cable-out' },
        { step: 'cable', answer: 'did-not-work' },
      ],
      ways: new Map([
        ['worked', 'lit'],
        ['did-not-work', 'socket after bulb cable'],
      ]),
      repeated: false,
    });
  });

  test('end where a way comes to a step a second time', () => {
    const again = [...situations(round).values()].filter(({ repeated }) => repeated);
    expect(again.map(({ step, ways }) => [step, ways.size])).toEqual([['a', 0]]);
  });

  test('are all those that the ways through the tree pass, and no others', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const all = situations(tree);
        const walked = new Set<string>([tree.start]);
        for (const { trail, end } of allPaths(tree)) {
          let key = tree.start;
          for (const { answer } of trail) {
            key = all.get(key)?.ways.get(answer) ?? 'lost';
            walked.add(key);
          }
          expect(all.get(key)?.step).toBe(end);
          expect(all.get(key)?.ways.size).toBe(0);
        }
        expect([...walked].toSorted()).toEqual([...all.keys()].toSorted());
      }),
      { numRuns: 500 },
    );
  });
});

describe('the number of ways', () => {
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

  test('is that of all ways walked one by one, in any tree', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(countPaths(tree)).toEqual(counted(tree));
      }),
      { numRuns: 500 },
    );
  });

  test('is told also of more ways than could be walked', () => {
    const length = 40;
    const steps = Array.from({ length }, (_, at) => [
      `q${at}`,
      question('Q', way('a', `q${at + 1}`), way('b', `q${at + 1}`)),
    ]);
    const tree: Tree = {
      start: 'q0',
      steps: { ...Object.fromEntries(steps), [`q${length}`]: outcome('E', 'person') },
    };
    expect(countPaths(tree)).toEqual({ paths: 2 ** length, longest: length });
  });

  test('changes with what one step leads to', () => {
    const tree = changed(lamp, { cable: fix('C1', way('worked', 'lit'), way('did-not-work', 'ask')) });
    expect(countPaths(tree)).toEqual(counted(tree));
    expect(countPaths(tree).paths).toBeLessThan(13);
  });
});
