import { isUnspaced, wordsOf } from '../../../validators/text/words.ts';
import { foldText } from '../own-words/fold-text.ts';
import { stem } from '../own-words/stem.ts';

/** An entry of a concept in `terms.json`: a form, with its reading if it has one, or the name of another concept. */
export type TermEntry =
  | { readonly kind: 'form'; readonly forms: readonly string[] }
  | { readonly kind: 'reference'; readonly concept: string };

/** A form and its reading in full-width brackets. */
const FORM_WITH_READING = /^([^()（）]+)（([^()（）]+)）$/;

/** A bracket, also a half-width one. */
const BRACKET = /[()（）]/;

/** Begins the name of a concept whose forms imply another. */
const IMPLIED_BY = '@';

/**
 * Reads an entry of `terms.json`. `undefined` if it has brackets that are not those of a reading.
 *
 * @example
 * readTerm('phone') // => { kind: 'form', forms: ['phone'] }
 * readTerm('電話（でんわ）') // => { kind: 'form', forms: ['電話', 'でんわ'] }
 * readTerm('@new-phone') // => { kind: 'reference', concept: 'new-phone' }
 * readTerm('電話(でんわ)') // => undefined
 */
export function readTerm(entry: string): TermEntry | undefined {
  if (entry.startsWith(IMPLIED_BY)) return { kind: 'reference', concept: entry.slice(IMPLIED_BY.length) };
  const [, form, reading] = FORM_WITH_READING.exec(entry) ?? [];
  if (form !== undefined && reading !== undefined) return { kind: 'form', forms: [form, reading] };
  return BRACKET.test(entry) ? undefined : { kind: 'form', forms: [entry] };
}

/** A vowel of a long vowel in kana, by the kana before it. */
const VOWEL_ROWS: readonly (readonly [kana: string, vowels: readonly string[]])[] = [
  ['あかがさざただなはばぱまやらわ', ['あ']],
  ['いきぎしじちぢにひびぴみり', ['い']],
  ['うくぐすずつづぬふぶぷむゆる', ['う']],
  ['えけげせぜてでねへべぺめれ', ['え', 'い']],
  ['おこごそぞとどのほぼぽもよろを', ['お', 'う']],
];

/** A form that is shorter without its long-vowel marks would be found in other words. */
const MIN_WITHOUT_MARKS = 4;

/** Returns how a folded form may be typed: with its long-vowel marks, without them, and with vowels in their place. */
function spellings(form: string): string[] {
  if (!form.includes('ー')) return [form];
  const without = form.replaceAll('ー', '');
  const withVowel = (which: number) =>
    form.replace(/(.)ー/g, (_, kana: string) => {
      const vowels = VOWEL_ROWS.find(([row]) => row.includes(kana))?.[1] ?? [];
      return kana + (vowels[which] ?? vowels[0] ?? '');
    });
  return [
    ...new Set([form, ...(without.length >= MIN_WITHOUT_MARKS ? [without] : []), withVowel(0), withVowel(1)]),
  ];
}

/** How the search knows a form: by folded spellings in a script without spaces, otherwise by the stems of its words. */
export interface KnownForm {
  readonly isUnspaced: boolean;
  readonly keys: readonly string[];
}

/**
 * Returns how the search knows a form. Two forms with a key in common are the same to it. A long-vowel mark may be left
 * out of a longer form, or typed as a vowel.
 *
 * @example
 * knownForm('Changed phones') // => { isUnspaced: false, keys: ['chang phon'] }
 * knownForm('ﾃﾞﾝﾜ') // => { isUnspaced: true, keys: ['でんわ'] }
 * knownForm('パスワード').keys // => ['ぱすわーど', 'ぱすわど', 'ぱすわあど']
 * knownForm('コード').keys // => ['こーど', 'こおど', 'こうど']
 */
export function knownForm(form: string): KnownForm {
  if ([...form].some(isUnspaced)) return { isUnspaced: true, keys: spellings(foldText(form).text) };
  const stems = wordsOf(form).map(({ word }) => stem(word));
  return { isUnspaced: false, keys: [stems.join(' ')] };
}
