import { describe, expect, test } from 'vitest';
import { findWordings } from '../../../src/validators/message/wording.ts';

const lamp = { wordings: { en: ['The lamp is broken. Make sure you called the porter.'] } };
const later = { wordings: { en: ['Try again later. The lift is full.'] } };
const shutters = { wordings: { en: ['Balcony shutters jammed bolt'] } };
const bell = {
  wordings: { en: ['The bell rings.', 'Nobody hears the gong.'], ja: ['呼び鈴が鳴りません。'] },
};
const all = [lamp, shutters, bell, later];

const found = (text: string, known: readonly (typeof all)[number][] = all) =>
  findWordings(text, known).map(({ message }) => message);

/** The words of the first result, as they appear in the text. */
const speaking = (text: string) =>
  findWordings(text, all)[0]?.words.map(({ start, end }) => text.slice(start, end));

const score = (text: string) => findWordings(text, all)[0]?.score ?? 0;

describe('a wording is found', () => {
  test.each([
    ['whole', 'The lamp is broken. Make sure you called the porter.', lamp],
    ['by one of its sentences', 'the lamp is broken', lamp],
    ['by the other', 'called the porter', lamp],
    ['by another wording of it', 'nobody hears the gong', bell],
    ['in another language', '呼び鈴が鳴りません', bell],
    ['among other words', 'hello, it always says that the lamp is broken, what now', lamp],
    ['with other words between', 'the bell never rings', bell],
  ])('%s', (_, text, message) => {
    expect(found(text)).toEqual([message]);
  });

  test.each([
    ['no words', ''],
    ['words that any page may say', 'make sure you now'],
    ['a sentence of such words, even whole', 'Try again later.'],
    ['one word of several', 'broken'],
    ['its words the other way round', 'broken lamp'],
    ['too far apart', `the bell ${'rather slowly '.repeat(9)}rings`],
    ['a part of it in a long text', `bell ${'nothing of that kind '.repeat(9)}`],
  ])('not by %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('with the most certain first', () => {
    expect(found('the bell rings, nobody hears the gong, the lamp is brokn')).toEqual([bell, lamp]);
    expect(found('the lamp is broken, called the porter, the belll rings')).toEqual([lamp, bell]);
  });

  test('with a higher score the more of it and of the text matches', () => {
    expect(score('the bell rings')).toBe(1);
    expect(score('the bell rings and rings')).toBeLessThan(1);
    expect(score('bell rings')).toBeLessThan(1);
    expect(score('the bell ringz')).toBeLessThan(score('the bell rings'));
    expect(score('The lamp is broken. Make sure you called the porter.')).toBe(1);
  });
});

describe('a word with typos', () => {
  const right = ['balcony', 'shutters', 'jammed', 'bolt'];
  const speaks = (typed: string, word: string) =>
    speaking(right.map((each) => (each === word ? typed : each)).join(' '))?.includes(typed);

  test.each([
    ['none', 'bolt', 'bolt'],
    ['one, of four letters', 'boltt', 'bolt'],
    ['one, of four letters', 'blot', 'bolt'],
    ['at its beginning', 'dammed', 'jammed'],
    ['at its end', 'jammes', 'jammed'],
    ['two, of eight letters', 'shuterrs', 'shutters'],
    ['two, of eight letters', 'sshutterss', 'shutters'],
  ])('is recognized: %s (%s)', (_, typed, word) => {
    expect(speaks(typed, word)).toBe(true);
  });

  test.each([
    ['one, of three letters', 'bol', 'bolt'],
    ['two, of seven letters', 'bbalconny', 'balcony'],
    ['three, of eight letters', 'ssshutterss', 'shutters'],
    ['at both ends', 'xhutterz', 'shutters'],
  ])('is a different word: %s (%s)', (_, typed, word) => {
    expect(speaks(typed, word)).toBe(false);
  });
});

describe('the words that match a wording', () => {
  test('are in the order in which they were typed, whichever sentence comes first', () => {
    expect(speaking('called the porter: lamp is broken')).toEqual([
      'called',
      'the',
      'porter',
      'lamp',
      'is',
      'broken',
    ]);
  });

  test('include those of a sentence that would not be enough alone', () => {
    expect(speaking('the lamp is broken, make sure you called')).toEqual([
      'the',
      'lamp',
      'is',
      'broken',
      'make',
      'sure',
      'you',
      'called',
    ]);
  });

  test('include those of a sentence common to all pages', () => {
    expect(speaking('the lift is full, try again later')).toEqual([
      'the',
      'lift',
      'is',
      'full',
      'try',
      'again',
      'later',
    ]);
  });

  test('do not include a sentence that is mostly missing', () => {
    expect(speaking('the lamp is broken, sure')).toEqual(['the', 'lamp', 'is', 'broken']);
  });
});

describe('the name of a host', () => {
  test.each(['bell.rings.example', 'the-bell.rings', 'the.bell.rings', 'rings.bell-rings.the-bell'])(
    'is ignored: %s',
    (host) => {
      expect(found(host)).toEqual([]);
    },
  );

  test('does not move the words around it', () => {
    expect(speaking('at lamp.porter.example-broken.jp the lamp is broken')).toEqual([
      'the',
      'lamp',
      'is',
      'broken',
    ]);
    expect(speaking('the bell of www.example.org rings')).toEqual(['the', 'bell', 'rings']);
  });
});
