import { describe, expect, it } from 'vitest';
import type { DetectedBrowser } from '../../../src/features/detected-browser/detected-browser.ts';
import { placeForBrowser } from '../../../src/features/detected-browser/detected-browser.ts';
import { browsers } from './browser-tree.ts';

const at = (step: string) => ({ step, trail: [] });
const windows: DetectedBrowser = { browser: 'chrome', device: 'windows' };

describe('the place for a detected browser', () => {
  it.each([
    ['chrome', 'windows', 'browser/chrome-computer'],
    ['chrome', 'mac', 'browser/chrome-computer'],
    ['chrome', 'linux', 'browser/chrome-computer'],
    ['chrome', 'chrome-os', 'browser/chrome-computer'],
    ['chrome', 'iphone', 'browser/chrome-iphone'],
    ['chrome', 'ipad', 'browser/chrome-iphone'],
    ['chrome', 'android', 'browser/chrome-android'],
    ['safari', 'mac', 'browser/safari-mac'],
    ['safari', 'iphone', 'browser/safari-iphone'],
    ['safari', 'ipad', 'browser/safari-iphone'],
    ['in-app', 'iphone', 'browser/in-app'],
    ['in-app', 'android', 'browser/in-app'],
  ] as const)('for %s on %s, from the question about the browser, is %s', (browser, device, step) => {
    expect(placeForBrowser(browsers, at('browser'), { browser, device })?.step).toBe(step);
  });

  it('has both answers in its trail, after the earlier ones', () => {
    const given = { step: 'start', answer: 'browser' };
    const place = placeForBrowser(browsers, { step: 'browser', trail: [given] }, windows);
    expect(place?.trail).toEqual([
      given,
      { step: 'browser', answer: 'chrome' },
      { step: 'browser/chrome', answer: 'computer' },
    ]);
  });

  it('has one answer in its trail from the question about the device', () => {
    expect(placeForBrowser(browsers, at('browser/chrome'), windows)?.trail).toEqual([
      { step: 'browser/chrome', answer: 'computer' },
    ]);
  });

  it.each(['browser/safari', 'browser/chrome-computer', 'start', 'nowhere'])(
    'is undefined from the question about another browser and from any other step: %s',
    (step) => {
      expect(placeForBrowser(browsers, at(step), windows)).toBeUndefined();
    },
  );

  it('is undefined if the tree lacks the browser’s answer, and the question about the device if it only lacks the device’s', () => {
    expect(placeForBrowser(browsers, at('browser'), { browser: 'edge', device: 'mac' })).toBeUndefined();
    expect(
      placeForBrowser(browsers, at('browser/safari'), { browser: 'safari', device: 'android' }),
    ).toBeUndefined();
    const place = placeForBrowser(browsers, at('browser'), { browser: 'safari', device: 'android' });
    expect(place?.step).toBe('browser/safari');
  });
});
