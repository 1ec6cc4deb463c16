import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPaths } from '../../src/engine/paths.ts';
import { type Place, type Replay, replay } from '../../src/engine/replay.ts';
import type { Given, Trail } from '../../src/engine/trail.ts';
import { tree } from '../../src/tree/tree.ts';
import { type Known, placePath, readPath } from '../../src/url/paths.ts';
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
});

describe('the address of a place', () => {
  const known: Known = {
    languages: ['en', 'ja'],
    steps: new Map(Object.keys(tree.steps).map((id) => [id, id])),
    codes: new Map(),
  };

  /** The place that an address leads to, as the app reads it. */
  function placeAt(path: string): Replay | undefined {
    const { pathname, search } = new URL(path, 'https://guide.example');
    const asked = readPath(pathname, known);
    // People read it, and send it on: nothing in it is written with percent signs.
    if (pathname + search !== path || asked.page !== 'step') return undefined;
    return replay(tree, fromQuery(search), asked.step);
  }

  const isSame = (one: Trail, other: Trail): boolean =>
    one.length === other.length &&
    one.every(({ step, answer }, at) => step === other[at]?.step && answer === other[at]?.answer);

  function isReadAgain(place: Place): boolean {
    const read = placeAt(placePath('ja', place));
    return (
      read !== undefined &&
      read.step === place.step &&
      read.dropped.length === 0 &&
      isSame(read.trail, place.trail) &&
      isSame(read.ahead, place.ahead)
    );
  }

  test('leads back to it, from every place and end of every path through the tree', () => {
    let paths = 0;
    let places = 0;
    let before: Trail = [];
    let lost: Place | undefined;
    const look = (place: Place): void => {
      places += 1;
      if (lost === undefined && !isReadAgain(place)) lost = place;
    };
    for (const { trail, end } of allPaths(tree)) {
      paths += 1;
      // Of the places on the way, those that the path before did not come by with the same answers.
      const changed = trail.findIndex(({ answer }, at) => answer !== before[at]?.answer);
      trail.forEach(({ step }, at) => {
        if (at > changed || paths === 1) look({ step, trail: trail.slice(0, at), ahead: [] });
      });
      look({ step: end, trail, ahead: [] });
      before = trail;
    }
    expect(lost).toBeUndefined();
    expect(paths).toBeGreaterThan(10_000);
    expect(places).toBeGreaterThan(paths);
  }, 120_000);

  test('leads back to it also with all that lies ahead, from one place of every tenth path', () => {
    let paths = 0;
    let lost: Place | undefined;
    for (const { trail } of allPaths(tree)) {
      paths += 1;
      if (paths % 10 > 0) continue;
      const at = (paths / 10) % trail.length;
      const place = { step: trail[at]?.step ?? '', trail: trail.slice(0, at), ahead: trail.slice(at) };
      if (lost === undefined && !isReadAgain(place)) lost = place;
    }
    expect(lost).toBeUndefined();
    expect(paths).toBeGreaterThan(10_000);
  }, 120_000);
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
