import type { ReactNode, Ref } from 'react';
import styles from './fold.module.css';

interface FoldProps {
  readonly ref?: Ref<HTMLDetailsElement>;
  /** What is folded away, in few words: a heading, where it is one. */
  readonly title: ReactNode;
  /** The key that unfolds and folds it, where there is one. */
  readonly press?: string;
  readonly children: ReactNode;
}

/**
 * A part of a page that not everybody needs, folded away until its title is pressed. The browser's own element: it also
 * works from the keyboard, before any script has come, and when somebody searches in the page.
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
