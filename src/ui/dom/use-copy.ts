import { type RefObject, useState } from 'react';

/** The result of the last attempt to copy. */
export type CopyOutcome = 'copied' | 'notCopied';

/** How long copying may take, in milliseconds. In some web views of Android, `writeText` never settles. */
const PATIENCE = 1000;

/** Copies the text and returns the result. `navigator.clipboard` is undefined on pages not served over HTTPS. */
async function tryToCopy(text: string): Promise<CopyOutcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<CopyOutcome>((resolve) => {
    timer = setTimeout(() => resolve('notCopied'), PATIENCE);
  });
  try {
    const copied = navigator.clipboard.writeText(text).then((): CopyOutcome => 'copied');
    return await Promise.race([copied, timeout]);
  } catch {
    return 'notCopied';
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Returns a function that copies a text, and the outcome of its last call. If the browser refuses to copy or does not
 * answer, the hook selects the content of `shown` instead, so that the reader can copy it by keyboard or with the phone's own menu.
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
