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
    '+0081 90 1234 5678',
  ])('are read from %s, with its +', (typed) => {
    expect(readNumber(typed)).toEqual({ ok: true, hasPlus: true, digits: '819012345678' });
  });

  test('may have more zeros than a prefix for calls abroad', () => {
    expect(readNumber('+090-0000-5600')).toEqual({ ok: true, hasPlus: false, digits: '09000005600' });
  });

  test.each<[string, 'empty' | 'special-number' | 'not-a-number']>([
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
