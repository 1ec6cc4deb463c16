import { describe, expect, test } from 'vitest';
import {
  anyPhrase,
  anyPhraseAlone,
  anyPhraseAtEnd,
  anyPhraseAtStart,
} from '../../../src/validators/text/phrases.ts';

const found = (source: string, text: string) => new RegExp(source, 'iu').exec(text)?.[0];

describe('the pattern of some phrases', () => {
  const pattern = anyPhrase(['fault', 'fault code', '오류 코드', 'a.b', 'N° (nr)']);

  test.each([
    ['as it is', 'the fault 5', 'fault'],
    ['in capitals', 'FAULT', 'FAULT'],
    ['the longest that is there', 'fault code 5', 'fault code'],
    ['without its space', 'faultcode 5', 'faultcode'],
    ['in another script', '오류코드: 5', '오류코드'],
    ['with signs that mean something in a pattern', 'n° (nr)', 'n° (nr)'],
  ])('finds one %s', (_, text, expected) => {
    expect(found(pattern, text)).toBe(expected);
  });

  test('treats pattern characters literally', () => {
    expect(found(pattern, 'acb')).toBeUndefined();
  });

  test('finds nothing if there are no phrases', () => {
    expect(found(anyPhrase([]), 'anything')).toBeUndefined();
    expect(found(anyPhraseAlone([]), 'anything')).toBeUndefined();
  });
});

describe('the pattern of separate phrases', () => {
  const pattern = anyPhraseAlone(['at', 'собака', '小老鼠']);

  test.each([
    ['between spaces', 'me at work', ' at '],
    ['in round brackets', 'me(at)work', '(at)'],
    ['in square brackets with spaces', 'me [ at ] work', '[ at ]'],
    ['in another script with spaces', 'я собака дом', ' собака '],
    ['anywhere, in a script without spaces', '我小老鼠家', '小老鼠'],
  ])('finds one %s', (_, text, expected) => {
    expect(found(pattern, text)).toBe(expected);
  });

  test.each(['what', 'at work', 'собаки и кошки'])('finds none within other words: %s', (text) => {
    expect(found(pattern, text)).toBeUndefined();
  });
});

describe('the pattern of phrases at the end of a text', () => {
  const pattern = anyPhraseAtEnd(['mail', 'mail is', 'адрес', 'アドレス は']);

  test.each(['mail', 'my Mail is', 'e-mail: ', 'mail -', 'мой адрес =', '私のアドレスは', '個人mail：'])(
    'finds one: %s',
    (text) => {
      expect(found(pattern, text)).toBeDefined();
    },
  );

  test.each(['gmail', 'mailing', 'mail it', 'émail', '5mail', 'кадрес', ''])('finds none: %s', (text) => {
    expect(found(pattern, text)).toBeUndefined();
  });

  test('finds nothing if there are no phrases', () => {
    expect(found(anyPhraseAtEnd([]), 'anything')).toBeUndefined();
  });
});

describe('the pattern of phrases at the beginning of a text', () => {
  const pattern = anyPhraseAtStart(['ok', '様', 'です が']);

  test.each(['ok', 'OK.', 'ok 様', '様', 'ですが、', 'ok様'])('finds one: %s', (text) => {
    expect(found(pattern, text)).toBeDefined();
  });

  test.each(['okay', 'oké', ' ok', 'not ok', 'で', ''])('finds none: %s', (text) => {
    expect(found(pattern, text)).toBeUndefined();
  });
});
