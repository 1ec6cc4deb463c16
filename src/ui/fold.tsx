import type { ReactNode, Ref } from 'react';
import styles from './fold.module.css';

interface FoldProps {
  readonly ref?: Ref<HTMLDetailsElement>;
  /** A short summary of the folded content; pass a heading element if it is one. */
  readonly title: ReactNode;
  /** The keyboard shortcut that opens and closes it. */
  readonly press?: string;
  readonly children: ReactNode;
}

/**
 * A part of a page that only some readers need, collapsed until they open it. A native `<details>` works from the
 * keyboard and before scripts load, and browsers open it when find-in-page matches its content.
 */
export function Fold({ ref, title, press, children }: FoldProps) {
  return (
    <details ref={ref} className={styles.fold}>
      <summary className={styles.title} data-key={press} aria-keyshortcuts={press}>
        {title}
      </summary>
      {children}
    </details>
  );
}
