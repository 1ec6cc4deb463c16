import { useRef, useState } from 'react';
import button from './button.module.css';
import styles from './copy-text.module.css';
import { MarkedText, type Span } from './marked-text.tsx';

interface CopyTextProps {
  readonly text: string;
  /** What in it is not as it was typed. */
  readonly marked: readonly Span[];
  /** What the button says, what is said after copying, and what is said when the browser would not copy. */
  readonly words: { readonly copy: string; readonly copied: string; readonly notCopied: string };
}

/**
 * A text to be typed elsewhere, with a button that copies it. Says "copied" only when it was; where the browser forbids
 * it, the text is selected instead, so that a key or the phone's own menu can copy it.
 */
export function CopyText({ text, marked, words }: CopyTextProps) {
  const shown = useRef<HTMLElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>();

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      if (shown.current) window.getSelection()?.selectAllChildren(shown.current);
      setOutcome('notCopied');
    }
  };

  return (
    <span className={styles.copy}>
      <code ref={shown} className={styles.text} translate="no">
        <MarkedText text={text} spans={marked} tone="right" whole />
      </code>
      <button className={`${button.secondary} ${button.small}`} type="button" onClick={copy}>
        {words.copy}
        <span className="visually-hidden"> {text}</span>
      </button>
      <span className={styles.outcome} role="status">
        {outcome ? words[outcome] : null}
      </span>
    </span>
  );
}
