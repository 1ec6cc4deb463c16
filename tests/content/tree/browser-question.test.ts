import { describe, expect, test } from 'vitest';
import {
  asksForBrowser,
  type DetectedBrowser,
  placeForBrowser,
} from '../../../src/features/detected-browser/detected-browser.ts';
import { stepOf } from '../../../src/flow/replay.ts';
import { tree } from '../../../src/tree/tree.ts';

const place = { step: 'browser', trail: [] } as const;

describe('the question about the browser', () => {
  test('has answers with the names of the browsers that the guide detects', () => {
    expect(asksForBrowser(tree, place.step)).toBe(true);
  });

  test.each<DetectedBrowser>([
    { browser: 'chrome', device: 'windows' },
    { browser: 'chrome', device: 'mac' },
    { browser: 'chrome', device: 'android' },
    { browser: 'chrome', device: 'iphone' },
    { browser: 'edge', device: 'windows' },
    { browser: 'firefox', device: 'linux' },
    { browser: 'safari', device: 'mac' },
    { browser: 'safari', device: 'iphone' },
    { browser: 'safari', device: 'ipad' },
    { browser: 'in-app', device: 'android' },
  ])('leads from a detected browser to a fix: $browser on $device', (detected) => {
    const { step = '' } = placeForBrowser(tree, place, detected) ?? {};
    expect(stepOf(tree, step)?.kind).toBe('fix');
  });
});
