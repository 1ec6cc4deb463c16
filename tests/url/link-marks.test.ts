import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingsOf, withoutMarks } from '../../src/url/link-marks.ts';
import { mendedLink } from '../../src/url/mended-link.ts';
import { anyText } from '../properties.ts';

/** Everything that may hang on a link, in the forms in which it arrives. */
const BEHIND =
  '. , ; : ! ? … 。 、 ・ ． ， ！ ？ " \' ` “ ” ‘ ’ « » 「 」 『 』 ( ) [ ] { } < > （ ） ［ ］ 【 】 〔 〕 〈 〉 《 》 * ** _ ~~ | \\ / # & = +';
const BLANKS = [' ', '\t', '\n', '\u00a0', '\u3000', '\u00ad', '\u200b', '\u200e', '\u2060', '\ufeff'];
const behind = [...BEHIND.split(' '), ...BLANKS];

describe('a mark behind a link', () => {
  test.each(behind)('%j is removed, also if it is percent-encoded or repeated', (mark) => {
    for (const hanging of [mark, encodeURIComponent(mark), mark + mark, `${mark}.`, `)${mark}`])
      expect(readingsOf(`name/check${hanging}`).map(({ text }) => text)).toContain('name/check');
  });
});

describe('a mark before a link', () => {
  test.each(['"', '「', '(', '<', '**', '_', '/', ...BLANKS])('%j is removed', (mark) => {
    expect(withoutMarks(`${mark}name`)).toBe('name');
  });

  test.each(['.', '?', '&', '#', '-', 'x'])('%j is not one', (mark) => {
    expect(withoutMarks(`${mark}name`)).toBe(`${mark}name`);
  });
});

describe('the readings of a part of a link', () => {
  test('begin with the part as it is', () => {
    fc.assert(fc.property(anyText, (part) => readingsOf(part)[0]?.text === part));
  });

  test.each(['name', 'name/check', 'a-b-c', 'A2K'])(
    'are only the part itself if nothing hangs on it: %s',
    (part) => {
      expect(readingsOf(part)).toEqual([{ text: part, isCut: false }]);
    },
  );

  test.each(['.', ' ', '%', '%E3', '(', '。', 'a.', '。a', ' a'])(
    'take time in proportion to the length of the part: %j',
    (piece) => {
      const start = performance.now();
      readingsOf(piece.repeat(100_000));
      readingsOf(`${piece.repeat(100_000)}x`);
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});

describe('a mended link', () => {
  const at = (link: string) => new URL(link, 'https://guide.example');

  test.each([
    ['/EN/Name.html', '/en/name'],
    ['/EN/Name?trail=a:b#part', '/en/name?trail=a:b#part'],
    ['/en/name).?a=1', '/en/name?a=1'],
    ['/en/name%3Ftrail=a:b)', '/en/name?trail=a:b'],
    ['/en/name&amp;trail=a:b?a=1', '/en/name?trail=a:b&a=1'],
    ['/en/name%23part', '/en/name#part'],
    ['/en/name#part%E3%80%82', '/en/name#part'],
    ['/en/name#%0Apa%09rt%00', '/en/name#part'],
    ['/en/name?', '/en/name'],
    ['/en/name', '/en/name'],
  ])('of %s is %s', (link, mended) => {
    expect(mendedLink('/en/name', at(link))).toBe(mended);
  });

  test('is not mended again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { pathname, search, hash } = at('/en/name');
        // A URL holds no lone surrogate: the browser has replaced it.
        const once = mendedLink('/en/name', { pathname: pathname + text.toWellFormed(), search, hash });
        return mendedLink('/en/name', at(once)) === once;
      }),
    );
  });
});
