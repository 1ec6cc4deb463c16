import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankAddresses, type KnownMessage, matchMessage } from '../../src/validators/message.ts';
import { anyText, runs } from '../properties.ts';

/** The messages of an invented library's doors. */
const messages: readonly KnownMessage[] = [
  {
    id: 'gate-jammed',
    step: 'push',
    wordings: {
      en: ['This gateway may be jammed. Make sure you pushed it firmly. Otherwise, contact your porter.'],
      ja: [],
    },
    codes: [],
  },
  {
    id: 'badge-refused',
    step: 'badge',
    wordings: { en: ['Your ticket or badge is refused. If you don’t carry your badge, fetch it now.'] },
    codes: ['50126'],
  },
  {
    id: 'turnstile-blocked',
    step: 'wait',
    wordings: { en: ['Your turnstile is temporarily blocked to prevent crowding. Try again later.'] },
    codes: ['50053'],
  },
  {
    id: 'locker-sealed',
    step: 'attendant',
    wordings: { en: ['Your locker has been sealed overnight. Ask the attendant to open it.'] },
    codes: ['50057'],
  },
  { id: 'pass', step: 'pass', wordings: { en: ['Day pass required'], ja: ['通行証が必要'] }, codes: [] },
  { id: 'circles', step: 'round', wordings: { en: [], ja: [] }, codes: ['50196'] },
];

const steps = (typed: string, known = messages) => matchMessage(typed, known).map(({ step }) => step);

/** The text of the spans that the first match marks. */
const marked = (typed: string) =>
  matchMessage(typed, messages)[0]?.spans.map(([start, end]) => typed.slice(start, end));

describe('a code', () => {
  test.each([
    'AADSTS50126',
    'aadsts 50126: something went wrong.',
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
    '50126',
    ' 50126\n',
    'code 500-not-this code 50126',
    'エラーコード「50126」',
    'エラーコードは50126です',
    'エラーコード 【50126】',
    'コードは50126',
    '"error_codes": [50126]',
    'https://login.example/error?code=50126',
    'AADSTS_50126',
    'AAD STS50126',
    'AADSTS5O126',
    'error codes: 99999, 50126',
    'Error code: 50126Request Id: 8a1c0000-50196',
    'AADSTS50126Operation failed',
    'AADSTS5O126Trace ID',
    'エラーコード: 50126要求ID',
    '50126って何',
    '画面に50126と出ました',
    'What is 50126?',
    'it just says 50126',
    `${'x '.repeat(50_000)}AADSTS50126`,
  ])('is read from %.40s', (typed) => {
    expect(matchMessage(typed, messages)[0]).toMatchObject({ message: 'badge-refused', score: 1 });
  });

  test.each([
    'AADSTS501261',
    'AADSTS5012',
    '学籍番号 50126',
    '5012 6',
    'AADSTS-----50126',
    '50126 yen',
    'AADSTSOOOOO',
    'code 50126a',
    'what 50126',
    '50126円って何',
    'a50126って何',
    'promo code5012',
    'AADSTS99999',
  ])('is not read from %s', (typed) => {
    expect(matchMessage(typed, messages)).toEqual([]);
  });

  test('finds a message that has no wording', () => {
    expect(steps('AADSTS50196')).toEqual(['round']);
  });

  test('is marked with its letters', () => {
    expect(marked('It says: AADSTS50126: Error')).toEqual(['AADSTS50126']);
    expect(marked('５０１２６')).toEqual(['５０１２６']);
    expect(marked('画面に50126って出たけど何')).toEqual(['50126']);
    expect(marked('the code is 50126')).toEqual(['50126']);
    expect(marked('50126というエラー')).toEqual(['50126']);
  });

  test('decides against the words around it', () => {
    expect(steps('AADSTS50053: This gateway may be jammed.')).toEqual(['wait', 'push']);
  });

  test('gives messages in the order of several codes', () => {
    expect(steps('AADSTS50196, then AADSTS50057')).toEqual(['round', 'attendant']);
  });
});

describe('a match', () => {
  test('marks the words that led to it, including typos, and no others', () => {
    expect(marked('it says this gatway may be jamed, why')).toEqual(['this gatway may be jamed']);
    expect(marked('「通行証が必要」と出ます')).toEqual(['通行証が必要']);
    expect(marked('This gateway, I think, may be jammed')).toEqual(['This gateway', 'may be jammed']);
  });

  test('never marks a part of an address', () => {
    expect(marked('required@pass.jp: day pass required')).toEqual(['day pass required']);
  });

  test('is the only one for its step, among three at most, best first', () => {
    const all = messages.flatMap(({ wordings }) => wordings['en']).join(' ');
    const found = matchMessage(all, messages);
    expect(found).toHaveLength(3);
    expect(new Set(found.map(({ step }) => step)).size).toBe(3);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
  });

  test('has a higher score the more of the message is present', () => {
    const score = (typed: string) => matchMessage(typed, messages)[0]?.score ?? 0;
    expect(score('temporarily blocked')).toBeGreaterThan(0.3);
    expect(score('turnstile is temporarily blocked to prevent')).toBeGreaterThan(
      score('temporarily blocked'),
    );
    expect(score('Your turnstile is temporarily blocked to prevent crowding.')).toBeCloseTo(1);
    expect(score('blah blah temporarily blocked to prevent crowding blah')).toBeLessThan(0.9);
  });

  test('is found by its wording only in the first 2,000 characters', () => {
    const wording = 'Day pass required';
    expect(steps(`${' '.repeat(1900)}${wording}`)).toEqual(['pass']);
    expect(steps(`${' '.repeat(2000)}${wording}`)).toEqual([]);
  });

  test.each(['Try again later', 'Contact your admin', 'after you have tried again'])(
    'is not found for text common to all pages: %s',
    (typed) => {
      expect(steps(typed)).toEqual([]);
    },
  );

  test('needs few words if nothing else was typed', () => {
    expect(steps('locker sealed')).toEqual(['attendant']);
    expect(steps('locker sealed since I came here by train')).toEqual([]);
  });

  test('needs the words in their order', () => {
    expect(steps('required is a pass for the day')).toEqual([]);
  });
});

describe('messages that lead to one step or share a code', () => {
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

  test('give one match if they lead to one step', () => {
    expect(steps('The lamp is red. Ring the bell.', known)).toEqual(['paint']);
    expect(steps('The lamp is blue. Ring the bell. AADSTS12345', known)).toEqual(['paint', 'stairs']);
  });

  test('are all found by a shared code', () => {
    expect(matchMessage('AADSTS12345', known).map(({ message }) => message)).toEqual(['blue', 'lift']);
    expect(matchMessage('AADSTS1234567', known).map(({ message }) => message)).toEqual(['lift']);
  });
});

describe('no message', () => {
  test('is found among no messages', () => {
    expect(matchMessage('the lamp is blue', [])).toEqual([]);
  });

  test('is found by a wording without words', () => {
    const dots = { id: 'a', step: 'b', wordings: { en: ['…'] }, codes: [] };
    expect(matchMessage('anything', [dots])).toEqual([]);
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

  test('does not change the length of the text', () => {
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

  test('gets matches with falling scores from 0 to 1, and with spans in order within the text', () => {
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
