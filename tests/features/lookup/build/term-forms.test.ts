import { expect, test } from 'vitest';
import { knownForm, readTerm } from '../../../../src/features/lookup/build/term-forms.ts';

test.each([
  ['phone', { kind: 'form', forms: ['phone'] }],
  ['電話（でんわ）', { kind: 'form', forms: ['電話', 'でんわ'] }],
  ['@new-phone', { kind: 'reference', concept: 'new-phone' }],
  ['電話@', { kind: 'form', forms: ['電話@'] }],
])('the entry %s is read', (entry, read) => {
  expect(readTerm(entry)).toEqual(read);
});

test.each(['電話(でんわ)', '電話（でんわ', '（でんわ）', '電話（）', '電話（でんわ）機'])(
  '%s has wrong brackets',
  (entry) => {
    expect(readTerm(entry)).toBeUndefined();
  },
);

test.each([
  ['Changed phones', false, ['chang phon']],
  ['ﾃﾞﾝﾜ', true, ['でんわ']],
  ['LINEで開', true, ['lineで開']],
  ['パスワード', true, ['ぱすわーど', 'ぱすわど', 'ぱすわあど']],
  ['コード', true, ['こーど', 'こおど', 'こうど']],
  ['メール', true, ['めーる', 'めえる', 'めいる']],
  ['ルーター', true, ['るーたー', 'るうたあ']],
  ['ー', true, ['ー']],
])('the form %s is known by its keys', (form, isUnspaced, keys) => {
  expect(knownForm(form)).toEqual({ isUnspaced, keys });
});
