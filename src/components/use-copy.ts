import { type RefObject, useState } from 'react';

/** What became of the last try to copy. */
export type CopyOutcome = 'copied' | 'notCopied';

/**
 * Copies a text. Says "copied" only when it was; where the browser forbids it, what shows the text is selected instead,
 * so that a key or the phone's own menu can copy it.
 */
export function useCopy(shown: RefObject<HTMLElement | null>): {
  readonly outcome: CopyOutcome | undefined;
  readonly copy: (text: string) => Promise<CopyOutcome>;
} {
  const [outcome, setOutcome] = useState<CopyOutcome>();
  const copy = async (text: string): Promise<CopyOutcome> => {
    const became = await navigator.clipboard.writeText(text).then(
      () => 'copied' as const,
      () => 'notCopied' as const,
    );
    if (became === 'notCopied' && shown.current) window.getSelection()?.selectAllChildren(shown.current);
    setOutcome(became);
    return became;
  };
  return { outcome, copy };
}
