import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/tree/messages.ts';
import { blankAddresses, type KnownMessage, matchMessage } from '../../src/validators/message.ts';
import { anyText, runs } from '../properties.ts';

const steps = (typed: string, known: readonly KnownMessage[] = messages) =>
  matchMessage(typed, known).map(({ step }) => step);

/** What the spans of the first match mark. */
const marked = (typed: string) =>
  matchMessage(typed, messages)[0]?.spans.map(([start, end]) => typed.slice(start, end));

describe('each known wording', () => {
  const wordings = messages.flatMap(({ id, step, wordings: all }) =>
    Object.values(all)
      .flat()
      .map((wording) => ({ id, step, wording })),
  );

  test('is one of twenty and more', () => {
    expect(wordings.length).toBeGreaterThan(20);
  });

  test.each(wordings)('is found whole, and surely: $wording', ({ id, step, wording }) => {
    const [first] = matchMessage(wording, messages);
    expect(first?.step).toBe(step);
    expect(first?.score).toBeGreaterThan(0.95);
    expect(messages.filter((message) => message.step === step).map((message) => message.id)).toContain(id);
  });
});

describe('each known code', () => {
  const codes = messages.flatMap(({ id, step, codes: all }) => all.map((code) => ({ id, step, code })));

  test.each(codes)('AADSTS$code leads to $step', ({ id, step, code }) => {
    for (const typed of [
      `AADSTS${code}`,
      `aadsts ${code}: something went wrong.`,
      `Sorry, but we cannot sign you in. AADSTS${code}`,
      code,
    ]) {
      expect(matchMessage(typed, messages)[0], typed).toMatchObject({ message: id, step, score: 1 });
    }
  });
});

describe('a code', () => {
  test.each([
    'ＡＡＤＳＴＳ５０１２６',
    'AADSTS: 50126',
    'AADST50126',
    'ADSTS50126',
    'AASTS50126',
    'Error: 50126',
    'エラー 50126',
    'Error code: 50126',
    'error code 50126',
    'ErrorCode: 50126',
    'エラー コード: 50126',
    'エラーコード：５０１２６',
    ' 50126\n',
    `${'x '.repeat(50_000)}AADSTS50126`,
  ])('is read from %.40s', (typed) => {
    expect(matchMessage(typed, messages)[0]).toMatchObject({ message: 'password-incorrect', score: 1 });
  });

  test.each([
    'AADSTS501261',
    'AADSTS5012',
    '学籍番号 50126',
    '5012 6',
    'AADSTS-----50126',
    'code 50126',
    '50126 yen',
    'AADSTS99999',
  ])('is not read from %s', (typed) => {
    expect(matchMessage(typed, messages)).toEqual([]);
  });

  test('is marked with its letters', () => {
    expect(marked('It says: AADSTS50126: Error')).toEqual(['AADSTS50126']);
    expect(marked('５０１２６')).toEqual(['５０１２６']);
  });

  test('decides against the words around it', () => {
    expect(steps('AADSTS50053: This username may be incorrect.')).toEqual([
      'password/locked',
      'address/before-at',
    ]);
  });

  test('comes with another in their order', () => {
    expect(steps('AADSTS50196, then AADSTS50057')).toEqual(['browser/private-window', 'ask/unlock']);
  });
});

describe('a match', () => {
  test('marks the words that speak for it, with slips, and no others', () => {
    expect(marked('it says this usrname may be incorect, why')).toEqual(['this usrname may be incorect']);
    expect(marked('「詳細情報が必要」と出ます')).toEqual(['詳細情報が必要']);
    expect(marked('This username, I think, may be incorrect')).toEqual(['This username', 'may be incorrect']);
  });

  test('never marks a part of an address', () => {
    expect(marked('required@information.jp: more information required')).toEqual([
      'more information required',
    ]);
  });

  test('is one for each step, three at most, best first', () => {
    const all = messages.flatMap(({ wordings }) => wordings.en).join(' ');
    const found = matchMessage(all, messages);
    expect(found).toHaveLength(3);
    expect(new Set(found.map(({ step }) => step)).size).toBe(3);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
  });

  test('is surer the more of the message is there', () => {
    const score = (typed: string) => matchMessage(typed, messages)[0]?.score ?? 0;
    expect(score('temporarily locked')).toBeGreaterThan(0.3);
    expect(score('account is temporarily locked to prevent')).toBeGreaterThan(score('temporarily locked'));
    expect(score('Your account is temporarily locked to prevent unauthorized use.')).toBeCloseTo(1);
    expect(score('blah blah temporarily locked to prevent unauthorized use blah')).toBeLessThan(0.9);
  });

  test('is looked for by wordings in the first 2,000 characters only', () => {
    const wording = 'More information required';
    expect(steps(`${' '.repeat(1900)}${wording}`)).toEqual(['set-up']);
    expect(steps(`${' '.repeat(2000)}${wording}`)).toEqual([]);
  });

  test.each([
    'Sorry, but we’re having trouble signing you in.',
    'Enter a valid phone number',
    'Try again later',
    'Contact your admin',
    '後でもう一度お試しください',
    '管理者にお問い合わせください',
    'コードが正しくありません。もう一度お試しください。',
    '接続がタイムアウトしました。後でもう一度お試しください。',
  ])('is not what many a page says: %s', (typed) => {
    expect(steps(typed)).toEqual([]);
  });

  test('needs little, where nothing else was typed', () => {
    expect(steps('account locked')).toEqual(['ask/unlock']);
    expect(steps('account locked since I came here by train')).toEqual([]);
  });

  test('needs the words in their order', () => {
    expect(steps('required is more of that information')).toEqual([]);
  });

  test('is not kept from its place by a mail domain within', () => {
    expect(steps('ecs.osaka-u.jp isn’t in our system')).toEqual(['address/after-at']);
  });
});

