import type { ComponentProps, ReactNode, Ref } from 'react';
import styles from './field.module.css';

/** Fields are of type text where a browser would refuse, or empty, what is not quite right: a check can say more. */
const KINDS = {
  email: { type: 'text', inputMode: 'email' },
  tel: { type: 'text', inputMode: 'tel' },
  code: { type: 'text', inputMode: 'text' },
  time: { type: 'time' },
} as const;

/** What an element takes, but for its look, which is the component's own. */
type Unstyled<Props> = Omit<Props, 'className' | 'style'>;

/** The name of a field, above it. */
export function FieldLabel({ htmlFor, children, ...props }: Unstyled<ComponentProps<'label'>>) {
  return (
    <label htmlFor={htmlFor} {...props} className={styles.label}>
      {children}
    </label>
  );
}

interface FieldHintProps extends Unstyled<ComponentProps<'p'>> {
  /** Whether it is only there for screen readers. */
  readonly visuallyHidden?: boolean;
}

/** A quiet line that helps with a field: what to type, or what is found for it. */
export function FieldHint({ visuallyHidden = false, ...props }: FieldHintProps) {
  return <p {...props} className={visuallyHidden ? 'visually-hidden' : styles.hint} />;
}

/** A line to type in, for what is more than a `Field`: whoever uses it gives it a name and a hint. */
export function TextInput(props: Unstyled<ComponentProps<'input'>>) {
  return <input {...props} className={styles.input} />;
}

/** The same for a text of several lines. */
export function TextArea(props: Unstyled<ComponentProps<'textarea'>>) {
  return <textarea {...props} className={styles.input} />;
}

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
    <div>
      <FieldLabel htmlFor={id}>{label}</FieldLabel>
      <FieldHint id={hintId}>{hint}</FieldHint>
      {input === 'lines' ? (
        <TextArea {...shared} rows={2} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <TextInput {...shared} {...KINDS[input]} onChange={(event) => onChange(event.target.value)} />
      )}
      <p className={styles.problem} id={problemId} role="alert">
        {problem}
      </p>
    </div>
  );
}
