import type { ReactNode } from 'react';
import styles from './page-title.module.css';

interface PageTitleProps {
  readonly children: ReactNode;
  readonly lead?: ReactNode;
}

/** The only h1 of a page, which receives focus after a page change, and the sentence below it. */
export function PageTitle({ children, lead }: PageTitleProps) {
  return (
    <>
      <h1 className={styles.title} tabIndex={-1}>
        {children}
      </h1>
      {lead ? <Lead>{lead}</Lead> : null}
    </>
  );
}

/** The sentence below the heading, for pages that do not pass it to `PageTitle`. */
export function Lead({ children }: { readonly children: ReactNode }) {
  return <p className={styles.lead}>{children}</p>;
}
