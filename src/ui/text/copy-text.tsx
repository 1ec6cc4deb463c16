import { useRef } from 'react';
import { Button } from '../button.tsx';
import { type CopyOutcome, useCopy } from '../dom/use-copy.ts';
import { Icon } from '../icon.tsx';
import styles from './copy-text.module.css';
import { MarkedText, type Span } from './marked-text.tsx';
import { SpokenText } from './spoken-text.tsx';

/** The label of the button (`copy`), and the status after each outcome. */
export type CopyLabels = Readonly<Record<'copy' | CopyOutcome, string>>;

interface CopyTextProps {
  readonly text: string;
  /** The text as it is read aloud, if that is not how it is written. */
  readonly spoken?: string;
  /** The ranges of `text` to highlight: what the reader has to type differently. */
  readonly highlights?: readonly Span[];
  readonly labels: CopyLabels;
}

/** A text with a copy button. If the clipboard is blocked, the text is selected instead. */
export function CopyText({ text, spoken, highlights = [], labels }: CopyTextProps) {
  const shown = useRef<HTMLElement>(null);
  const { outcome, copy } = useCopy(shown);

  const code = (
    <code ref={shown} className={styles.text} translate="no">
      <MarkedText text={text} spans={highlights} tone="correct" isTrimmed={false} />
    </code>
  );
  return (
    <span className={styles.copy}>
      {spoken === undefined ? code : <SpokenText spoken={spoken}>{code}</SpokenText>}
      <Button kind="secondary" size="small" onClick={() => copy(text)}>
        <Icon name={outcome === 'copied' ? 'copied' : 'copy'} />
        <span>{labels.copy}</span>
        <span className="visually-hidden" translate="no">
          {` ${text}`}
        </span>
      </Button>
      <span className={styles.outcome} role="status">
        {outcome ? labels[outcome] : null}
      </span>
    </span>
  );
}
