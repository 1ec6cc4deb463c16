import type { ReactNode } from 'react';
import styles from './sketch.module.css';

/** The room that a sketch has, in its own units: three to two. */
const WIDTH = 240;
const HEIGHT = 160;

/** How high the bar of the browser's window is. */
const BAR = 18;

/**
 * A drawing of a page in a browser's window, schematic on purpose: it shows where things stand, so that a page is
 * recognised by its form. What it says stands in words beside it: so it is silent by itself.
 */
export function Sketch({ children }: { readonly children: ReactNode }) {
  return (
    <svg className={styles.sketch} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <rect className={styles.window} x="1" y="1" width={WIDTH - 2} height={HEIGHT - 2} rx="8" />
      <path className={styles.edge} d={`M1 ${BAR}h${WIDTH - 2}`} />
      {[12, 22, 32].map((x) => (
        <circle key={x} className={styles.dot} cx={x} cy={BAR / 2 + 0.5} r="2.5" />
      ))}
      {children}
    </svg>
  );
}
