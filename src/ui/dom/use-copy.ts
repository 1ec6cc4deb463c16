import { type RefObject, useState } from 'react';

/** What became of the last try to copy. */
export type CopyOutcome = 'copied' | 'notCopied';

/** What becomes of it. Where the page did not come by https, there is nothing to copy with. */
async function tryToCopy(text: string): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'notCopied';
  }
}

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
    const became = await tryToCopy(text);
    if (became === 'notCopied' && shown.current) window.getSelection()?.selectAllChildren(shown.current);
    setOutcome(became);
    return became;
  };
  return { outcome, copy };
}
