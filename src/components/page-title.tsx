import type { ReactNode } from 'react';
import styles from './page-title.module.css';

interface PageTitleProps {
  readonly children: ReactNode;
  readonly lead?: ReactNode;
  /** What comes even before that sentence. */
  readonly before?: ReactNode;
}

/** The one h1 of a page, which takes the focus after a change of page, and the sentence under it. */
export function PageTitle({ children, lead, before }: PageTitleProps) {
  return (
    <>
      <h1 className={styles.title} tabIndex={-1}>
        {children}
      </h1>
      {before}
      {lead ? <p className={styles.lead}>{lead}</p> : null}
    </>
  );
}
