import type { ReactNode } from 'react';
import styles from './page-title.module.css';

interface PageTitleProps {
  readonly children: ReactNode;
  readonly lead?: ReactNode;
  /** Rendered between the heading and the lead. */
  readonly before?: ReactNode;
}

/** The only h1 of a page, which receives focus after a page change, and the sentence below it. */
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
