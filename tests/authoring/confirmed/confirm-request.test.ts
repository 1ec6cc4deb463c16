import { describe, expect, test } from 'vitest';
import { readConfirmRequest } from '../../../src/authoring/confirmed/confirm-request.ts';

const texts = { 'lamp/bell': { title: 'A bell' }, 'lamp/bulb': { title: 'A bulb' } };
const french = {
  language: 'fr',
  files: [{ name: 'lamp.json', english: texts, own: texts }],
  confirmed: { 'old.json': { 'old/lampshade › title': 'x y' } },
};

/** Returns the name that the command suggests for a typed one. */
function suggested(typed: string): string | undefined {
  const request = readConfirmRequest([typed], [french]);
  return !request.ok && request.problem.problem === 'unknown-name' ? request.problem.meant : undefined;
}

describe('the name suggested for a mistyped one', () => {
  test('is the closest one', () => {
    expect(suggested('lamp/bulp')).toBe('lamp/bulb');
    expect(suggested('lamp/blel')).toBe('lamp/bell');
    expect(suggested('lmap.json')).toBe('lamp.json');
  });

  test('is the first of several equally close ones', () => {
    expect(suggested('lamp/bull')).toBe('lamp/bell');
  });

  test('may be a retired step, whose entries are still in the record', () => {
    expect(suggested('old/lampshad')).toBe('old/lampshade');
  });

  test('differs in at most two edits', () => {
    expect(suggested('olld/lampshad')).toBe('old/lampshade');
    expect(suggested('olld/lampshd')).toBeUndefined();
  });

  test('is missing if none is close', () => {
    expect(suggested('lamp/socket')).toBeUndefined();
    expect(suggested('lamp/bulb'.repeat(1000))).toBeUndefined();
    expect(suggested('')).toBeUndefined();
  });
});
