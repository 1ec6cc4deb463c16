import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statesFromAnywhere } from '../../src/authoring/states.ts';
import { answerStep, answersOf, type Place, type Replay, replay } from '../../src/flow/replay.ts';
import type { GivenAnswer, Trail } from '../../src/flow/trail.ts';
import { tree } from '../../src/tree/tree.ts';
import { type Known, parsePath, placePath } from '../../src/url/paths.ts';
import { trailFromQuery, trailToQuery } from '../../src/url/trail-query.ts';
import { somePaths } from '../fixtures/some-paths.ts';
import { anyCharacter } from '../properties.ts';

const yes = { step: 'start', answer: 'yes' };
const no = { step: 'start/look', answer: 'not-sure' };

describe('the query of a trail', () => {
  test('is absent for an empty one', () => {
    expect(trailToQuery([])).toBe('');
  });

  test('can be read by people', () => {
    expect(trailToQuery([yes, no])).toBe('?trail=start:yes,start/look:not-sure');
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
    expect(trailFromQuery(query)).toEqual(claims);
  });

  test('have names of at most 60 characters a part', () => {
    const long = 'a'.repeat(60);
    expect(trailFromQuery(`?trail=${long}/${long}:${long}`)).toEqual([
      { step: `${long}/${long}`, answer: long },
    ]);
    expect(trailFromQuery(`?trail=${long}a:yes`)).toEqual([]);
    expect(trailFromQuery(`?trail=start:${long}a`)).toEqual([]);
  });

  test('are at most a hundred', () => {
    expect(trailFromQuery(`?trail=${'start:yes,'.repeat(100_000)}`)).toHaveLength(100);
  });
});

describe('the address of a place', () => {
  const known: Known = {
    languages: ['en', 'ja'],
    steps: new Map(Object.keys(tree.steps).map((id) => [id, id])),
    codes: new Map(),
  };

  /** The place that an address leads to, as the app reads it. */
  function placeFrom(path: string): Replay | undefined {
    const { pathname, search } = new URL(path, 'https://guide.example');
    const asked = parsePath(pathname, known);
    // People read it, and send it on: nothing in it is written with percent signs.
    if (pathname + search !== path || asked.page !== 'step') return undefined;
    return replay(tree, trailFromQuery(search), asked.step);
  }

  const isSame = (one: Trail, other: Trail): boolean =>
    one.length === other.length &&
    one.every(({ step, answer }, at) => step === other[at]?.step && answer === other[at]?.answer);

  function isReadAgain(place: Place): boolean {
    const read = placeFrom(placePath('ja', place));
    return (
      read !== undefined &&
      read.step === place.step &&
      read.dropped.length === 0 &&
      isSame(read.trail, place.trail) &&
      isSame(read.ahead, place.ahead)
    );
  }

  const all = [...statesFromAnywhere(tree).values()];
  const paths = somePaths(tree, 20_000);

  test('leads back to it, from every situation that any trail comes to', () => {
    const lost = all.filter(({ step, trail }) => !isReadAgain({ step, trail, ahead: [] }));
    expect(lost).toEqual([]);
    // A step opened without a trail, and the same step with one, are two at least.
    expect(all.length).toBeGreaterThan(Object.keys(tree.steps).length * 2);
  });

  test('leads back to it, after every answer that can be given in one of them', () => {
    const places = all.flatMap(({ step, trail }) =>
      answersOf(tree, step).flatMap(({ id }) => answerStep(tree, { step, trail, ahead: [] }, id) ?? []),
    );
    const lost = places.filter((place) => !isReadAgain(place));
    expect(lost).toEqual([]);
    expect(places.length).toBeGreaterThan(all.length);
  });

  test('leads back to it, from a place and the end of 20,000 paths, also with what lies ahead', () => {
    let places = 0;
    const lost = paths.find(({ trail, end }) => {
      const place = { step: end, trail, ahead: [] };
      const onTheWay = trail.flatMap(({ step }, at) => [
        { step, trail: trail.slice(0, at), ahead: [] },
        { step, trail: trail.slice(0, at), ahead: trail.slice(at) },
      ]);
      // Two places of each path are enough, as long as the paths are many.
      const looked = [place, onTheWay[places % onTheWay.length] ?? place];
      places += looked.length;
      return !looked.every(isReadAgain);
    });
    expect(lost).toBeUndefined();
    expect(places).toBe(40_000);
    expect(Math.max(...paths.map(({ trail }) => trail.length))).toBeGreaterThan(20);
  }, 120_000);
});

describe('a query that has come to harm', () => {
  const queries = somePaths(tree, 200).map(({ trail }) => trailToQuery(trail));

  /** Whether a claim has the form of one, whatever it claims. */
  const inForm = ({ step, answer }: GivenAnswer): boolean =>
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
        const claims = trailFromQuery(harmed);
        const { trail, ahead, dropped } = replay(tree, claims, 'ask');
        return claims.every(inForm) && trail.length + ahead.length + dropped.length === claims.length;
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  test('that is nothing but noise gives no claims that are not in their form', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (noise) =>
        trailFromQuery(`?trail=${noise}`).every(inForm),
      ),
      { numRuns: 10_000 },
    );
  }, 60_000);
});
