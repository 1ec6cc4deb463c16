import { describe, expect, test } from 'vitest';
import { canBeTaken, lockedOut } from '../../src/engine/lacks.ts';
import type { FixStep, Need, OutcomeStep, Step, Tree } from '../../src/tree/types.ts';
import { fix, outcome, question, way } from './small-trees.ts';

const lacking = (id: string, to: string, ...lacks: Need[]) => ({ id, to, lacks });

const needing = <S extends FixStep | OutcomeStep>(step: S, needs: Need[], otherwise?: Need[]): S => ({
  ...step,
  needs,
  ...(otherwise && { otherwise }),
});

const mend = (...ways: string[]) =>
  fix('F', way('worked', 'well'), way('did-not-work', ways[0] ?? 'ask', ...ways));

/** A tree that asks for the phone: at hand, lost, or not sure. */
function phone(steps: Readonly<Record<string, Step>>): Tree {
  return {
    start: 'phone',
    steps: {
      phone: question('P', way('here', 'app'), lacking('lost', 'other', 'old-phone'), way('not-sure', 'ask')),
      app: needing(mend('ask'), ['old-phone']),
      other: needing(mend('ask'), ['password']),
      well: outcome('W', 'solved'),
      ask: needing(outcome('A', 'person'), []),
      ...steps,
    },
  };
}

describe('a step', () => {
  const reset = needing(outcome('R', 'reset'), ['visit', 'password'], ['other-mail']);

  test.each<[Need[], boolean]>([
    [[], true],
    [['visit'], true],
    [['other-mail'], true],
    [['password', 'visit'], true],
    [['password', 'other-mail'], false],
    [['phone'], true],
  ])('with another way can be taken without %j: %s', (lacks, can) => {
    expect(canBeTaken(reset, lacks)).toBe(can);
  });

  test('that needs nothing in the end can always be taken', () => {
    expect(canBeTaken(needing(outcome('R', 'person'), ['visit'], []), ['visit', 'phone'])).toBe(true);
  });

  test('that only asks can always be taken, and so can none at all', () => {
    expect(canBeTaken(question('Q', way('a', 'b')), ['password'])).toBe(true);
    expect(canBeTaken(undefined, ['password'])).toBe(true);
  });
});

describe('nobody is locked out', () => {
  test('where what was said to lack is asked for on other ways only', () => {
    expect(lockedOut(phone({}))).toEqual([]);
  });

  test('where a step has another way that needs it not', () => {
    const reset = needing(outcome('R', 'reset'), ['old-phone'], ['other-mail']);
    expect(lockedOut(phone({ other: mend('reset'), reset }))).toEqual([]);
  });

  test('where the list of untried steps leads past it', () => {
    // Who comes from the lost phone has met the app already.
    const steps = {
      phone: question('P', way('here', 'app'), way('not-sure', 'app')),
      app: fix('F', way('worked', 'well'), lacking('did-not-work', 'other', 'old-phone')),
      other: mend('app', 'ask'),
    };
    expect(lockedOut(phone(steps))).toEqual([]);
  });
});

describe('a reader is locked out', () => {
  test('by a step that asks for what the answer just said to lack', () => {
    expect(lockedOut(phone({ other: needing(mend('ask'), ['old-phone']) }))).toEqual([
      { problem: 'needs-what-is-lacking', step: 'other', to: 'old-phone' },
    ]);
  });

  test('by a step that comes two answers later', () => {
    const late = needing(mend('ask'), ['password', 'old-phone']);
    expect(lockedOut(phone({ other: mend('late'), late }))).toEqual([
      { problem: 'needs-what-is-lacking', step: 'late', to: 'old-phone' },
    ]);
  });

  test('by what two answers together say to lack', () => {
    const reset = needing(outcome('R', 'reset'), ['visit'], ['old-phone']);
    const other = fix('F', way('worked', 'well'), lacking('did-not-work', 'reset', 'visit'));
    expect(lockedOut(phone({ other, reset }))).toEqual([
      { problem: 'needs-what-is-lacking', step: 'reset', to: 'old-phone visit' },
      { problem: 'no-help-without', step: 'other', to: 'old-phone' },
    ]);
  });

  test('on one of two ways to the same step', () => {
    const steps = {
      phone: question('P', way('here', 'app'), lacking('lost', 'app', 'old-phone'), way('not-sure', 'ask')),
    };
    expect(lockedOut(phone(steps)).map(({ step }) => step)).toEqual(['app']);
  });

  test('by an untried step that only some trails come to', () => {
    const steps = { other: mend('app', 'ask'), app: needing(mend('other', 'ask'), ['old-phone']) };
    expect(lockedOut(phone(steps))).toEqual([
      { problem: 'needs-what-is-lacking', step: 'app', to: 'old-phone' },
    ]);
  });

  test('where no end is left that helps without it', () => {
    const ask = needing(outcome('A', 'person'), ['visit']);
    const other = fix('F', way('worked', 'well'), lacking('did-not-work', 'ask', 'visit'));
    const found = lockedOut(phone({ other, ask }));
    expect(found).toContainEqual({ problem: 'needs-what-is-lacking', step: 'ask', to: 'old-phone visit' });
    expect(found).toContainEqual({ problem: 'no-help-without', step: 'other', to: 'old-phone' });
  });
});
