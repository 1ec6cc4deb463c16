import { useRef } from 'react';
import { Button } from './button.tsx';
import styles from './copy-text.module.css';
import { useCopy } from './dom/use-copy.ts';
import { Icon } from './icon.tsx';
import { MarkedText, type Span } from './marked-text.tsx';

interface CopyTextProps {
  readonly text: string;
  /** The parts of `text` that differ from what the reader typed. */
  readonly marked: readonly Span[];
  /** The button's label, the status after copying, and the status when the browser refuses to copy. */
  readonly words: { readonly copy: string; readonly copied: string; readonly notCopied: string };
}

/** A text to type elsewhere, with a button that copies it, or selects it if the browser refuses to copy. */
export function CopyText({ text, marked, words }: CopyTextProps) {
  const shown = useRef<HTMLElement>(null);
  const { outcome, copy } = useCopy(shown);

  return (
    <span className={styles.copy}>
      <code ref={shown} className={styles.text} translate="no">
        <MarkedText text={text} spans={marked} tone="right" whole />
      </code>
      <Button kind="secondary" size="small" onClick={() => copy(text)}>
        <Icon name={outcome === 'copied' ? 'copied' : 'copy'} />
        {words.copy}
        <span className="visually-hidden"> {text}</span>
      </Button>
      <span className={styles.outcome} role="status">
        {outcome ? words[outcome] : null}
      </span>
    </span>
  );
}
