import fc from 'fast-check';

/**
 * Any character, including unpaired surrogates and unassigned ones. (fast-check's `binary` takes over a second to
 * start.)
 */
export const anyCharacter = fc
  .oneof(fc.nat({ max: 0xff }), fc.nat({ max: 0xffff }), fc.integer({ min: 0x1_0000, max: 0x10_ffff }))
  .map((code) => String.fromCodePoint(code));

/** Any text. */
export const anyText = fc.string({ unit: anyCharacter });

/**
 * Returns fast-check's settings for a property tried this many times. Under `npm run mutation`, which makes hundreds of
 * changed copies of the validators, it is tried a twentieth as often, and failures are not shrunk.
 */
export function runs(times: number): { numRuns: number; endOnFailure: boolean } {
  const mutation = process.env.STRYKER_MUTATOR_WORKER !== undefined;
  return { numRuns: mutation ? Math.ceil(times / 20) : times, endOnFailure: mutation };
}
