import { describe, expect, test } from 'vitest';
import { findJumps } from '../../../src/features/lookup/find-jumps.ts';
import { type InventedStepId, tree } from '../../fixtures/guide/tree.ts';
import { jumpSources, stepsOf } from './jump-sources.ts';

const sources = await jumpSources();
const find = (typed: string) => findJumps(typed, sources);

/** What callers say and staff type, and the step that must come first. */
const searches: readonly (readonly [kind: string, typed: string, step: InventedStepId])[] = [
  ['a code', 'a2k', 'name'],
  ['a code in full width', 'ｍ７ｋ', 'bell/rest'],
  ['a code with hyphens', 'A-6-W', 'name/check'],
  ['a code with spaces', 'm f 2', 'bell/number'],
  ['a code of digits with a full stop', '927。', 'browser'],
  ['a retired code', 'AX6', 'name/which-sign'],
  ['an error code', '50053', 'key/locked'],
  ['an error code with its letters', 'aadsts50058', 'browser/again'],
  ['an error code in a sentence', 'エラーコード 50126', 'key'],
  ['an error code in full width', 'エラーコード：９０００２', 'name/house'],
  ['a part of a message', 'somebody rattled at the lock', 'key/locked'],
  ['a message with a slip', 'this name may be mispelt', 'name/spelling'],
  ['a message in Japanese', '鍵は断られました', 'key'],
  ['an address', 'h123456z@members.example.edu', 'name/check'],
  ['a mistyped address', 'h123456z@memebrs.example.edu', 'name/check'],
  ['an address in full width', 'ｈ１２３４５６ｚ＠ｍｅｍｂｅｒｓ．ｅｘａｍｐｌｅ．ｅｄｕ', 'name/check'],
  ['an ID', 'h654321y', 'name/check'],
  ['a phone number', '090-1234-5678', 'bell/number'],
  ['a phone number with its country', '+81 90 1234 5678', 'bell/number'],
  ['a phone number in full width', '０９０－１２３４－５６７８', 'bell/number'],
  ['words of a title', 'climb window', 'browser/window'],
  ['words of an instruction', 'ten minutes', 'key/locked'],
  ['words with a slip', 'climb windwo', 'browser/window'],
  ['words of a title in Japanese', '秘密の窓', 'browser/window'],
];

describe('the quick jump', () => {
  test.each(searches)('finds a step by %s: %s → %s', (_, typed, step) => {
    const found = stepsOf(find(typed));
    expect(found[0]).toBe(step);
    expect(found.length).toBeLessThanOrEqual(8);
    expect(new Set(found).size).toBe(found.length);
  });

  test.each([
    ['buzzer', 'bell'],
    ['ブザー', 'ベル'],
  ])('finds by the synonym %s what the texts call %s', (typed, meant) => {
    const [first] = stepsOf(find(typed));
    expect(first).toBe(stepsOf(find(meant))[0]);
    expect(first).toMatch(/^bell/);
  });

  test.each(['', ' \n　', 'zzzzqqqq', 'xx'])('offers nothing for "%s"', (typed) => {
    expect(find(typed)).toEqual([]);
  });

  test('knows the codes of pages that are not steps', () => {
    expect(find('y64')[0]).toEqual({ by: 'code', code: 'Y64', target: { page: 'help' } });
  });

  test('offers the codes that are easily confused with a wrong one', () => {
    expect(find('A8K')[0]).toMatchObject({ by: 'code', code: tree.steps.name.code });
  });

  test.each([
    'https://example.ac.jp/ja/name?trail=start:at-name',
    'http://localhost:4321/oumail-guide/en/name.html?trail=start:at-name#content',
    '/ja/desk/name?trail=start:at-name',
  ])('takes the link %s with its answers, at any path', (link) => {
    expect(find(link)).toEqual([
      {
        by: 'link',
        place: expect.objectContaining({ step: 'name', trail: [{ step: 'start', answer: 'at-name' }] }),
      },
    ]);
  });

  test('takes a link with a code, but no link to another site', () => {
    expect(find('https://example.ac.jp/A4R')[0]).toMatchObject({ place: { step: 'name/which-sign' } });
    expect(stepsOf(find('https://login.microsoftonline.com/common/oauth2'))).not.toContain('start');
  });

  test('takes digits as a phone number only if they can be one', () => {
    expect(find('0901')[0]).toMatchObject({ by: 'phone' });
    expect(find('50126').map(({ by }) => by)).not.toContain('phone');
  });

  test.each(['a', '@', 'a@', '0-', '<a', '/', 'あ', '\u3000', '{{', 'AADSTS', '🙂', '\ud800'])(
    'is quick and does not throw for five thousand times %j',
    (piece) => {
      const begun = performance.now();
      expect(find(piece.repeat(5000)).length).toBeLessThanOrEqual(8);
      expect(performance.now() - begun).toBeLessThan(2000);
    },
  );
});
