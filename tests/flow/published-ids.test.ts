import { describe, expect, test } from 'vitest';
import {
  type PublishedProblem,
  publishedProblems,
  resolveAliases,
  stepNow,
  stepsByCode,
  stepsById,
} from '../../src/flow/published-ids.ts';
import record from '../../src/tree/published-steps.json';
import { tree } from '../../src/tree/tree.ts';
import type { Published, Step, Tree } from '../../src/tree/types.ts';
import { changed, fix, lamp, outcome, way } from '../fixtures/small-trees.ts';

/** Names that every object has, and that are no ids for all that. */
const EVERY_OBJECT_HAS = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

/** The record of the lamp: its own steps with their codes, and whatever else was released. */
function released({ steps = {}, aliases = {}, pages = {} }: Partial<Published> = {}): Published {
  const own = Object.entries(lamp.steps).map(([id, { code }]) => [id, code] as const);
  return { steps: { ...Object.fromEntries(own), ...steps }, aliases, pages };
}

/** An object with exactly these keys of its own, `__proto__` too, as JSON gives it. */
function parsed(json: string): Readonly<Record<string, string>> {
  return JSON.parse(json);
}

const namesOf = (problem: PublishedProblem, of: Tree, record: Published): string[] =>
  publishedProblems(of, record)
    .filter((each) => each.problem === problem)
    .map(({ step }) => step);

describe('what a released id means today', () => {
  test('is itself while it is a step', () => {
    expect(stepNow(lamp, released(), 'socket')).toBe('socket');
  });

  test('is the step of its alias', () => {
    expect(stepNow(lamp, released({ aliases: { plug: 'socket' } }), 'plug')).toBe('socket');
  });

  test('is the step at the end of a chain of aliases', () => {
    const aliases = { plug: 'outlet', outlet: 'wall', wall: 'socket' };
    expect(stepNow(lamp, released({ aliases }), 'plug')).toBe('socket');
  });

  test('is itself also where an alias has its name', () => {
    expect(stepNow(lamp, released({ aliases: { socket: 'cable' } }), 'socket')).toBe('socket');
  });

  test('is the first step on the chain, though another alias goes on from it', () => {
    expect(stepNow(lamp, released({ aliases: { plug: 'socket', socket: 'cable' } }), 'plug')).toBe('socket');
  });

  test.each<[string, Record<string, string>]>([
    ['that was never released', {}],
    ['whose alias leads nowhere', { plug: 'outlet' }],
    ['whose chain of aliases leads nowhere', { plug: 'outlet', outlet: 'wall' }],
    ['that is its own alias', { plug: 'plug' }],
    ['in a circle of two', { plug: 'outlet', outlet: 'plug' }],
    ['in a circle of three', { plug: 'outlet', outlet: 'wall', wall: 'plug' }],
    ['that leads into a circle', { plug: 'outlet', outlet: 'wall', wall: 'outlet' }],
    ['whose alias is a name that every object has', { plug: 'constructor' }],
    ['whose alias is the name of the prototype', { plug: '__proto__' }],
  ])('is nothing for an id %s', (_, aliases) => {
    expect(stepNow(lamp, released({ aliases }), 'plug')).toBeUndefined();
  });

  test.each(['', ...EVERY_OBJECT_HAS])('is nothing for %j', (id) => {
    expect(stepNow(lamp, released(), id)).toBeUndefined();
  });

  test.each(EVERY_OBJECT_HAS)('is a step for %j where somebody did call one so', (id) => {
    const aliases = parsed(`{ ${JSON.stringify(id)}: "socket" }`);
    expect(stepNow(lamp, released({ aliases }), id)).toBe('socket');
    expect(stepsById(lamp, released({ aliases })).get(id)).toBe('socket');
  });
});

describe('the steps by id', () => {
  test('are the steps of the tree, in its order, and then the aliases', () => {
    const aliases = { plug: 'outlet', outlet: 'socket' };
    expect([...stepsById(lamp, released({ aliases }))]).toEqual([
      ...Object.keys(lamp.steps).map((id) => [id, id]),
      ['plug', 'socket'],
      ['outlet', 'socket'],
    ]);
  });

  test('are without the aliases that lead nowhere or round', () => {
    const aliases = { plug: 'gone', outlet: 'wall', wall: 'outlet', bulb: 'bulb' };
    expect([...stepsById(lamp, released({ aliases })).keys()]).toEqual(Object.keys(lamp.steps));
  });

  test('have none of the names that every object has', () => {
    const steps = stepsById(lamp, released());
    expect(EVERY_OBJECT_HAS.filter((name) => steps.has(name))).toEqual([]);
  });
});

describe('the steps by code', () => {
  test('are those of the record', () => {
    const codes = stepsByCode(lamp, released());
    expect([...codes]).toEqual(Object.entries(lamp.steps).map(([id, { code }]) => [code, id]));
  });

  test('have the code of a retired step, which leads where its alias leads', () => {
    const codes = stepsByCode(
      lamp,
      released({ steps: { plug: 'P1' }, aliases: { plug: 'wall', wall: 'socket' } }),
    );
    expect(codes.get('P1')).toBe('socket');
    expect(codes.get('S1')).toBe('socket');
  });

  test('have the code of a renamed step once, by whichever of its ids it is read', () => {
    const codes = stepsByCode(lamp, released({ steps: { plug: 'S1' }, aliases: { plug: 'socket' } }));
    expect(codes.get('S1')).toBe('socket');
    expect(codes.size).toBe(Object.keys(lamp.steps).length);
  });

  test.each<[string, Record<string, string>]>([
    ['is lost', {}],
    ['leads nowhere', { plug: 'gone' }],
    ['leads round', { plug: 'plug' }],
  ])('are without the code of an id that %s', (_, aliases) => {
    expect(stepsByCode(lamp, released({ steps: { plug: 'P1' }, aliases })).has('P1')).toBe(false);
  });
});

describe('the claims of an old trail', () => {
  const steps = stepsById(lamp, released({ aliases: { plug: 'wall', wall: 'socket' } }));

  test('have the ids of today', () => {
    expect(resolveAliases([{ step: 'plug', answer: 'worked' }], steps)).toEqual([
      { step: 'socket', answer: 'worked' },
    ]);
  });

  test('keep their order, their answers and what nobody knows', () => {
    const claims = [
      { step: 'lamp', answer: 'flickers' },
      { step: 'constructor', answer: 'plug' },
      { step: 'wall', answer: 'did-not-work' },
      { step: 'gone', answer: 'wall' },
    ];
    expect(resolveAliases(claims, steps)).toEqual([
      { step: 'lamp', answer: 'flickers' },
      { step: 'constructor', answer: 'plug' },
      { step: 'socket', answer: 'did-not-work' },
      { step: 'gone', answer: 'wall' },
    ]);
  });

  test('are none where none were made', () => {
    expect(resolveAliases([], steps)).toEqual([]);
  });
});

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
      steps: { ...others, wire: fix(cable?.code ?? '', way('worked', 'lit'), way('did-not-work', 'ask')) },
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
