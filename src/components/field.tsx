import type { ReactNode, Ref } from 'react';
import styles from './field.module.css';

interface FieldProps {
  readonly ref?: Ref<HTMLInputElement>;
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** What is wrong with the text, shown at the field and said by a screen reader. */
  readonly problem?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputMode: 'email' | 'tel' | 'text';
}

/** One line to type, with its label and hint above and its problem below. It has no name: nothing is ever sent. */
export function Field({ ref, id, label, hint, problem, value, onChange, inputMode }: FieldProps) {
  const hintId = `${id}-hint`;
  const problemId = `${id}-problem`;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <p className={styles.hint} id={hintId}>
        {hint}
      </p>
      <input
        ref={ref}
        className={styles.input}
        id={id}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${hintId} ${problemId}` : hintId}
      />
      <p className={styles.problem} id={problemId}>
        {problem}
      </p>
    </div>
  );
}
