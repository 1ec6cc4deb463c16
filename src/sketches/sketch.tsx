import type { ReactNode } from 'react';
import styles from './sketch.module.css';

interface FrameProps {
  readonly children: ReactNode;
}

/**
 * A page in a browser window. Schematic on purpose: text only where the reader has to find it, grey lines elsewhere.
 * All sizes are relative to the width of the sketch, so it looks the same at any size.
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
