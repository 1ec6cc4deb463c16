import { describe, expect, test } from 'vitest';
import {
  normalize,
  tidy,
  withAtSign,
  withoutBeginning,
  withoutEnd,
  withSigns,
} from '../../../src/validators/address/clean-text.ts';
import { mentionsIn } from '../../../src/validators/address/mentions.ts';
import { student } from '../domains.ts';

const isId = (name: string) => name === 'u123456a';
const mentions = (text: string) => mentionsIn(withSigns(normalize(text), [student]), isId);
const certain = (address: string) => [{ address, isCertain: true }];
const likely = (address: string) => [{ address, isCertain: false }];

describe('an address in a text', () => {
  test.each([
    'taro@ecs.jp',
    '(taro@ecs.jp)',
    'me (taro@ecs.jp)',
    'me ( taro@ecs.jp )',
    'me "taro@ecs.jp"',
    'me “taro@ecs.jp”',
    '[me](mailto:taro@ecs.jp)',
    'href=mailto:taro@ecs.jp',
    '→taro@ecs.jp',
    'see 📧 taro@ecs.jp',
    '> taro@ecs.jp',
    'e-mail:taro@ecs.jp',
    'my E-Mail : taro@ecs.jp',
    'my address is taro@ecs.jp',
    'メール：taro@ecs.jp',
    '私のアドレスはtaro@ecs.jpです',
    'メール taro@ecs.jp 様',
    'taro@ecs.jp様',
    'taro@ecs.jp.',
    'taro@ecs.jp。よろしく',
    'taro@ecs.jp- thanks',
    'taro@ecs.jp please',
    'taro@ecs.jp_',
    'taro@ecs.jp😀',
    'taro @ ecs.jp',
    "'taro@ecs.jp'",
  ])('is certain: %s', (text) => {
    expect(mentions(text)).toEqual(certain('taro@ecs.jp'));
  });

  test.each([
    'to do: taro@ecs.jp',
    'somebody:taro@ecs.jp',
    'Handai, taro@ecs.jp',
    'Handai) taro@ecs.jp',
    'うtaro@ecs.jp',
    '太郎 taro@ecs.jp',
    'taro@ecs.jpへ',
    'taro@ecs.jp com',
  ])('is only likely: %s', (text) => {
    expect(mentions(text)).toEqual(likely('taro@ecs.jp'));
  });

  test.each([
    'i am taro@ecs.jp',
    'gmail taro@ecs.jp',
    'see mailto:taro@ecs.jp',
    'a/taro@ecs.jp',
    'аtaro@ecs.jp',
    'étaro@ecs.jp',
    'taro\u0000@ecs.jp',
    'taro@ecs.jpé',
    'taro@ecs.jp/x',
    'taro@ecs.jp .com',
    'taro@ecs.jp_com',
    'taro@ecs.jp\ufffd',
    'taro@ecs.jp@x',
    'taro@ecs.jp @x',
    'taro@',
    '@ecs.jp',
    'me(taro@ecs.jp) @',
    'taro@大阪',
  ])('is none: %s', (text) => {
    expect(mentions(text)).toBeUndefined();
  });

  test.each(['i am u123456a@ecs.jp', '2. u123456a@ecs.jp', 'ID=u123456a@ecs.jp', '・u123456a@ecs.jp'])(
    'with an ID begins where the ID does: %s',
    (text) => {
      expect(mentions(text)).toEqual(certain('u123456a@ecs.jp'));
    },
  );

  test.each(['うu123456a@ecs.jp', '太郎 u123456a@ecs.jpへ'])(
    'with an ID next to a letter is only likely: %s',
    (text) => {
      expect(mentions(text)).toEqual(likely('u123456a@ecs.jp'));
    },
  );

  test.each(['a/u123456a@ecs.jp', 'аu123456a@ecs.jp', 'xu123456a@ecs.jp'])(
    'with an ID in a longer word is not the ID: %s',
    (text) => {
      expect(
        mentions(text)?.[0]?.isCertain && mentions(text)?.[0]?.address === 'u123456a@ecs.jp',
      ).toBeFalsy();
    },
  );

  test('may be one of several', () => {
    expect(mentions('taro@ecs.jp, (jiro@ecs.jp)')).toEqual([
      ...certain('taro@ecs.jp'),
      ...certain('jiro@ecs.jp'),
    ]);
    expect(mentions('nothing')).toEqual([]);
  });

  test('has a label within sixty characters before it', () => {
    expect(mentionsIn(`${'a '.repeat(100)}mail: taro@ecs.jp`, isId)).toEqual(certain('taro@ecs.jp'));
    expect(mentionsIn(`${'a '.repeat(100)}taro@ecs.jp`, isId)).toBeUndefined();
    expect(mentionsIn(`${'- '.repeat(100)}taro@ecs.jp`, isId)).toEqual(certain('taro@ecs.jp'));
  });
});

describe('cleaning a text', () => {
  test.each([
    ['ＡＢ　\n c', 'ab c'],
    ['a(@)b [ @ ] c {@}d<@>e', 'a@b @ c @d@e'],
    ['a [dot] b(DOT)c dot dドットe dotf', 'a . b.c.d.e dotf'],
    ['a\u200bb', 'ab'],
  ])('normalizes %j', (typed, expected) => {
    expect(normalize(typed)).toBe(expected);
  });

  test('spells out the first @ only', () => {
    expect(withAtSign('a (at) b at c')).toBe('a @ b at c');
    expect(withAtSign('what')).toBeUndefined();
  });

  test.each([
    [`a@ecs osaka-u ac jp`, `a@${student}`],
    [`a@ ecs . osaka – u. ac ,jp です`, `a@${student} です`],
    ['a@ecs osaka-u ac jpn', 'a@ecs osaka-u ac jpn'],
    ['a@ecs  osaka-u ac jp', 'a@ecs  osaka-u ac jp'],
    ['a@ecs..osaka-u.ac.jp', 'a@ecs..osaka-u.ac.jp'],
    ['ecs osaka-u ac jp', 'ecs osaka-u ac jp'],
  ])('takes spaces out of a known domain: %s', (text, expected) => {
    expect(withSigns(text, [student])).toBe(expected);
  });

  test.each([
    ['x <y> z', 'y'],
    ['i am u1@b', 'u1@b'],
    ['i am u1', 'u1'],
    ['i am u12@b', 'iamu12@b'],
    ['mailto:a@b?c=d', 'a@b'],
    ['(a.@b)', 'a@b'],
    ['aa bb@c', 'aa\ufffdbb@c'],
  ])('tidies %j', (text, expected) => {
    expect(tidy(text, 'u1')).toBe(expected);
  });

  test('takes marks off both ends', () => {
    expect(withoutEnd('..a..', /[.]/u)).toBe('..a');
    expect(withoutBeginning('..a..', /[.]/u)).toBe('a..');
    expect(withoutEnd('...', /[.]/u)).toBe('');
    expect(withoutBeginning('...', /[.]/u)).toBe('');
  });
});
