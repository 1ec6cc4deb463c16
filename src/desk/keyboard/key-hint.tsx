import styles from './key-hint.module.css';

/**
 * Shows the shortcut of the element that contains it. Screen readers get it from `aria-keyshortcuts` on that element.
 */
export function KeyHint({ press }: { readonly press: string }) {
  return (
    <span className={styles.key} aria-hidden="true">
      {press}
    </span>
  );
}
