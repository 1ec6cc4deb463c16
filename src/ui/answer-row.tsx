import type { ReactNode } from 'react';
import styles from './answer-row.module.css';
import { Icon } from './icon.tsx';
import type { RenderLink } from './render-link.ts';

interface AnswerRowsProps {
  /** Whether the list keeps its distance from the lines around it, and its rows theirs on a phone and on paper too. */
  readonly spaced?: boolean;
  /** An `AnswerRow` each. */
  readonly children: ReactNode;
}

/** A list of answers, one row below the other. */
export function AnswerRows({ spaced = false, children }: AnswerRowsProps) {
  return <ul className={spaced ? styles.spacedRows : styles.rows}>{children}</ul>;
}

interface AnswerRowProps {
  /** The key that chooses this answer: `1`–`9`, or `0` for the open one; none where no key does. */
  readonly number?: string;
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  /** A word for the answer that was given before, when it is being changed. */
  readonly mark?: string | undefined;
  /** A drawing by which the answer is recognised, beside words that say the same. */
  readonly picture?: ReactNode;
  /** The page that it leads to, for paper, where nothing can be pressed. */
  readonly printedCode?: string | undefined;
  /** Wraps the row in its link. */
  readonly link: RenderLink;
}

/** One answer as a large row to press. */
export function AnswerRow({ number, label, detail, mark, picture, printedCode, link }: AnswerRowProps) {
  return (
    <li>
      {link(
        styles.row,
        <>
          {number === undefined ? null : (
            <span className={styles.number} aria-hidden="true">
              {number}
            </span>
          )}
          <span className={styles.words}>
            <span className={styles.label}>{label}</span>
            {detail ? <span className={styles.detail}>{detail}</span> : null}
            {mark ? <span className={styles.mark}>{mark}</span> : null}
          </span>
          {picture ? (
            <span className={styles.picture} aria-hidden="true">
              {picture}
            </span>
          ) : null}
          <span className={styles.arrow} aria-hidden="true">
            <Icon name="onward" form="alone" />
            {printedCode === undefined ? null : <span className={styles.leadsTo}>{printedCode}</span>}
          </span>
        </>,
      )}
    </li>
  );
}
