import { describe, expect, test } from 'vitest';
import { findJumps, type Jump } from '../../../src/features/lookup/find-jumps.ts';
import { searches } from './cases/searches.ts';
import { jumpSources } from './jump-sources.ts';

const sources = await jumpSources();

/** The steps that a jump offers, pages that are no steps by their names. */
const stepsOf = (jumps: readonly Jump[]): string[] =>
  jumps.map((jump) => {
    if (jump.by === 'link') return jump.place.step;
    if (jump.by !== 'code') return jump.step;
    return 'step' in jump.target ? jump.target.step : jump.target.page;
  });

const find = (typed: string) => findJumps(typed, sources);

describe('what callers say and staff type leads to its step, among the first three', () => {
  test.each(searches)('$typed → $step', ({ typed, step }) => {
    expect(stepsOf(find(typed)).slice(0, 3)).toContain(step);
  });

  test('sixty of them, each once', () => {
    expect(new Set(searches.map(({ typed }) => typed)).size).toBe(60);
  });
});

describe('the quick jump', () => {
  test('offers nothing for nothing, and nothing for what is no word of the guide', () => {
    expect(find('')).toEqual([]);
    expect(find(' \n　')).toEqual([]);
    expect(find('zzzzqqqq')).toEqual([]);
    expect(find('xx')).toEqual([]);
  });

  test('offers each step once, and eight at most', () => {
    for (const { typed } of searches) {
      const steps = stepsOf(find(typed));
      expect(steps.length).toBeLessThanOrEqual(8);
      expect(new Set(steps).size).toBe(steps.length);
    }
  });

  test('knows the codes of pages that are no steps', () => {
    expect(find('y64')[0]).toEqual({ by: 'code', code: 'Y64', target: { page: 'help' } });
  });

  test('offers the codes that are easily taken for a wrong one', () => {
    expect(find('A8K')[0]).toMatchObject({ by: 'code', code: 'A2K' });
  });

  test('takes a link of the guide, with the answers in it, at whatever path the guide stands', () => {
    for (const link of [
      'https://example.ac.jp/ja/address?trail=start:before-password',
      'http://localhost:4321/oumail-guide/en/address.html?trail=start:before-password#content',
      '/ja/desk/address?trail=start:before-password',
    ]) {
      expect(find(link), link).toEqual([
        {
          by: 'link',
          place: expect.objectContaining({
            step: 'address',
            trail: [{ step: 'start', answer: 'before-password' }],
          }),
        },
      ]);
    }
    expect(find('https://example.ac.jp/A2K')[0]).toMatchObject({ place: { step: 'address/which-message' } });
    expect(stepsOf(find('https://login.microsoftonline.com/common/oauth2'))).not.toContain('start');
  });

  test('takes an ID for an address, and a number for a number only where it can be one', () => {
    expect(find('u654321b')[0]).toEqual({ by: 'address', step: 'address/check' });
    expect(find('0901')[0]).toMatchObject({ by: 'phone' });
    expect(find('50126').map(({ by }) => by)).not.toContain('phone');
  });

  test('is not slowed down, nor brought to fall, by whatever is pasted', () => {
    for (const piece of ['a', '@', 'a@', '0-', '<a', '/', 'あ', '\u3000', '{{', 'AADSTS', '🙂', '\ud800']) {
      expect(find(piece.repeat(5000)).length, piece).toBeLessThanOrEqual(8);
    }
  });
});
