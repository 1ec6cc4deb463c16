import styles from './code-pill.module.css';

interface CodePillProps {
  readonly code: string;
  /** The code as read aloud, character by character. */
  readonly spoken: string;
  readonly label: string;
  readonly hint: string;
}

/** The code of the page behind the word for it, for reading it out on the phone. Screen readers say the label, then each character. */
export function CodePill({ code, spoken, label, hint }: CodePillProps) {
  return (
    <p className={styles.pill} title={hint}>
      <span className="visually-hidden">{`${label}: ${spoken} `}</span>
      <span aria-hidden="true">{`${label} `}</span>
      <span className={styles.code} aria-hidden="true" translate="no">
        {code}
      </span>
    </p>
  );
}
