import lookup from 'virtual:lookup';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../../src/features/lookup/build/build-index.ts';
import { searchOwnWords } from '../../../../src/features/lookup/own-words/search-own-words.ts';

/** Built anew for each text, so that the mutation tests know which test runs what. */
const built = () =>
  buildIndex({
    steps: [
      { id: 'new', phrases: ['new phone', 'changed phones, code gone'], texts: [['A new phone'], [], []] },
      { id: 'lost', phrases: ['lost phone', 'phone stolen'], texts: [[], [], []] },
      { id: 'locked', phrases: ['account locked'], texts: [['Your account'], [], []] },
      { id: 'code', phrases: ['code does not arrive', 'no code'], texts: [[], [], ['a new code']] },
      { id: 'slow', phrases: ['slow', 'slow line'], texts: [[], [], []] },
    ],
    notOurs: ['library account locked', 'bakery'],
    terms: [
      {
        phone: ['phone', '電話', '@new-phone'],
        'new-phone': ['new phone', 'changed phones', '機種変更'],
        lost: ['lost', 'stolen'],
        locked: ['locked', 'ロック'],
        account: ['account', 'アカウント'],
        code: ['code', 'コード'],
        arrive: ['arrive', '届か'],
        oumail: ['OUMail'],
        elsewhere: ['PayPay'],
      },
    ],
    stopWords: ['my is and does not no a the I in was'],
  });
const search = (typed: string) => searchOwnWords(built().index)(typed);
const steps = (typed: string) => search(typed).matches.map(({ step }) => step);

describe('own words', () => {
  test.each([
    ['as a phrase says it', 'new phone', 'new'],
    ['in another language', '機種変更', 'new'],
    ['in another order, among other words', 'the phone I had in Osaka was stolen', 'lost'],
    ['with a slip', 'acount lokced', 'locked'],
    ['of which only some are known', 'コードが届かない', 'code'],
  ])('find the step, %s', (_, typed, step) => {
    expect(steps(typed)[0]).toBe(step);
  });

  test('find a step with a score that falls with what is missing and with what is unknown', () => {
    const scoreOf = (typed: string) => search(typed).matches[0]?.score ?? 0;
    expect(scoreOf('account locked')).toBeGreaterThan(scoreOf('locked'));
    expect(scoreOf('account locked')).toBeGreaterThan(scoreOf('account locked zebra'));
    expect(scoreOf('account locked zebra')).toBeGreaterThan(scoreOf('account locked zebra giraffe'));
    expect(scoreOf('account locked')).toBeLessThanOrEqual(1);
  });

  test('do not count more against a long story than against a short one', () => {
    const animals = 'zebra giraffe lion tiger leopard ';
    const scoreOf = (typed: string) => search(typed).matches[0]?.score ?? 0;
    expect(scoreOf(`account locked code arrive ${animals.repeat(2)}`)).toBe(
      scoreOf(`account locked code arrive ${animals.repeat(6)}`),
    );
  });

  test('find steps, best first', () => {
    const { matches } = search('phone stolen, account locked');
    const scores = matches.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(steps('lost phone')).toEqual(['lost']);
  });

  test.each(['', '   ', 'zebra', 'my is and', 'account zebra giraffe'])('find nothing in “%s”', (typed) => {
    expect(search(typed)).toEqual({ matches: [], isElsewhere: false });
  });

  test('are about another matter if a phrase about one is as similar, and says so', () => {
    expect(search('library account locked')).toEqual({ matches: [], isElsewhere: true });
    expect(search('account locked').isElsewhere).toBe(false);
  });

  test('are about another service if it is named and this mail is not', () => {
    expect(search('PayPay account locked')).toEqual({ matches: [], isElsewhere: true });
    expect(steps('PayPay and OUMail account locked')).toEqual(['locked']);
  });

  test('have spans at the words that led to the step, joined', () => {
    const typed = 'oh: my account is locked, zebra';
    const [match] = search(typed).matches;
    expect(match?.spans.map((span) => typed.slice(...span))).toEqual(['account', 'locked']);
  });

  test('are read only to their beginning', () => {
    expect(steps(`${'zebra '.repeat(100)}account locked`)).toEqual([]);
  });

  test('never throw and stay within the text, in the whole guide', () => {
    const whole = searchOwnWords(lookup.index);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (typed) => {
        const { matches } = whole(typed);
        for (const { score, spans } of matches) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          for (const [start, end] of spans) expect(typed.slice(start, end).length).toBe(end - start);
        }
      }),
    );
  });
});
