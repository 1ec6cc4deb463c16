import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualTrails } from '../../src/flow/usual-trails.ts';
import { parseKeptPlace, serializeKeptPlace } from '../../src/url/kept-place.ts';
import { tree } from '../fixtures/guide/tree.ts';
import { anyText } from '../properties.ts';

const places = [...usualTrails(tree)].map(([step, trail]) => ({ step, trail }));

describe('a place that a device keeps', () => {
  test.each(places)('is read unchanged: $step', (place) => {
    expect(parseKeptPlace(serializeKeptPlace(place))).toEqual(place);
  });

  test.each(places)('is read without a trail if it had none: $step', ({ step }) => {
    expect(serializeKeptPlace({ step, trail: [] })).toBe(step);
    expect(parseKeptPlace(step)).toEqual({ step, trail: [] });
  });

  test('is kept as ids of steps and answers only', () => {
    const ids =
      /^[a-z0-9-]+(\/[a-z0-9-]+)?(\?trail=[a-z0-9-]+(\/[a-z0-9-]+)?:[a-z0-9-]+(,[a-z0-9-]+(\/[a-z0-9-]+)?:[a-z0-9-]+)*)?$/;
    expect(places.map(serializeKeptPlace).filter((kept) => !ids.test(kept))).toEqual([]);
    expect(places).toHaveLength(Object.keys(tree.steps).length);
  });

  test.each([
    ['', { step: '', trail: [] }],
    ['?', { step: '', trail: [] }],
    ['?trail=start:yes', { step: '', trail: [{ step: 'start', answer: 'yes' }] }],
    ['bell?', { step: 'bell', trail: [] }],
    ['bell?trail=', { step: 'bell', trail: [] }],
    ['bell?trail=start', { step: 'bell', trail: [] }],
    [
      'bell?trail=start:yes,,%,bell:n',
      {
        step: 'bell',
        trail: [
          { step: 'start', answer: 'yes' },
          { step: 'bell', answer: 'n' },
        ],
      },
    ],
    ['bell?trail=start:yes?trail=bell:no', { step: 'bell', trail: [{ step: 'start', answer: 'yes' }] }],
    ['bell?trail=%E0%A4%A', { step: 'bell', trail: [] }],
    ['bell trail=start:yes', { step: 'bell trail=start:yes', trail: [] }],
    [
      '__proto__?trail=constructor:yes',
      { step: '__proto__', trail: [{ step: 'constructor', answer: 'yes' }] },
    ],
  ])('is read as far as possible if it is damaged: %j', (kept, place) => {
    expect(parseKeptPlace(kept)).toEqual(place);
  });

  const isInForm = ({ step, answer }: { readonly step: string; readonly answer: string }): boolean =>
    /^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(step) && /^[a-z0-9-]+$/.test(answer);

  test('is read from any text, with well-formed claims only', () => {
    const kept = fc.oneof(
      anyText,
      anyText.map((noise) => `?trail=${noise}`),
      fc
        .tuple(fc.constantFrom(...places.map(serializeKeptPlace)), fc.nat(200), fc.nat(9), anyText)
        .map(([text, at, without, put]) => text.slice(0, at) + put + text.slice(at + without)),
    );
    fc.assert(
      fc.property(kept, (text) => {
        const { step, trail } = parseKeptPlace(text);
        return text.startsWith(step) && !step.includes('?') && trail.every(isInForm);
      }),
      { numRuns: 5000 },
    );
  });
});
