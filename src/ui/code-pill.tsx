import styles from './code-pill.module.css';

interface CodePillProps {
  readonly code: string;
  /** How it is said aloud, character by character. */
  readonly spoken: string;
  readonly label: string;
  readonly hint: string;
}

/** The code of the page, to be said aloud. A screen reader says it character by character, after what it is. */
export function CodePill({ code, spoken, label, hint }: CodePillProps) {
  return (
    <p className={styles.pill} title={hint}>
      <span className="visually-hidden">
        {label}: {spoken}
      </span>
      <span aria-hidden="true" translate="no">
        {code}
      </span>
    </p>
  );
}
