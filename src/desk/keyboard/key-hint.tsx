import styles from './key-hint.module.css';

/** The key that presses what it stands at. A screen reader knows it from `aria-keyshortcuts` there. */
export function KeyHint({ press }: { readonly press: string }) {
  return (
    <span className={styles.key} aria-hidden="true">
      {press}
    </span>
  );
}
