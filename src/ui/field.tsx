import type { ReactNode, Ref } from 'react';
import styles from './field.module.css';

/** Fields are of type text where a browser would refuse, or empty, what is not quite right: a check can say more. */
const KINDS = {
  email: { type: 'text', inputMode: 'email' },
  tel: { type: 'text', inputMode: 'tel' },
  code: { type: 'text', inputMode: 'text' },
  time: { type: 'time' },
} as const;

interface FieldProps {
  readonly ref?: Ref<HTMLInputElement & HTMLTextAreaElement>;
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** What is wrong with the text, shown at the field and said by a screen reader. */
  readonly problem?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is typed, and so the keyboard that a phone shows; `lines` makes room for a text of several lines. */
  readonly input: 'email' | 'tel' | 'lines' | 'code' | 'time';
}

/**
 * Something to type, with its label and hint above and its problem below. It has no name: nothing is ever sent. The
 * problem is an alert, since whoever submits with Enter is at the field already: nothing else would be said.
 */
export function Field({ ref, id, label, hint, problem, value, onChange, input }: FieldProps) {
  const hintId = `${id}-hint`;
  const problemId = `${id}-problem`;
  const shared = {
    ref,
    className: styles.input,
    id,
    autoComplete: 'off',
    autoCapitalize: input === 'code' ? 'characters' : 'none',
    autoCorrect: 'off',
    spellCheck: false,
    value,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': problem ? `${hintId} ${problemId}` : hintId,
  } as const;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <p className={styles.hint} id={hintId}>
        {hint}
      </p>
      {input === 'lines' ? (
        <textarea {...shared} rows={2} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} {...KINDS[input]} onChange={(event) => onChange(event.target.value)} />
      )}
      <p className={styles.problem} id={problemId} role="alert">
        {problem}
      </p>
    </div>
  );
}
