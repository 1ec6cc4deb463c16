import type { ReactNode } from 'react';
import styles from './page-title.module.css';

interface PageTitleProps {
  readonly children: string;
  readonly lead?: ReactNode;
  /** Rendered between the heading and the lead. */
  readonly before?: ReactNode;
}

/** The only h1 of a page, which receives focus after a page change, and the sentence below it. */
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

/** Wraps each hyphenated word ("sign-in") in a span that does not break across lines. */
function unbroken(text: string): ReactNode[] {
  return text.split(/([a-z]+(?:-[a-z]+)+)/i).map((part, position) =>
    position % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a title never change their order
      <span key={position} className={styles.whole}>
        {part}
      </span>
    ),
  );
}
