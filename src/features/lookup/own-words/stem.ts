/** Endings of English words, each with what replaces it, the longest first. */
const ENDINGS: readonly (readonly [ending: RegExp, replacement: string])[] = [
  [/(?:sses)$/, 'ss'],
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/([bdgklmnprt])\1(?:ing|ed)$/, '$1'],
  [/(?:ing|ed|es|e)$/, ''],
  [/([^sui])s$/, '$1'],
];

/** Shorter words have no ending that can be removed. */
const MIN_LETTERS = 4;

/**
 * Returns a word without its English ending, so that `changed`, `changes` and `changing` compare equal. The stem need
 * not be a word. Short words and words in other scripts stay as they are.
 *
 * @example
 * ['change', 'changes', 'changed', 'changing'].map(stem) // => ['chang', 'chang', 'chang', 'chang']
 * stem('code') // => 'cod'
 * stem('codes') // => 'cod'
 * stem('forgetting') // => 'forget'
 * stem('sms') // => 'sms'
 * stem('пароль') // => 'пароль'
 */
export function stem(word: string): string {
  if (word.length < MIN_LETTERS) return word;
  for (const [ending, replacement] of ENDINGS) {
    const shorter = word.replace(ending, replacement);
    if (shorter !== word && shorter.length >= MIN_LETTERS - 1) return shorter;
  }
  return word;
}
