import styles from './qr-code.module.css';

interface QrCodeProps {
  /** Rows of modules, `true` for dark, including the light quiet zone. */
  readonly modules: readonly (readonly boolean[])[];
  /** The accessible name of the image. */
  readonly label: string;
}

/** A QR code as an SVG. Dark on light in every colour scheme, as scanners expect. */
export function QrCode({ modules, label }: QrCodeProps) {
  const size = modules.length;
  const dark = modules.map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join(''));
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path className={styles.dark} d={dark.join('')} shapeRendering="crispEdges" />
    </svg>
  );
}
