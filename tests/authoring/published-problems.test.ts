import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/authoring/problem.ts';
import { publishedProblems } from '../../src/authoring/published-problems.ts';
import type { Published, Tree } from '../../src/tree/types.ts';
import { parsed, released } from '../fixtures/released.ts';
import { changed, lamp, outcome } from '../fixtures/small-trees.ts';

describe('a record of what was released', () => {
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
  ])('%s has no problem', (_, of, record) => {
    expect(publishedProblems(of, record)).toEqual([]);
  });

  test.each<[string, Tree, Published, Problem[]]>([
    [
      'lacks a step of the tree',
      changed(lamp, { spare: outcome('E3', 'person') }),
      released(),
      [{ problem: 'not-published', step: 'spare', spokenCode: 'E3' }],
    ],
    [
      'lacks a step with a name that every object has',
      changed(lamp, { constructor: outcome('E3', 'person') }),
      released(),
      [{ problem: 'not-published', step: 'constructor', spokenCode: 'E3' }],
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
      [{ problem: 'alias-nowhere', step: 'plug', to: 'gone' }],
    ],
    [
      'has an alias that leads to a name that every object has',
      lamp,
      released({ steps: { plug: 'P1', wall: 'P2' }, aliases: { plug: 'constructor', wall: '__proto__' } }),
      [
        { problem: 'alias-nowhere', step: 'plug', to: 'constructor' },
        { problem: 'alias-nowhere', step: 'wall', to: '__proto__' },
      ],
    ],
    [
      'has an alias that leads to a page',
      lamp,
      released({ steps: { plug: 'P1' }, aliases: { plug: 'help' }, pages: { help: 'Y2' } }),
      [{ problem: 'alias-nowhere', step: 'plug', to: 'help' }],
    ],
    [
      'has a chain that leads nowhere',
      lamp,
      released({ steps: { plug: 'P1', wall: 'P2' }, aliases: { plug: 'wall', wall: 'gone' } }),
      [
        { problem: 'alias-nowhere', step: 'plug', to: 'wall' },
        { problem: 'alias-nowhere', step: 'wall', to: 'gone' },
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
  ])('is reported when it %s', (_, of, record, problems) => {
    expect(publishedProblems(of, record)).toEqual(problems);
  });

  test('reports an alias called __proto__, which is not a step', () => {
    const record = released({ aliases: parsed('{ "__proto__": "gone" }') });
    expect(publishedProblems(lamp, record)).toEqual([
      { problem: 'alias-nowhere', step: '__proto__', to: 'gone' },
      { problem: 'alias-not-published', step: '__proto__' },
    ]);
  });

  test('reports a step that was renamed without an alias', () => {
    const { socket, ...others } = lamp.steps;
    const renamed: Tree = { start: 'lamp', steps: { ...others, ...(socket && { outlet: socket }) } };
    expect(publishedProblems(renamed, released())).toEqual([
      { problem: 'not-published', step: 'outlet', spokenCode: 'S1' },
      { problem: 'published-lost', step: 'socket' },
    ]);
  });
});
