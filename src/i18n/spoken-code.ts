import type { i18n } from 'i18next';

/** How codes are read aloud in a language. */
export interface CodeWords {
  /** The names of characters. Those without a name stand for themselves. */
  readonly characters: Readonly<Record<string, string>>;
  /** What stands between two of them. */
  readonly pause: string;
}

/** Returns how codes are read aloud in the language of the texts. */
export const codeWords = (i18n: i18n): CodeWords => ({
  characters: i18n.t('ui:code.characters', { returnObjects: true }),
  pause: i18n.t('ui:code.pause'),
});

/**
 * Spells a code as it is read aloud: the name of each character, with pauses between them.
 *
 * @example
 * spokenCode('A2K', { characters: { 2: 'two' }, pause: ', ' }) // => 'A, two, K'
 */
export function spokenCode(code: string, { characters, pause }: CodeWords): string {
  return [...code].map((character) => characters[character] ?? character).join(pause);
}
