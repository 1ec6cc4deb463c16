import { describe, expect, test } from 'vitest';
import { combineSightings } from '../../src/tree/combine-sightings.ts';
import type { SeenMessage } from '../../src/tree/types.ts';

const lamp: SeenMessage = {
  id: 'lamp',
  step: 'porter',
  sightings: [
    {
      source: 'notice',
      read: '2026-11-24',
      sure: 'secondary',
      wordings: { en: ['The lamp is broken.', 'A lamp went out.'] },
    },
    {
      source: 'letter',
      read: '2026-11-23',
      sure: 'paraphrase',
      wordings: { en: ['No light'], ja: ['明かりがつきません'] },
    },
    {
      source: 'sign',
      read: '2026-11-22',
      sure: 'official',
      wordings: { ja: ['電球が切れました。'], en: ['A lamp went out.', 'Bring a bulb.'] },
      codes: ['50002', '50001'],
    },
    { source: 'list', read: '2026-11-25', sure: 'official', codes: ['50001', '50003'] },
  ],
};
const bell: SeenMessage = {
  id: 'bell',
  step: 'rope',
  sightings: [{ source: 'list', read: '2026-11-25', sure: 'official', codes: ['50009'] }],
};
const [combined, codeOnly] = combineSightings([lamp, bell]);

describe('a message', () => {
  test('has the wordings of all its sightings, each once and in order', () => {
    expect(combined?.wordings).toEqual({
      en: ['The lamp is broken.', 'A lamp went out.', 'No light', 'Bring a bulb.'],
      ja: ['明かりがつきません', '電球が切れました。'],
    });
  });

  test('has no paraphrase among the wordings to quote', () => {
    expect(combined?.quotable).toEqual({
      en: ['The lamp is broken.', 'A lamp went out.', 'Bring a bulb.'],
      ja: ['電球が切れました。'],
    });
  });

  test('has the codes of all its sightings, each once and in order', () => {
    expect(combined?.codes).toEqual(['50002', '50001', '50003']);
  });

  test('has the source and the day of its first sighting, and keeps the sightings', () => {
    expect(combined).toMatchObject({ ...lamp, source: 'notice', read: '2026-11-24' });
  });

  test('has an empty list for a language in which only others were read', () => {
    expect(codeOnly).toMatchObject({ wordings: { en: [], ja: [] }, quotable: { en: [], ja: [] } });
  });
});
