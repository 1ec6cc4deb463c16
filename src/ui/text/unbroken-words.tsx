import type { ReactNode } from 'react';

/** Captures each hyphenated word ("sign-in"). */
const HYPHENATED = /([a-z]+(?:-[a-z]+)+)/i;

interface UnbrokenWordsProps {
  readonly text: string;
  /** The class that keeps a word from breaking across lines. */
  readonly wordClass: string | undefined;
}

/** A text with each hyphenated word in a span that keeps it whole. Every part is an element, for translators. */
export function UnbrokenWords({ text, wordClass }: UnbrokenWordsProps): ReactNode {
  return text.split(HYPHENATED).map((part, position) =>
    part === '' ? null : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a text never change their order
      <span key={position} className={position % 2 === 0 ? undefined : wordClass}>
        {part}
      </span>
    ),
  );
}
