import type { ReactNode } from 'react';

/** Captures each hyphenated word ("sign-in"). */
const HYPHENATED = /([a-z]+(?:-[a-z]+)+)/i;

interface UnbrokenWordsProps {
  readonly text: string;
  /** The class that keeps a word from breaking across lines. */
  readonly wordClass: string | undefined;
}

/** A text with each hyphenated word in a span of its own, so that no line breaks inside it. */
export function UnbrokenWords({ text, wordClass }: UnbrokenWordsProps): ReactNode {
  return text.split(HYPHENATED).map((part, position) =>
    position % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a text never change their order
      <span key={position} className={wordClass}>
        {part}
      </span>
    ),
  );
}
