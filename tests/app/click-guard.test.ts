import { describe, expect, it } from 'vitest';
import { isRepeat, type Press } from '../../src/app/click-guard.ts';

// The function only compares links, so any element will do.
const link = {} as Element;
const otherLink = {} as Element;

const first: Press = { x: 100, y: 200, link, page: 'question' };
const onNextPage = { ...first, link: otherLink, page: 'next question' };

describe('a click within half a second of another one', () => {
  it.each<[string, Press]>([
    ['on a link of the next page', onNextPage],
    ['on no link of the next page', { ...onNextPage, link: null }],
    ['on a link that the next page has kept', { ...onNextPage, link }],
    ['next to it, as a thumb taps', { ...onNextPage, x: 118, y: 222 }],
    ['on the same link, while its page is on its way', first],
  ])('repeats it: %s', (_where, second) => {
    expect(isRepeat(first, second, false)).toBe(true);
  });

  it.each<[string, Press]>([
    ['in another row of the next page', { ...onNextPage, y: 244 }],
    ['farther along the row', { ...onNextPage, x: 60 }],
    ['on another link of the same page', { ...first, link: otherLink }],
    ['on no link of the same page', { ...first, link: null }],
  ])('counts: %s', (_where, second) => {
    expect(isRepeat(first, second, false)).toBe(false);
  });

  it('counts on the same button twice, if the page stays', () => {
    const onButton = { ...first, link: null };
    expect(isRepeat(onButton, onButton, false)).toBe(false);
  });

  it('repeats it if what the first one has pressed is no longer there', () => {
    const onButton = { ...first, link: null };
    expect(isRepeat(onButton, first, true)).toBe(true);
    expect(isRepeat(onButton, { ...first, y: 244 }, true)).toBe(false);
  });
});
