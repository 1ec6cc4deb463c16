import { describe, expect, test } from 'vitest';
import { type PublishedProblem, publishedProblems } from '../../src/authoring/published-problems.ts';
import { stepNow } from '../../src/flow/published-ids.ts';
import record from '../../src/tree/published-steps.json';
import { tree } from '../../src/tree/tree.ts';
import type { Published, Step, Tree } from '../../src/tree/types.ts';
import { parsed, released } from '../fixtures/released.ts';
import { answer, changed, fix, lamp, outcome } from '../fixtures/small-trees.ts';

const namesOf = (problem: PublishedProblem, of: Tree, record: Published): string[] =>
  publishedProblems(of, record)
    .filter((each) => each.problem === problem)
    .map(({ step }) => step);

describe('a record of what was released', () => {
  type Problems = ReturnType<typeof publishedProblems>;

  test.each<[string, Tree, Published]>([
    ['that has the steps of the tree', lamp, released()],
    [
      'with a step renamed that keeps its code',
      lamp,
      released({ steps: { plug: 'S1' }, aliases: { plug: 'socket' } }),
    ],
    [
      'with a step renamed twice',
      lamp,
      released({ steps: { plug: 'S1', outlet: 'S1' }, aliases: { plug: 'outlet', outlet: 'socket' } }),
    ],
    [
      'with a step retired for another one',
      lamp,
      released({ steps: { plug: 'P1' }, aliases: { plug: 'ask' } }),
    ],
    ['with pages of their own codes', lamp, released({ pages: { checks: 'Y1', help: 'Y2' } })],
    ['of no tree', { start: '', steps: {} }, { steps: {}, aliases: {}, pages: {} }],
  ])('has no problem %s', (_, of, record) => {
    expect(publishedProblems(of, record)).toEqual([]);
  });

  test.each<[string, Tree, Published, Problems]>([
    [
      'lacks a step of the tree',
      changed(lamp, { spare: outcome('E3', 'person') }),
      released(),
      [{ problem: 'not-published', step: 'spare' }],
    ],
    [
      'has another code for a step',
      lamp,
      released({ steps: { socket: 'S2' } }),
      [{ problem: 'not-published', step: 'socket' }],
    ],
    [
      'lacks a step with a name that every object has',
      changed(lamp, { constructor: outcome('E3', 'person') }),
      released(),
      [{ problem: 'not-published', step: 'constructor' }],
    ],
    [
      'has an id that is no step any more',
      lamp,
      released({ steps: { plug: 'P1' } }),
      [{ problem: 'published-lost', step: 'plug' }],
    ],
    [
      'has a lost id that every object has',
      lamp,
      released({ steps: { valueOf: 'P1' } }),
      [{ problem: 'published-lost', step: 'valueOf' }],
    ],
    [
      'has an alias that leads nowhere',
      lamp,
      released({ steps: { plug: 'P1' }, aliases: { plug: 'gone' } }),
      [{ problem: 'alias-nowhere', step: 'plug' }],
    ],
    [
      'has an alias that leads to a name that every object has',
      lamp,
      released({ steps: { plug: 'P1', wall: 'P2' }, aliases: { plug: 'constructor', wall: '__proto__' } }),
      [
        { problem: 'alias-nowhere', step: 'plug' },
        { problem: 'alias-nowhere', step: 'wall' },
      ],
    ],
    [
      'has an alias that leads to a page',
      lamp,
      released({ steps: { plug: 'P1' }, aliases: { plug: 'help' }, pages: { help: 'Y2' } }),
      [{ problem: 'alias-nowhere', step: 'plug' }],
    ],
    [
      'has a chain that leads nowhere',
      lamp,
      released({ steps: { plug: 'P1', wall: 'P2' }, aliases: { plug: 'wall', wall: 'gone' } }),
      [
        { problem: 'alias-nowhere', step: 'plug' },
        { problem: 'alias-nowhere', step: 'wall' },
      ],
    ],
    [
      'has an alias of itself',
      lamp,
      released({ steps: { plug: 'P1' }, aliases: { plug: 'plug' } }),
      [{ problem: 'alias-circle', step: 'plug' }],
    ],
    [
      'has a circle of two',
      lamp,
      released({ steps: { plug: 'P1', wall: 'P2' }, aliases: { plug: 'wall', wall: 'plug' } }),
      [
        { problem: 'alias-circle', step: 'plug' },
        { problem: 'alias-circle', step: 'wall' },
      ],
    ],
    [
      'has a circle of three, and a way into it',
      lamp,
      released({
        steps: { plug: 'P1', wall: 'P2', outlet: 'P3', fuse: 'P4' },
        aliases: { plug: 'wall', wall: 'outlet', outlet: 'plug', fuse: 'wall' },
      }),
      ['plug', 'wall', 'outlet', 'fuse'].map((step) => ({ problem: 'alias-circle', step })),
    ],
    [
      'has an alias with the id of a step',
      lamp,
      released({ aliases: { socket: 'cable' } }),
      [{ problem: 'alias-of-step', step: 'socket' }],
    ],
    [
      'has an alias that was never released',
      lamp,
      released({ aliases: { plug: 'socket' } }),
      [{ problem: 'alias-not-published', step: 'plug' }],
    ],
    [
      'has an id with the name of a page',
      lamp,
      released({ steps: { help: 'P1' }, aliases: { help: 'socket' }, pages: { help: 'Y1' } }),
      [{ problem: 'named-like-page', step: 'help' }],
    ],
    [
      'gives the code of a step to another one',
      changed(lamp, { spare: outcome('S1', 'person') }),
      released({ steps: { spare: 'S1' } }),
      [{ problem: 'code-given-twice', step: 'spare' }],
    ],
    [
      'gives the code of a retired step to another one',
      lamp,
      released({ steps: { plug: 'S1' }, aliases: { plug: 'cable' } }),
      [{ problem: 'code-given-twice', step: 'plug' }],
    ],
    [
      'gives the code of a step to a page',
      lamp,
      released({ pages: { help: 'S1' } }),
      [{ problem: 'code-given-twice', step: 'help' }],
    ],
    [
      'gives one code to two pages',
      lamp,
      released({ pages: { checks: 'Y1', help: 'Y1' } }),
      [{ problem: 'code-given-twice', step: 'help' }],
    ],
    [
      'gives one code to two ids that are lost',
      lamp,
      released({ steps: { plug: 'P1', wall: 'P1' } }),
      [
        { problem: 'published-lost', step: 'plug' },
        { problem: 'published-lost', step: 'wall' },
        { problem: 'code-given-twice', step: 'wall' },
      ],
    ],
  ])('is told so when it %s', (_, of, record, problems) => {
    expect(publishedProblems(of, record)).toEqual(problems);
  });

  test('is told of an alias called __proto__, which is no step', () => {
    const record = released({ aliases: parsed('{ "__proto__": "gone" }') });
    expect(publishedProblems(lamp, record)).toEqual([
      { problem: 'alias-nowhere', step: '__proto__' },
      { problem: 'alias-not-published', step: '__proto__' },
    ]);
  });

  test('is told of a step that was renamed without a word', () => {
    const { socket, ...others } = lamp.steps;
    const renamed: Tree = { start: 'lamp', steps: { ...others, ...(socket && { outlet: socket }) } };
    expect(publishedProblems(renamed, released())).toEqual([
      { problem: 'not-published', step: 'outlet' },
      { problem: 'published-lost', step: 'socket' },
    ]);
  });

  test('is told of a retired step whose code the next one took', () => {
    const { cable, ...others } = lamp.steps;
    const rewired: Tree = {
      start: 'lamp',
      steps: {
        ...others,
        wire: fix(cable?.code ?? '', answer('worked', 'lit'), answer('did-not-work', 'ask')),
      },
    };
    expect(
      publishedProblems(rewired, released({ steps: { wire: 'C1' }, aliases: { cable: 'ask' } })),
    ).toEqual([{ problem: 'code-given-twice', step: 'wire' }]);
  });
});

