import fc from 'fast-check';

/** Any character, half and unassigned ones too. (`binary` of fast-check takes more than a second to begin.) */
export const anyCharacter = fc
  .oneof(fc.nat({ max: 0xff }), fc.nat({ max: 0xffff }), fc.integer({ min: 0x1_0000, max: 0x10_ffff }))
  .map((code) => String.fromCodePoint(code));

/** Any text at all. */
export const anyText = fc.string({ unit: anyCharacter });

/**
 * How often a property is tried, as fast-check's settings: a twentieth for each changed copy of the validators that
 * `npm run mutation` makes, since there are hundreds of them, and without looking for the shortest example.
 */
export function runs(times: number): { numRuns: number; endOnFailure: boolean } {
  const mutation = process.env.STRYKER_MUTATOR_WORKER !== undefined;
  return { numRuns: mutation ? Math.ceil(times / 20) : times, endOnFailure: mutation };
}
