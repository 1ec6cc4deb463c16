import styles from './site-mark.module.css';

/** The mark of the guide: an envelope, and a ring that says "look here". Like `public/favicon.svg`. */
export function SiteMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false">
      <rect x="1.5" y="5" width="26" height="19" rx="3" />
      <path d="M5 9.5l9.5 6.75L24 9.5" />
      <circle cx="23" cy="21.5" r="6.75" />
    </svg>
  );
}
