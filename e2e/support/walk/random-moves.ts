// Random moves, from a seed.
import fc from 'fast-check';
import type { DeepLink, Move, PlainMove } from './walk-model.ts';

const which = fc.nat({ max: 999 });

const deepLink: fc.Arbitrary<DeepLink> = fc.record({
  kind: fc.constant('deep link'),
  byCode: fc.boolean(),
  language: which,
  step: which,
  claims: fc.array(fc.tuple(which, which, fc.boolean()), { maxLength: 4 }),
});

const plain = (kind: PlainMove, weight: number) => ({
  weight,
  arbitrary: fc.constant<Move>({ kind }),
});

/** A move of a reader, who mostly answers. */
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 40,
    arbitrary: fc.record({
      kind: fc.constant('answer'),
      which,
      by: fc.constantFrom('Enter', 'Enter', 'key', 'key', 'click'),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('change'), which, by: fc.constantFrom('Enter', 'click') }),
  },
  plain('browser back', 12),
  plain('browser forward', 8),
  plain('back link', 12),
  plain('language', 8),
  plain('start over', 4),
  plain('reload', 4),
  { weight: 5, arbitrary: deepLink },
);

/** Returns one list of random moves for each walk: more than it makes, since a page does not offer every move. */
export const randomMoves = (seed: number, walks: number, moves: number): readonly (readonly Move[])[] =>
  fc.sample(fc.array(move, { minLength: moves * 2, maxLength: moves * 2, size: 'max' }), {
    seed,
    numRuns: walks,
  });
