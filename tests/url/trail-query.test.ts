import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statesFromAnywhere } from '../../src/authoring/states.ts';
import { answerStep, answersOf, replay } from '../../src/flow/replay.ts';
import type { GivenAnswer, Trail } from '../../src/flow/trail.ts';
import { trailFromQuery, trailToQuery } from '../../src/url/trail-query.ts';
import { tree } from '../fixtures/guide/tree.ts';
import { leadsBackIn, placesOn } from '../fixtures/link-back.ts';
import { groups } from '../fixtures/small-trees.ts';
import { somePaths } from '../fixtures/some-paths.ts';
import { anyCharacter } from '../properties.ts';

const yes = { step: 'start', answer: 'yes' };
const no = { step: 'start/look', answer: 'not-sure' };

describe('the query of a trail', () => {
  test('is absent for an empty trail', () => {
    expect(trailToQuery([])).toBe('');
  });

  test('lists steps and answers without percent signs', () => {
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
    ['?Trail=start:yes', [yes]],
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
    ['?TRAIL=START:YES', [yes]],
    ['?trail=a/b/c:yes', []],
    ['?trail=start/:yes', []],
    ['?trail=__proto__:yes,start:yes', [yes]],
    ['?trail=<b>:yes,start:yes', [yes]],
    ['?trail=%E0%A4%A,start:yes', [yes]],
    ['?trail=%,%%,%zz,start:yes', [yes]],
    ['?trail=%00start:yes', []],
    ['?trail=javascript:', []],
    ['?trail=start:yes,start/look:not-sure).', [yes, no]],
    ['?trail=start:yes%E3%80%82', [yes]],
    ['?trail=start:yes"', [yes]],
    ['?trail=start:yes%22%3Ehere%3C/a%3E', [yes]],
    ['?trail=start:yes%E3%82%92%E8%A6%8B%E3%81%A6', [yes]],
    ['?trail=start:yes?openExternalBrowser=1', [yes]],
    ['?trail=start:yes%26openExternalBrowser=1', [yes]],
    ['?openExternalBrowser=1&amp;trail=start:yes', [yes]],
    ['?openExternalBrowser=1?trail=start:yes', [yes]],
    ['?trail%3Dstart%3Ayes', [yes]],
    ['?trail=start%253Ayes%252Cstart/look:not-sure', [yes, no]],
    ['?trail=“start:yes”', [yes]],
    ['?trail=start:yes,start/look:not-s', [yes, { step: 'start/look', answer: 'not-s' }]],
    ['?trail=start:yes,start/look:not-', [yes, { step: 'start/look', answer: 'not-' }]],
    ['?trail=start:yes,start/lo…', [yes]],
    ['/en/start%3Ftrail=start:yes', [yes]],
    ['/en/start', []],
  ])('of %j are %j', (query, claims) => {
    expect(trailFromQuery(query)).toEqual(claims);
  });

  test('have at most 60 characters a part', () => {
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

describe('the link of a place', () => {
  const states = [...statesFromAnywhere(tree).values()];
  const leadsBack = leadsBackIn(tree);

  test('leads back to it, from every state that a trail can reach', () => {
    expect(states.filter(({ step, trail }) => !leadsBack({ step, trail }))).toEqual([]);
    // Many steps have more than one state: opened without a trail, and with one.
    expect(states.length).toBeGreaterThan(Object.keys(tree.steps).length * 1.5);
  });

  test('leads back to it after every answer in each of these states', () => {
    const places = states.flatMap(({ step, trail }) =>
      answersOf(tree, step).flatMap(({ id }) => answerStep(tree, { step, trail }, id) ?? []),
    );
    expect(places.filter((place) => !leadsBack(place))).toEqual([]);
    expect(places.length).toBeGreaterThan(states.length);
  });

  test('leads back to it after dozens of answers', () => {
    const deep = groups(12, 5);
    const paths = somePaths(deep, 50);
    expect(Math.max(...paths.map(({ trail }) => trail.length))).toBeGreaterThan(40);
    const leadsBackIntoDeep = leadsBackIn(deep);
    expect(paths.flatMap(placesOn).filter((place) => !leadsBackIntoDeep(place))).toEqual([]);
  });
});

describe('a damaged query', () => {
  const queries = somePaths(tree, 200).map(({ trail }) => trailToQuery(trail));

  /** Whether a claim is well-formed. */
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

  test('still gives well-formed claims, which the tree still replays', () => {
    expect(queries.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(fc.constantFrom(...queries), harm, (query, all) => {
        const harmed = all.reduce(
          (text, { at, without, put }) =>
            text.slice(0, at % text.length) + put + text.slice((at % text.length) + without) || '?',
          query,
        );
        const claims = trailFromQuery(harmed);
        const { trail, later, dropped } = replay(tree, claims, 'porter');
        const steps = new Set(claims.map(({ step }) => step));
        return claims.every(inForm) && trail.length + later.length + dropped.length === steps.size;
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  test('of noise gives only well-formed claims', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (noise) =>
        trailFromQuery(`?trail=${noise}`).every(inForm),
      ),
      { numRuns: 10_000 },
    );
  }, 60_000);
});