describe('other messages than ours', () => {
  const known = [
    { id: 'red', step: 'paint', wordings: { en: ['The lamp is red. Call the porter.'], fr: [] }, codes: [] },
    { id: 'blue', step: 'paint', wordings: { en: ['The lamp is blue. Ring the bell.'] }, codes: ['12345'] },
    { id: 'lift', step: 'stairs', wordings: { en: ['The lift has stopped.'] }, codes: ['12345', '1234567'] },
  ] as const;

  test('are found by their own words', () => {
    expect(matchMessage('the lamp is blue', known).map(({ message }) => message)).toEqual(['blue']);
    expect(matchMessage('lift stopped', known).map(({ message }) => message)).toEqual(['lift']);
    expect(matchMessage('Call the porter', known).map(({ message }) => message)).toEqual(['red']);
  });

  test('are one place where they lead to one step', () => {
    expect(steps('The lamp is red. Ring the bell.', known)).toEqual(['paint']);
    expect(steps('The lamp is blue. Ring the bell. AADSTS12345', known)).toEqual(['paint', 'stairs']);
  });

  test('may share a code', () => {
    expect(matchMessage('AADSTS12345', known).map(({ message }) => message)).toEqual(['blue', 'lift']);
    expect(matchMessage('AADSTS1234567', known).map(({ message }) => message)).toEqual(['lift']);
  });

  test('may be none at all', () => {
    expect(matchMessage('the lamp is blue', [])).toEqual([]);
  });

  test('may have no words', () => {
    expect(matchMessage('anything', [{ id: 'a', step: 'b', wordings: { en: ['…'] }, codes: [] }])).toEqual(
      [],
    );
  });
});

describe('an address in a text', () => {
  test.each<[string, string]>([
    ['u123456a@ecs.osaka-u.ac.jp', '••••••••@•••••••••••••••••'],
    ['to a.b-c+d%e_f@x.jp, thanks', 'to •••••••••••@••••, thanks'],
    ['ｕ１２３＠ｅｃｓ．ｊｐ です', '••••＠•••••• です'],
    ['u1 @ ecs.jp', '•• @ ••••••'],
    ['тара@ecs.jp', '••••@••••••'],
    ['é@ö.jp', '•@••••'],
    [`${'a'.repeat(70)}@b`, `${'a'.repeat(6)}${'•'.repeat(64)}@•`],
    ['two: a@b.c d@e.f', 'two: •@••• •@•••'],
    [`a@${'b'.repeat(255)}`, `•@${'•'.repeat(255)}`],
    [`a@${'b'.repeat(256)}`, `•@${'•'.repeat(255)}b`],
    [`u1@b.jp ${'is wrong '.repeat(9)}`, `••@•••• ${'is wrong '.repeat(9)}`],
    ['a@', '•@'],
    ['@b.c', '@b.c'],
    ['no address', 'no address'],
    ['', ''],
  ])('is blanked: %s', (typed, blanked) => {
    expect(blankAddresses(typed)).toBe(blanked);
  });

  test('leaves the text as long as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(blankAddresses(text)).toHaveLength(text.length);
      }),
      runs(3000),
    );
  });
});

describe('whatever is typed', () => {
  const vocabulary = messages
    .flatMap(({ wordings }) => Object.values(wordings).flat())
    .flatMap((each) => each.split(' '));
  const typed = fc.oneof(
    anyText,
    fc
      .array(
        fc.oneof(fc.constantFrom(...vocabulary, 'AADSTS', '50126', 'a@b.jp'), fc.string({ maxLength: 4 })),
        {
          maxLength: 12,
        },
      )
      .map((words) => words.join(' ')),
  );

  test('nothing is thrown, scores are from 0 to 1 and fall, spans are in order within the text', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const found = matchMessage(text, messages);
        expect(found.length).toBeLessThanOrEqual(3);
        let before = 1;
        for (const { score, spans } of found) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(before);
          before = score;
          expect(spans.length).toBeGreaterThan(0);
          let last = 0;
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
      }),
      runs(1000),
    );
  }, 60_000);
});
