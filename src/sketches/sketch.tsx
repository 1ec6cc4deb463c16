import type { ReactNode } from 'react';
import styles from './sketch.module.css';

interface FrameProps {
  readonly children: ReactNode;
}

/**
 * A page in a browser's window. Schematic on purpose: words only where somebody has to find them, grey lines for the
 * rest. All of it is measured in the width that it is given, so that a small one is the same drawing.
 */
export function Window({ children }: FrameProps) {
  return (
    <span className={styles.sketch}>
      <span className={styles.window}>
        <span className={styles.bar}>
          <span className={styles.dot} />
          <span className={styles.dot} />
          <span className={styles.dot} />
        </span>
        <span className={styles.page}>{children}</span>
      </span>
    </span>
  );
}

/** The screen of a phone. */
export function Phone({ children }: FrameProps) {
  return (
    <span className={`${styles.sketch} ${styles.narrow}`}>
      <span className={styles.phone}>
        <span className={styles.screen}>{children}</span>
      </span>
    </span>
  );
}
