import type { ReactNode } from 'react';
import styles from './alternatives.module.css';

/**
 * A place for contents of which one is shown at a time. It is as high as the highest of them, so that nothing below
 * moves when a script shows another one than the static page.
 */
export function Alternatives({ children }: { readonly children: ReactNode }) {
  return <div className={styles.place}>{children}</div>;
}

interface AlternativeProps {
  readonly isShown: boolean;
  readonly children: ReactNode;
}

/**
 * One of the contents of `Alternatives`. If it is not shown it still takes its space, but nobody can see, read, find or
 * focus it. The attribute `hidden` says so also to browsers that do not load our styles.
 */
export function Alternative({ isShown, children }: AlternativeProps) {
  return <div hidden={!isShown}>{children}</div>;
}
