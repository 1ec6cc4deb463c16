import type { ReactNode } from 'react';
import styles from './page-title.module.css';

interface PageTitleProps {
  readonly children: string;
  readonly lead?: ReactNode;
  /** What comes even before that sentence. */
  readonly before?: ReactNode;
}

/** The one h1 of a page, which takes the focus after a change of page, and the sentence under it. */
export function PageTitle({ children, lead, before }: PageTitleProps) {
  return (
    <>
      <h1 className={styles.title} tabIndex={-1}>
        {unbroken(children)}
      </h1>
      {before}
      {lead ? <p className={styles.lead}>{lead}</p> : null}
    </>
  );
}

/** A text in which no line ends within a word that has a hyphen, as “sign-in” has. */
function unbroken(text: string): ReactNode[] {
  return text.split(/([a-z]+(?:-[a-z]+)+)/i).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a title's words stay where they are
      <span key={at} className={styles.whole}>
        {part}
      </span>
    ),
  );
}
