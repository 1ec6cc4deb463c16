import { describe, expect, test } from 'vitest';
import { compareBytes } from '../../bench/compare-bytes.ts';
import { firstScripts, stableNames } from '../../bench/site-scripts.ts';

describe('a build compared with the recorded sizes', () => {
  test('passes if its sizes are within 2 % of the recorded ones', () => {
    const written = { 'page a': 1000, 'page b': 1000, 'page c': 1000 };
    const nothing = { problems: [], hints: [] };
    expect(compareBytes(written, written)).toEqual(nothing);
    expect(compareBytes(written, { 'page c': 1000, 'page b': 980, 'page a': 1020 })).toEqual(nothing);
  });

  test('may not be more than 2 % larger', () => {
    expect(compareBytes({ 'page a': 1000, 'page b': 1000 }, { 'page a': 1021, 'page b': 1000 })).toEqual({
      problems: ['Larger by 2.1 %, from 1000 to 1021 bytes: page a.'],
      hints: [],
    });
  });

  test('passes with a hint if it is smaller', () => {
    expect(compareBytes({ 'page a': 1000 }, { 'page a': 750 })).toEqual({
      problems: [],
      hints: ['Smaller by 25.0 %, from 1000 to 750 bytes: page a.'],
    });
  });

  test('may have no new file and lack none', () => {
    expect(compareBytes({ 'late script a': 1000 }, { 'late script b': 1000 })).toEqual({
      problems: ['New: late script b, with 1000 bytes.', 'Gone: late script a, with 1000 bytes.'],
      hints: [],
    });
  });
});

test('the first scripts of a page are its entry script and the preloaded modules', () => {
  const html =
    '<link rel="modulepreload" href="/guide/assets/en-2ci3xmu3.js"/><link rel="icon" href="/icon.svg"/>' +
    '<link rel="prefetch" href="/late-12345678.js"/><a href="/no.js">no</a><script>"/not.js"</script>' +
    '<script type="module" src="/guide/assets/index-BNhmCvXO.js"></script>';
  expect(firstScripts(html)).toEqual(['en-2ci3xmu3.js', 'index-BNhmCvXO.js']);
});

describe('the name of a script', () => {
  const code = [
    'Object.assign({"../../locales/en/desk/index.ts":()=>$t(()=>import(`./desk-DhLxzSU8.js`).then(e=>e.default),[])',
    '"../../locales/ja/desk/index.ts":()=>import("./desk-D4M5ExOw.js")});var a={en:()=>t(()=>import(`./en-D0WMx0Vk.js`)',
    'await t(()=>import(`./desk-Dfu6_oMJ.js`),__vite__mapDeps([6]))',
  ].join();

  test('is the name of its file without the hash, or the path of the imported module', () => {
    const files = [
      'desk-D4M5ExOw.js',
      'desk-Dfu6_oMJ.js',
      'desk-DhLxzSU8.js',
      'en-D0WMx0Vk.js',
      'map-a_-45678.js',
    ];
    expect([...stableNames(files, code)]).toEqual([
      ['locales/ja/desk/index.ts', 'desk-D4M5ExOw.js'],
      ['desk', 'desk-Dfu6_oMJ.js'],
      ['locales/en/desk/index.ts', 'desk-DhLxzSU8.js'],
      ['en', 'en-D0WMx0Vk.js'],
      ['map', 'map-a_-45678.js'],
    ]);
  });

  test('is unique among the scripts', () => {
    expect(() => stableNames(['desk-D4M5ExOw.js', 'desk-Dfu6_oMJ.js'], '')).toThrow(
      'desk-D4M5ExOw.js and desk-Dfu6_oMJ.js are both called desk',
    );
  });
});
