import type { ReactNode } from 'react';

interface SpokenTextProps {
  /** The text as it is read aloud. */
  readonly spoken: string;
  /** The text as it is written. */
  readonly children: ReactNode;
}

/** A text that is read aloud in another way than it is written: a code character by character, and no number as one sum. */
export function SpokenText({ spoken, children }: SpokenTextProps) {
  return (
    <>
      <span className="visually-hidden">{`${spoken} `}</span>
      <span aria-hidden="true" translate="no">
        {children}
      </span>
    </>
  );
}
