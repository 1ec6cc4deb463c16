import styles from './code-pill.module.css';

interface CodePillProps {
  readonly code: string;
  readonly label: string;
  readonly hint: string;
}

/** The code of the page, to be said aloud. A screen reader says it letter by letter, after what it is. */
export function CodePill({ code, label, hint }: CodePillProps) {
  return (
    <p className={styles.pill} title={hint}>
      <span className="visually-hidden">
        {label}: {[...code].join(' ')}
      </span>
      <span aria-hidden="true" translate="no">
        {code}
      </span>
    </p>
  );
}
