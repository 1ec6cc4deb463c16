import { type MouseEvent, type ReactNode, type Ref, type SyntheticEvent, useRef, useState } from 'react';
import styles from './fold.module.css';

interface FoldProps {
  readonly ref?: Ref<HTMLDetailsElement>;
  /** A short summary of the folded content; pass a heading element if it is one. */
  readonly title: ReactNode;
  /** The keyboard shortcut that opens and closes it. What it opens comes into view. */
  readonly press?: string;
  /** Whether it is open when it is first rendered. After that, only the reader opens and closes it. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/**
 * A part of a page that only some readers need, collapsed until they open it. A native `<details>` works from the
 * keyboard and before scripts load, and browsers open it when find-in-page matches its content.
 */
export function Fold({ ref, title, press: shortcut, startsOpen = false, children }: FoldProps) {
  const [isOpen] = useState(startsOpen);
  const isByKey = useRef(false);
  // A key clicks with a count of 0. What is clicked with a pointer is in view, and should stay under it.
  const noteKey = ({ detail: clicks }: MouseEvent) => {
    isByKey.current = clicks === 0;
  };
  const showOpened = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
    if (isByKey.current && currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
    isByKey.current = false;
  };
  return (
    <details ref={ref} open={isOpen} onToggle={shortcut ? showOpened : undefined}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: browsers make `summary` interactive */}
      <summary
        className={styles.title}
        data-key={shortcut}
        aria-keyshortcuts={shortcut}
        onClick={shortcut ? noteKey : undefined}
      >
        {title}
      </summary>
      {children}
    </details>
  );
}
