import { type ReactNode, type Ref, useState } from 'react';
import styles from './fold.module.css';

interface FoldProps {
  readonly ref?: Ref<HTMLDetailsElement>;
  /** A short summary of the folded content; pass a heading element if it is one. */
  readonly title: ReactNode;
  /** The keyboard shortcut that opens and closes it. */
  readonly press?: string;
  /** Whether it is open when it is first rendered. After that, only the reader opens and closes it. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/**
 * A part of a page that only some readers need, collapsed until they open it. A native `<details>` works from the
 * keyboard and before scripts load, and browsers open it when find-in-page matches its content.
 */
export function Fold({ ref, title, press, startsOpen = false, children }: FoldProps) {
  const [isOpen] = useState(startsOpen);
  return (
    <details ref={ref} className={styles.fold} open={isOpen}>
      <summary className={styles.title} data-key={press} aria-keyshortcuts={press}>
        {title}
      </summary>
      {children}
    </details>
  );
}