describe('the record of this guide', () => {
  const published: Published = record;
  const whole: Tree = tree;
  const ids = Object.keys(published.steps);

  test('owes nothing to a link or a code that somebody has kept', () => {
    // A new step is `not-published` until its line is in src/tree/published-steps.json.
    expect(publishedProblems(tree, published)).toEqual([]);
    expect(ids.length).toBeGreaterThan(40);
  });

  test.each(ids.filter((id) => Object.hasOwn(tree.steps, id)))('misses %s when its step is gone', (id) => {
    const left = Object.entries<Step>(tree.steps).filter(([each]) => each !== id);
    const without: Tree = { start: tree.start, steps: Object.fromEntries(left) };
    expect(namesOf('published-lost', without, published)).toEqual([id]);
  });

  test.each(Object.keys(published.aliases))('misses %s when its alias is gone', (id) => {
    const left = Object.entries(published.aliases).filter(([each]) => each !== id);
    const without = { ...published, aliases: Object.fromEntries(left) };
    expect(namesOf('published-lost', whole, without)).toEqual([id]);
  });

  test.each([...Object.entries(published.steps), ...Object.entries(published.pages)])(
    'does not let %s share its code %s with a released id or a page that means something else',
    (id, code) => {
      const means = (each: string): string => stepNow(tree, published, each) ?? each;
      const given = (each: string): string[] => {
        const to = (codes: Readonly<Record<string, string>>) =>
          Object.hasOwn(codes, each) ? { ...codes, [each]: code } : codes;
        const changed = { ...published, steps: to(published.steps), pages: to(published.pages) };
        return namesOf('code-given-twice', whole, changed);
      };
      const others = [...ids, ...Object.keys(published.pages)].filter((each) => means(each) !== means(id));
      // Of the two ids, the one that stands later in the record is named.
      const unseen = others.filter((each) => !given(each).some((named) => named === id || named === each));
      expect(unseen).toEqual([]);
      expect(others.length).toBeGreaterThan(40);
    },
  );
});
