import { describe, expect, test } from 'vitest';
import {
  asksForBrowser,
  type DetectedBrowser,
  placeForBrowser,
  stepOutOfApp,
} from '../../../src/features/detected-browser/detected-browser.ts';
import { stepIdsOf, stepOf } from '../../../src/flow/replay.ts';
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

describe('a step that warns of apps', () => {
  const warning = stepIdsOf(tree).filter((id) => stepOf(tree, id)?.warns?.includes('in-app'));

  test('is the start, so that readers know before they try anything', () => {
    expect(warning).toContain(tree.start);
  });

  test.each(warning)('is another one than the way out, which says what to do: %s', (step) => {
    const wayOut = stepOutOfApp(tree) ?? '';
    expect(stepOf(tree, wayOut)?.kind).toBe('fix');
    expect(step).not.toBe(wayOut);
  });
});
