import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDigits, readNumber } from '../../../src/validators/phone/phone-number.ts';
import { anyText, runs } from '../../properties.ts';

describe('the digits of a number', () => {
  test.each<[string, string]>([
    ['half-width', '09012345678'],
    ['full-width', '０９０１２３４５６７８'],
    ['hyphens', '090-1234-5678'],
    ['full-width hyphens', '０９０－１２３４－５６７８'],
    ['long-vowel marks', '090ー1234ー5678'],
    ['half-width long-vowel marks', '090ｰ1234ｰ5678'],
    ['dashes of all lengths', '0\u20109\u20110\u20121\u20132\u20143\u20154\u22125678'],
    ['lines of a frame', '090─1234─5678'],
    ['waves', '090~1234〜5678'],
    ['full-width waves', '090～1234～5678'],
    ['dots', '090.1234.5678'],
    ['middle dots', '090・1234・5678'],
    ['slashes', '090/1234/5678'],
    ['underscores', '090_1234_5678'],
    ['apostrophes', "090'1234'5678"],
    ['brackets', '(090)1234[5678]'],
    ['full-width brackets', '（090）1234【5678】'],
    ['tortoise-shell brackets', '〔090〕12345678'],
    ['spaces', ' 090 1234 5678 '],
    ['full-width spaces', '090\u30001234\u30005678'],
    ['marks of direction', '\u202a090-1234-5678\u202c'],
    ['a link', 'tel:090-1234-5678'],
    ['a link with an extension', 'tel:090-1234-5678;ext=12'],
    ['a word before', 'TEL 090-1234-5678'],
    ['a word and a colon', '電話番号：090-1234-5678'],
    ['携帯', '携帯 090-1234-5678'],
    ['電話', '電話090-1234-5678'],
    ['携帯電話', '携帯電話:090-1234-5678'],
    ['携帯番号', '携帯番号 090-1234-5678'],
    ['Phone', 'Phone: 090-1234-5678'],
    ['Mobile', 'mobile 090-1234-5678'],
    ['Cell', 'cell: 090-1234-5678'],
    ['words before', 'Cell phone: 090-1234-5678'],
    ['a word behind', '090-1234-5678（携帯）'],
    ['Phone number', 'Phone number: 090-1234-5678'],
    ['スマホ', 'スマホ 090-1234-5678'],
    ['ケータイ', 'ケータイ090-1234-5678'],
    ['a phone', '☎090-1234-5678'],
    ['an emoji', '📱 090-1234-5678'],
    ['WhatsApp', 'WhatsApp: 090-1234-5678'],
    ['a link of WhatsApp', 'https://wa.me/09012345678'],
    ['a sentence', 'Please call me at 090-1234-5678 before 5 pm, thanks!'],
    ['a Japanese sentence', '私の電話番号は090-1234-5678です。'],
    ['a Korean sentence', '제 번호는090-1234-5678입니다'],
    ['an abbreviation', 'Nr. 090-1234-5678.'],
    ['a number of a list', '1. 090-1234-5678'],
    ['an extension', '090-1234-5678 ext. 5'],
    ['an extension without a space', '090-1234-5678ext5'],
    ['an x', '090-1234-5678 x12'],
    ['内線', '090-1234-5678 内線12'],
    ['内線 in brackets', '090-1234-5678（内線：1234）'],
    ['a hash', '090-1234-5678#1234'],
    ['a hash and a space', '090-1234-5678 #1234 (home)'],
    ['代', '090-1234-5678（代）'],
    ['marks for bold letters', '**090-1234-5678** '],
    ['a semicolon', '090-1234-5678;'],
    ['a semicolon and a short number', '090-1234-5678; 12'],
    ['commas for a pause', '090-1234-5678,,1234'],
    ['the letter O', 'O9O-1234-5678'],
    ['the letters o, l and I', 'tel:o9o-l234-5678, I mean'],
    ['a letter in a group', '携帯は090-I234-5678です'],
    ['186', '186-090-1234-5678'],
    ['184 without a hyphen', '18409012345678'],
    ['a link in Markdown', '[090-1234-5678](tel:09012345678)'],
    ['the same number twice', '090-1234-5678, 9012345678'],
    ['the same number on both sides of a slash', '090-1234-5678/090-1234-5678'],
    ['Arabic digits', '٠٩٠١٢٣٤٥٦٧٨'],
    ['Persian digits', '۰۹۰۱۲۳۴۵۶۷۸'],
    ['Devanagari digits', '०९०१२३४५६७८'],
    ['Bengali digits', '০৯০১২৩৪৫৬৭৮'],
    ['Thai digits', '๐๙๐๑๒๓๔๕๖๗๘'],
    ['Lao digits', '໐໙໐໑໒໓໔໕໖໗໘'],
    ['Burmese digits', '၀၉၀၁၂၃၄၅၆၇၈'],
    ['Khmer digits', '០៩០១២៣៤៥៦៧៨'],
    ['a + before a 0, which no calling code has', '+090-1234-5678'],
  ])('are read from %s', (_, typed) => {
    expect(readNumber(typed)).toEqual({ ok: true, hasPlus: false, digits: '09012345678' });
  });

  test.each([
    '+81 90 1234 5678',
    '＋81-90-1234-5678',
    '++81 90 1234 5678',
    '(+81) 90-1234-5678',
    'tel:+81-90-1234-5678',
    'My number: +81 90 1234 5678.',
    '+81 90 1234 5678 (090-1234-5678)',
    '+8l 9O 1234 5678',
    '+-(81) 90-1234-5678',
    '+0081 90 1234 5678',
  ])('are read from %s, with its +', (typed) => {
    expect(readNumber(typed)).toEqual({ ok: true, hasPlus: true, digits: '819012345678' });
  });

  test('may have more zeros than a prefix for calls abroad', () => {
    expect(readNumber('+090-0000-5600')).toEqual({ ok: true, hasPlus: false, digits: '09000005600' });
  });

  test.each<[string, string]>([
    ['186 1234 5678', '18612345678'],
    ['+1860901234567', '1860901234567'],
    ['186-090-1234-56', '186090123456'],
    ['186-090-1234-56789', '186090123456789'],
    ['187-090-1234-5678', '18709012345678'],
    ['0186-090-1234-5678', '018609012345678'],
  ])('keep a 186 that is part of the number: %s', (typed, digits) => {
    expect(readNumber(typed)).toMatchObject({ ok: true, digits });
  });

  test.each<[string, 'empty' | 'special-number' | 'not-a-number' | 'several-numbers']>([
    ['090-1234-5678 080-8765-4321', 'several-numbers'],
    ['090-1234-5678\n080-8765-4321', 'several-numbers'],
    ['090-1234-5678、080-8765-4321', 'several-numbers'],
    ['090-1234-5678; 080-8765-4321', 'several-numbers'],
    ['090-1234-5678/03-1234-5678', 'several-numbers'],
    ['090-1234-5678 or 080-8765-4321', 'several-numbers'],
    ['09012345678(08087654321)', 'several-numbers'],
    ['9012345678 8012345678', 'several-numbers'],
    ['+81 90 1234 5678 +81 80 1111 2222', 'several-numbers'],
    ['携帯090-1234-5678自宅06-1234-5678', 'several-numbers'],
    ['*123456*', 'special-number'],
    ['090-L234-5678', 'not-a-number'],
    ['Phone number:', 'empty'],
    ['スマホ', 'empty'],
    ['☎', 'not-a-number'],
    ['My number is 123456', 'not-a-number'],
    ['1234567@gmail.com', 'not-a-number'],
    ['taro-1234567', 'not-a-number'],
    ['1234567-taro', 'not-a-number'],
    ["1234567'a", 'not-a-number'],
    ['1234567é', 'not-a-number'],
    ['@1234567', 'not-a-number'],
    ['090-xxxx-5678', 'not-a-number'],
    ['12345 ext 6', 'not-a-number'],
    ['ext 12', 'not-a-number'],
    ['Oll', 'not-a-number'],
    ['', 'empty'],
    [' \u3000\u200b', 'empty'],
    ['--', 'empty'],
    ['tel:', 'empty'],
    ['#7119', 'special-number'],
    ['*21*0312345678#', 'special-number'],
    ['090#1234', 'not-a-number'],
    ['*', 'not-a-number'],
    ['#7119 today', 'not-a-number'],
    ['+', 'not-a-number'],
    ['81+90', 'not-a-number'],
    ['090-1234-567X', 'not-a-number'],
    ['u123456a', 'not-a-number'],
    ['ⅷ', 'not-a-number'],
  ])('are not read from %j: %s', (typed, problem) => {
    expect(readNumber(typed)).toEqual({ ok: false, problem });
  });

  test.each<[string, string]>([
    ['4111 1111 1111 1111', '4111111111111111'],
    ['2) ', '2'],
    ['2;', '2'],
    ['0901234567809012345678', '0901234567809012345678'],
    ['0901 2345 6789 0123 45', '090123456789012345'],
    ['090-1234-5678 080-8765-4321 070-1111-2222', '090123456780808765432107011112222'],
  ])('are one number, of any length, if they are not two: %s', (typed, digits) => {
    expect(readNumber(typed)).toEqual({ ok: true, hasPlus: false, digits });
  });

  test('are the same, whatever label, brackets and ending a good number has', () => {
    const good = fc.constantFrom(
      '090-1234-5678',
      '(090) 1234 5678',
      '０９０－１２３４－５６７８',
      '09012345678',
    );
    const label = fc.constantFrom(
      ...[
        '',
        'Phone number: ',
        'Tel.',
        'TEL：',
        'スマホ ',
        'ケータイ',
        '☎',
        '📱 ',
        'WhatsApp:',
        '私の番号は',
        'Call ',
        '186-',
      ],
    );
    const bracket = fc.constantFrom<readonly [string, string]>(
      ...([
        ['', ''],
        ['(', ')'],
        ['「', '」'],
        ['【', '】'],
        ['"', '"'],
        ['<', '>'],
      ] as const),
    );
    const behind = fc.constantFrom(
      '',
      ' ',
      '.',
      '。',
      'です',
      ' (mobile)',
      '（携帯）',
      ' ext. 5',
      ' 内線12',
      '#1234',
      '(代)',
    );
    fc.assert(
      fc.property(good, label, bracket, behind, (number, before, [open, close], after) => {
        const typed = `${before}${open}${number}${close}${after}`;
        fc.pre(before !== '186-' || open === '');
        expect(readNumber(typed), typed).toEqual({ ok: true, hasPlus: false, digits: '09012345678' });
      }),
      runs(2000),
    );
  }, 60_000);

  test('are never read from letters alone', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        fc.pre(!/\p{N}/u.test(typed));
        expect(readNumber(typed).ok).toBe(false);
      }),
      runs(500),
    );
  }, 60_000);

  test('are digits only, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const number = readNumber(typed);
        if (number.ok) expect(number.digits).toMatch(/^\d*$/);
      }),
      runs(500),
    );
  }, 60_000);
});

describe('plain digits', () => {
  test.each([
    ['090-1234', '090-1234'],
    ['０９０ー１', '090ー1'],
    ['٠٩٠', '090'],
    ['០៩', '09'],
    ['\ufdfa1', '\ufdfa1'],
    ['', ''],
  ])('of %s are %s', (typed, plain) => {
    expect(plainDigits(typed)).toBe(plain);
  });
});
