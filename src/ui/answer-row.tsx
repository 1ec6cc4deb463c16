import type { ReactNode } from 'react';
import styles from './answer-row.module.css';
import { Icon } from './icon.tsx';
import type { RenderLink } from './render-link.ts';

interface AnswerRowsProps {
  /** Adds a margin above and below the list, and keeps the gap between rows on phones and in print. */
  readonly isSpaced?: boolean;
  /** The `AnswerRow` elements. */
  readonly children: ReactNode;
}

/** A list of answers, one per row. */
export function AnswerRows({ isSpaced = false, children }: AnswerRowsProps) {
  return <ul className={isSpaced ? styles.spacedRows : styles.rows}>{children}</ul>;
}

interface AnswerRowProps {
  /**
   * The key that chooses this answer: `1`–`9`, or `0` for the "not sure" answer. Omit it if no key chooses the answer.
   */
  readonly number?: string;
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  /** Marks the previous choice while the reader changes an answer. */
  readonly mark?: string | undefined;
  /** A drawing of what the answer describes. Decorative: the label says the same. */
  readonly picture?: ReactNode;
  /** The code of the page that the answer leads to, shown only in print. */
  readonly printedCode?: string | undefined;
  /** Wraps the row in its link. */
  readonly link: RenderLink;
}

/**
 * One answer as a large clickable row. The spaces are for browsers that drop all our styles: there, the parts stand in one
 * line.
 */
export function AnswerRow({ number, label, detail, mark, picture, printedCode, link }: AnswerRowProps) {
  return (
    <li>
      {link(
        styles.row,
        <>
          {number === undefined ? null : (
            <span className={styles.number} aria-hidden="true">
              {`${number} `}
            </span>
          )}
          <span className={styles.words}>
            <span className={styles.label}>{label}</span>{' '}
            {detail ? <span className={styles.detail}>{detail}</span> : null}{' '}
            {mark ? <span className={styles.mark}>{mark}</span> : null}
          </span>
          {picture ? (
            <span className={styles.picture} data-thumbnail aria-hidden="true">
              {picture}
            </span>
          ) : null}
          <span className={styles.arrow} data-onward aria-hidden="true">
            <Icon name="onward" isAlone />
            {printedCode === undefined ? null : <span className={styles.leadsTo}>{` ${printedCode}`}</span>}
          </span>
        </>,
      )}
    </li>
  );
}
