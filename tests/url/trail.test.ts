import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPaths } from '../../src/engine/paths.ts';
import { replay } from '../../src/engine/replay.ts';
import type { Given, Trail } from '../../src/engine/trail.ts';
import { tree } from '../../src/tree/tree.ts';
import { fromQuery, toQuery } from '../../src/url/trail.ts';
import { anyCharacter } from '../properties.ts';

const yes = { step: 'start', answer: 'yes' };
const no = { step: 'start/look', answer: 'not-sure' };

describe('the query of a trail', () => {
  test('is absent for an empty one', () => {
    expect(toQuery([])).toBe('');
  });

  test('can be read by people', () => {
    expect(toQuery([yes, no])).toBe('?trail=start:yes,start/look:not-sure');
  });
});

describe('the claims in a query', () => {
  test.each<[string, Trail]>([
    ['', []],
    ['?', []],
    ['?trail', []],
    ['?trail=', []],
    ['?other=start:yes', []],
    ['?Trail=start:yes', []],
    ['trail=start:yes', [yes]],
    ['?trail=start:yes', [yes]],
    ['?trail=start%3Ayes%2Cstart%2Flook%3Anot-sure', [yes, no]],
    ['?trail=start:yes&trail=start/look:not-sure', [yes]],
    ['?a=1&trail=start:yes&b=2', [yes]],
    ['?trail=start:yes,', [yes]],
    ['?trail=,,start:yes,,start/look:not-sure', [yes, no]],
    ['?trail=start:yes,+start/look:not-sure%20', [yes, no]],
    ['?trail=start', []],
    ['?trail=start:', []],
    ['?trail=:yes', []],
    ['?trail=start:yes:no', []],
    ['?trail=START:yes', []],
    ['?trail=a/b/c:yes', []],
    ['?trail=/start:yes', []],
    ['?trail=start/:yes', []],
    ['?trail=__proto__:yes,start:yes', [yes]],
    ['?trail=<b>:yes,start:yes', [yes]],
    ['?trail=%E0%A4%A,start:yes', [yes]],
    ['?trail=%,%%,%zz,start:yes', [yes]],
    ['?trail=%00start:yes', []],
    ['?trail=javascript:alert(1)', []],
  ])('of %j are %j', (query, claims) => {
    expect(fromQuery(query)).toEqual(claims);
  });

  test('have names of at most 60 characters a part', () => {
    const long = 'a'.repeat(60);
    expect(fromQuery(`?trail=${long}/${long}:${long}`)).toEqual([{ step: `${long}/${long}`, answer: long }]);
    expect(fromQuery(`?trail=${long}a:yes`)).toEqual([]);
    expect(fromQuery(`?trail=start:${long}a`)).toEqual([]);
  });

  test('are at most a hundred', () => {
    expect(fromQuery(`?trail=${'start:yes,'.repeat(100_000)}`)).toHaveLength(100);
  });

  test('are what was written, for every path through the tree', () => {
    const lost: Trail[] = [];
    let paths = 0;
    for (const { trail } of allPaths(tree)) {
      paths += 1;
      const read = fromQuery(toQuery(trail));
      const same =
        read.length === trail.length &&
        read.every(({ step, answer }, at) => step === trail[at]?.step && answer === trail[at]?.answer);
      if (!same) lost.push(trail);
    }
    expect(paths).toBeGreaterThan(10_000);
    expect(lost.slice(0, 1)).toEqual([]);
  }, 60_000);
});

describe('a query that has come to harm', () => {
  const queries: string[] = [];
  let count = 0;
  for (const { trail } of allPaths(tree)) {
    count += 1;
    if (count % 997 === 0) queries.push(toQuery(trail));
  }

  /** Whether a claim has the form of one, whatever it claims. */
  const inForm = ({ step, answer }: Given): boolean =>
    /^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(step) && /^[a-z0-9-]+$/.test(answer);

  const harm = fc.array(
    fc.record({
      at: fc.nat(1000),
      without: fc.nat(5),
      put: fc.oneof(
        fc.constantFrom(
          '',
          '%',
          '%E0%A4',
          '%zz',
          ',',
          ',,',
          ':',
          '/',
          '&',
          '=',
          '#',
          '+',
          '<b>',
          '\u0000',
          '\ud800',
        ),
        fc.string({ unit: anyCharacter, maxLength: 5 }),
      ),
    }),
    { minLength: 1, maxLength: 8 },
  );

  test('still gives claims in their form, and the tree still has a place for them', () => {
    expect(queries.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(fc.constantFrom(...queries), harm, (query, all) => {
        const harmed = all.reduce(
          (text, { at, without, put }) =>
            text.slice(0, at % text.length) + put + text.slice((at % text.length) + without) || '?',
          query,
        );
        const claims = fromQuery(harmed);
        const { trail, ahead, dropped } = replay(tree, claims, 'ask');
        return claims.every(inForm) && trail.length + ahead.length + dropped.length === claims.length;
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  test('that is nothing but noise gives no claims that are not in their form', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (noise) =>
        fromQuery(`?trail=${noise}`).every(inForm),
      ),
      { numRuns: 10_000 },
    );
  }, 60_000);
});
