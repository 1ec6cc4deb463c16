import type { Message } from '../tree/types.ts';

/**
 * Returns the wording to quote of a message, with its language: the first one in the reader's language, or else in
 * another language. `undefined` if only codes or paraphrases of the message are known.
 *
 * @example
 * quotedWording({ quotable: { en: ['Locked.'], ja: ['ロックされています。'] } }, 'ja') // => { language: 'ja', wording: 'ロックされています。' }
 * quotedWording({ quotable: { en: ['Locked.'], ja: [] } }, 'ja') // => { language: 'en', wording: 'Locked.' }
 * quotedWording({ quotable: { en: [] } }, 'en') // => undefined
 */
export function quotedWording(
  { quotable }: Pick<Message, 'quotable'>,
  readersLanguage: string,
): { readonly language: string; readonly wording: string } | undefined {
  const [quoted] = [readersLanguage, ...Object.keys(quotable)].flatMap((language) =>
    (quotable[language] ?? []).map((wording) => ({ language, wording })),
  );
  return quoted;
}
