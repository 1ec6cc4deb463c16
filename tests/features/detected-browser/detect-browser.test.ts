import { describe, expect, it } from 'vitest';
import { detectBrowser } from '../../../src/features/detected-browser/detect-browser.ts';

const KHTML = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const WEBKIT = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const LINUX = 'Mozilla/5.0 (X11; Linux x86_64)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K)';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X)';
const IPAD = 'Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X)';

/** User agents with the touch points of their screens, and the detected browsers. */
const cases: readonly (readonly [name: string, userAgent: string, touchPoints: number, told: string])[] = [
  ['Chrome on Windows', `${WINDOWS} ${KHTML} Chrome/141.0.0.0 Safari/537.36`, 0, 'chrome windows'],
  [
    'Chrome on Windows with a touch screen',
    `${WINDOWS} ${KHTML} Chrome/141.0.0.0 Safari/537.36`,
    10,
    'chrome windows',
  ],
  ['Chrome on a Mac', `${MAC} ${KHTML} Chrome/141.0.0.0 Safari/537.36`, 0, 'chrome mac'],
  ['Chrome on Linux', `${LINUX} ${KHTML} Chrome/141.0.0.0 Safari/537.36`, 0, 'chrome linux'],
  [
    'Chrome on a Chromebook',
    `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${KHTML} Chrome/141.0.0.0 Safari/537.36`,
    0,
    'chrome chrome-os',
  ],
  ['Chrome on Android', `${ANDROID} ${KHTML} Chrome/141.0.0.0 Mobile Safari/537.36`, 5, 'chrome android'],
  ['Chrome on an Android tablet', `${ANDROID} ${KHTML} Chrome/141.0.0.0 Safari/537.36`, 5, 'chrome android'],
  [
    'Chrome on a Pixel, as it once said',
    `Mozilla/5.0 (Linux; Android 13; Pixel 7) ${KHTML} Chrome/112.0.0.0 Mobile Safari/537.36`,
    5,
    'chrome android',
  ],
  [
    'Chrome on an iPhone',
    `${IPHONE} ${WEBKIT} CriOS/141.0.7390.41 Mobile/15E148 Safari/604.1`,
    5,
    'chrome iphone',
  ],
  ['Chrome on an iPad', `${IPAD} ${WEBKIT} CriOS/141.0.7390.41 Mobile/15E148 Safari/604.1`, 5, 'chrome ipad'],
  [
    'Chrome on an iPad that says Mac',
    `${MAC} ${WEBKIT} CriOS/141 Version/11.1.1 Safari/605.1.15`,
    5,
    'chrome ipad',
  ],
  ['Edge on Windows', `${WINDOWS} ${KHTML} Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0`, 0, 'edge windows'],
  ['Edge on a Mac', `${MAC} ${KHTML} Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0`, 0, 'edge mac'],
  [
    'Edge on Android',
    `${ANDROID} ${KHTML} Chrome/141.0.0.0 Mobile Safari/537.36 EdgA/141.0.0.0`,
    5,
    'edge android',
  ],
  [
    'Edge on an iPhone',
    `${IPHONE} ${WEBKIT} Version/18.0 EdgiOS/141.0.3537.71 Mobile/15E148 Safari/604.1`,
    5,
    'edge iphone',
  ],
  [
    'Edge on an iPad',
    `${IPAD} ${WEBKIT} Version/18.0 EdgiOS/141.0.3537.71 Mobile/15E148 Safari/604.1`,
    5,
    'edge ipad',
  ],
  [
    'Firefox on Windows',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0',
    0,
    'firefox windows',
  ],
  [
    'Firefox on a Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:144.0) Gecko/20100101 Firefox/144.0',
    0,
    'firefox mac',
  ],
  [
    'Firefox on Linux',
    'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0',
    0,
    'firefox linux',
  ],
  [
    'Firefox on Android',
    'Mozilla/5.0 (Android 15; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0',
    5,
    'firefox android',
  ],
  [
    'Firefox on an iPhone',
    `${IPHONE} ${WEBKIT} FxiOS/144.0 Mobile/15E148 Safari/605.1.15`,
    5,
    'firefox iphone',
  ],
  ['Firefox on an iPad', `${IPAD} ${WEBKIT} FxiOS/144.0 Mobile/15E148 Safari/605.1.15`, 5, 'firefox ipad'],
  ['Safari on a Mac', `${MAC} ${WEBKIT} Version/18.6 Safari/605.1.15`, 0, 'safari mac'],
  ['Safari on an iPhone', `${IPHONE} ${WEBKIT} Version/18.6 Mobile/15E148 Safari/604.1`, 5, 'safari iphone'],
  ['Safari on an iPad', `${IPAD} ${WEBKIT} Version/18.6 Mobile/15E148 Safari/604.1`, 5, 'safari ipad'],
  ['Safari on an iPad that says Mac', `${MAC} ${WEBKIT} Version/18.6 Safari/605.1.15`, 5, 'safari ipad'],
  ['LINE on an iPhone', `${IPHONE} ${WEBKIT} Mobile/15E148 Safari Line/15.15.0`, 5, 'in-app iphone LINE'],
  [
    'LINE on Android',
    `Mozilla/5.0 (Linux; Android 15; SO-51E Build/70; wv) ${KHTML} Version/4.0 Chrome/141.0.7390.97 Mobile Safari/537.36 Line/15.15.1/IAB`,
    5,
    'in-app android LINE',
  ],
  [
    'Instagram on an iPhone',
    `${IPHONE} ${WEBKIT} Mobile/22G86 Instagram 400.0.0.26.75 (iPhone15,2; iOS 18_6; ja_JP; ja; scale=3.00; 1179x2556; 780000000)`,
    5,
    'in-app iphone Instagram',
  ],
  [
    'Instagram on Android',
    `Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UQ1A; wv) ${KHTML} Version/4.0 Chrome/141.0.0.0 Mobile Safari/537.36 Instagram 400.0.0.0.1 Android (34/14; 420dpi)`,
    5,
    'in-app android Instagram',
  ],
  [
    'Facebook on an iPhone',
    `${IPHONE} ${WEBKIT} Mobile/22G86 [FBAN/FBIOS;FBAV/532.0.0.50.105;FBBV/0;useragents:;FBDV/iPhone15,2;FBMD/iPhone;FBSN/iOS;FBSV/18.6;IABMV/1]`,
    5,
    'in-app iphone Facebook',
  ],
  [
    'X on an iPhone',
    `${IPHONE} ${WEBKIT} Version/18.6 Mobile/15E148 Safari/604.1 Twitter for iPhone/11.30`,
    5,
    'in-app iphone X',
  ],
  ['some app on an iPhone', `${IPHONE} ${WEBKIT} Mobile/15E148`, 5, 'in-app iphone'],
  [
    'some app on Android',
    `Mozilla/5.0 (Linux; Android 15; SC-51D; wv) ${KHTML} Version/4.0 Chrome/141.0.0.0 Mobile Safari/537.36`,
    5,
    'in-app android',
  ],
  [
    'Google’s app on an iPhone',
    `${IPHONE} ${WEBKIT} GSA/390.0.821307690 Mobile/15E148 Safari/604.1`,
    5,
    'in-app iphone Google',
  ],
  [
    'Samsung Internet',
    `${ANDROID} ${KHTML} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
    5,
    'nothing',
  ],
  [
    'Yahoo! JAPAN’s app on an iPhone',
    `${IPHONE} ${WEBKIT} Version/18.6 Mobile/15E148 Safari/604.1 YJApp-IOS jp.co.yahoo.ipn.appli/4.160.0`,
    5,
    'nothing',
  ],
  ['Opera on Windows', `${WINDOWS} ${KHTML} Chrome/140.0.0.0 Safari/537.36 OPR/124.0.0.0`, 0, 'nothing'],
  [
    'DuckDuckGo on an iPhone',
    `${IPHONE} ${WEBKIT} Version/18.6 Mobile/15E148 DuckDuckGo/7 Safari/605.1.15`,
    5,
    'nothing',
  ],
  [
    'Chromium',
    `${LINUX} ${KHTML} Ubuntu Chromium/80.0.3987.87 Chrome/80.0.3987.87 Safari/537.36`,
    0,
    'nothing',
  ],
  [
    'Chrome on Android that asks for a computer’s pages',
    `${LINUX} ${KHTML} Chrome/141.0.0.0 Safari/537.36`,
    5,
    'nothing',
  ],
  ['Safari’s engine on Linux', `${LINUX} ${WEBKIT} Version/18.0 Safari/605.1.15`, 0, 'nothing'],
  [
    'Internet Explorer',
    'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
    0,
    'nothing',
  ],
  [
    'a reader of links',
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    0,
    'nothing',
  ],
  ['something short', 'x', 0, 'nothing'],
];

describe('the detected browser', () => {
  it.each(cases)('%s', (_, userAgent, maxTouchPoints, told) => {
    const own = detectBrowser({ userAgent, maxTouchPoints });
    expect([own?.browser ?? 'nothing', own?.device, own?.app].filter(Boolean).join(' ')).toBe(told);
  });

  it('is recognized by its brands: Brave is not Chrome', () => {
    const userAgent = `${WINDOWS} ${KHTML} Chrome/141.0.0.0 Safari/537.36`;
    const brands = (brand: string) => ({
      brands: [{ brand, version: '141' }],
      mobile: false,
      platform: 'Windows',
    });
    const told = (brand: string) =>
      detectBrowser({ userAgent, maxTouchPoints: 0, userAgentData: brands(brand) })?.browser;
    expect(told('Google Chrome')).toBe('chrome');
    expect(told('Brave')).toBeUndefined();
    expect(told('Vivaldi')).toBeUndefined();
  });

  it('is undefined for an empty user agent', () => {
    expect(detectBrowser({ userAgent: '', maxTouchPoints: 0 })).toBeUndefined();
  });
});
