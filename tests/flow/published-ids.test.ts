import { describe, expect, test } from 'vitest';
import { currentStepId, resolveAliases, stepsByCode, stepsById } from '../../src/flow/published-ids.ts';
import { EVERY_OBJECT_HAS, parsed, released } from '../fixtures/released.ts';
import { lamp } from '../fixtures/small-trees.ts';

describe('what a released id means today', () => {
  test('is itself while it is a step', () => {
    expect(currentStepId(lamp, released(), 'socket')).toBe('socket');
  });

  test('is the step of its alias', () => {
    expect(currentStepId(lamp, released({ aliases: { plug: 'socket' } }), 'plug')).toBe('socket');
  });

  test('is the step at the end of a chain of aliases', () => {
    const aliases = { plug: 'outlet', outlet: 'wall', wall: 'socket' };
    expect(currentStepId(lamp, released({ aliases }), 'plug')).toBe('socket');
  });

  test('is the step itself if an alias has the same name', () => {
    expect(currentStepId(lamp, released({ aliases: { socket: 'cable' } }), 'socket')).toBe('socket');
  });

  test('is the first step on the chain, even if another alias continues from there', () => {
    expect(currentStepId(lamp, released({ aliases: { plug: 'socket', socket: 'cable' } }), 'plug')).toBe(
      'socket',
    );
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
  ])('is undefined for an id %s', (_, aliases) => {
    expect(currentStepId(lamp, released({ aliases }), 'plug')).toBeUndefined();
  });

  test.each(['', ...EVERY_OBJECT_HAS])('is undefined for %j', (id) => {
    expect(currentStepId(lamp, released(), id)).toBeUndefined();
  });

  test.each(EVERY_OBJECT_HAS)('is the step of an alias called %j', (id) => {
    const aliases = parsed(`{ ${JSON.stringify(id)}: "socket" }`);
    expect(currentStepId(lamp, released({ aliases }), id)).toBe('socket');
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

  test('leave out the aliases that lead nowhere or in a circle', () => {
    const aliases = { plug: 'gone', outlet: 'wall', wall: 'outlet', bulb: 'bulb' };
    expect([...stepsById(lamp, released({ aliases })).keys()]).toEqual(Object.keys(lamp.steps));
  });

  test('have no inherited object properties', () => {
    const steps = stepsById(lamp, released());
    expect(EVERY_OBJECT_HAS.filter((name) => steps.has(name))).toEqual([]);
  });
});

describe('the steps by code', () => {
  test('are the steps of the record', () => {
    const codes = stepsByCode(lamp, released());
    expect([...codes]).toEqual(Object.entries(lamp.steps).map(([id, { code }]) => [code, id]));
  });

  test('include the code of a retired step, which leads to the step of its alias', () => {
    const codes = stepsByCode(
      lamp,
      released({ steps: { plug: 'P1' }, aliases: { plug: 'wall', wall: 'socket' } }),
    );
    expect(codes.get('P1')).toBe('socket');
    expect(codes.get('S1')).toBe('socket');
  });

  test('have the code of a renamed step once, whichever of its ids comes first', () => {
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

  test('get the current ids', () => {
    expect(resolveAliases([{ step: 'plug', answer: 'worked' }], steps)).toEqual([
      { step: 'socket', answer: 'worked' },
    ]);
  });

  test('keep their order, their answers and unknown ids', () => {
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

  test('are empty for an empty trail', () => {
    expect(resolveAliases([], steps)).toEqual([]);
  });
});
