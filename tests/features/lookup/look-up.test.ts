import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../src/features/lookup/look-up.ts';
import { type InventedStepId, tree } from '../../fixtures/guide/tree.ts';
import { lookupSources, stepsOf } from './lookup-sources.ts';

const sources = await lookupSources();
const find = (typed: string) => lookUp(typed, sources).found;

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
  ['a part of a message', 'because somebody rattled at it', 'key/locked'],
  ['a message with a slip', 'this name may be mispelt', 'name/spelling'],
  ['a message in Japanese', '鍵は断られました', 'key'],
  ['an address', 'h123456z@members.example.edu', 'name/check'],
  ['a mistyped address', 'h123456z@memebrs.example.edu', 'name/check'],
  ['an address in full width', 'ｈ１２３４５６ｚ＠ｍｅｍｂｅｒｓ．ｅｘａｍｐｌｅ．ｅｄｕ', 'name/check'],
  ['an ID', 'h654321y', 'name/check'],
  ['a code that is read out', 'alpha, two, kilo', 'name'],
  ['a code that is read out in Japanese', 'エーにケー', 'name'],
  ['a code in a sentence', 'コードは A2K です', 'name'],
  ['a phone number', '090-1234-5678', 'bell/number'],
  ['a phone number with its country', '+81 90 1234 5678', 'bell/number'],
  ['a phone number in full width', '０９０－１２３４－５６７８', 'bell/number'],
  ['own words', 'too many keys', 'key/locked'],
  ['own words in another order, with others between', 'the door, it stays all day shut', 'key/locked'],
  ['own words with a slip', 'nobody haers me ring', 'bell'],
  ['own words in Japanese', '鍵を何度も試しました', 'key/locked'],
  ['own words in kana', 'べる が ならない', 'bell'],
];

describe('the search', () => {
  test.each(searches)('finds a step by %s: %s → %s', (_, typed, step) => {
    const found = stepsOf(find(typed));
    expect(found[0]).toBe(step);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(new Set(found).size).toBe(found.length);
  });

  test.each([
    ['buzzer', 'bell'],
    ['ブザー', 'ベル'],
    ['buza-', 'ベル'],
  ])('finds by %s what the texts call %s', (typed, meant) => {
    const [first] = stepsOf(find(typed));
    expect(first).toBe(stepsOf(find(meant))[0]);
    expect(first).toMatch(/^bell/);
  });

  test('marks the words that led to a step', () => {
    expect(find('oh no: too many keys')[0]).toMatchObject({ by: 'words', spans: [[7, 20]] });
  });

  test('finds nothing in a text about another matter, not even a message', () => {
    expect(find('the bakery is closed')).toEqual([]);
    expect(find('the bakery: because somebody rattled at it')).toEqual([]);
    expect(find('the bakery: AADSTS50126')).toHaveLength(1);
  });

  test('finds no own words and no spoken code before their part is loaded, but all else', () => {
    const { words: _, ...early } = sources;
    expect(lookUp('too many keys', early).found).toEqual([]);
    expect(lookUp('alpha two kilo', early).found).toEqual([]);
    expect(lookUp('A2K', early).found).toHaveLength(1);
    expect(lookUp('this name may be misspelt', early).found).toHaveLength(1);
  });

  test.each([
    ['AADSTS99999', '99999'],
    ['エラーコード「88888」が出る', '88888'],
  ])('says that %s is a code of the sign-in pages that it does not know', (typed, code) => {
    expect(lookUp(typed, sources)).toEqual({ found: [], unknownCode: code });
  });

  test.each(['99999', 'AADSTS99999 and AADSTS50126', 'my code 482913'])(
    'does not call anything in “%s” an unknown code',
    (typed) => {
      expect(lookUp(typed, sources).unknownCode).toBeUndefined();
    },
  );

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

  test('takes a link to a step of two parts, and one without answers', () => {
    expect(find('https://example.ac.jp/sub/ja/name/which-sign')).toEqual([
      { by: 'link', place: expect.objectContaining({ step: 'name/which-sign', trail: [] }) },
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
      expect(find(piece.repeat(5000)).length).toBeLessThanOrEqual(3);
      expect(performance.now() - begun).toBeLessThan(2000);
    },
  );
});
