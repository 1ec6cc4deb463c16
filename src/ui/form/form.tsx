import { type FormEvent, Fragment, type ReactNode } from 'react';
import { Button } from '../button.tsx';
import styles from './form.module.css';

interface FormProps {
  /** What to do with what was typed, where that is not judged as one types. */
  readonly onSubmit?: () => void;
  readonly children: ReactNode;
}

/**
 * A form that is judged on the page: it sends nothing, and the browser neither leaves the page nor judges by itself.
 * Without script it is not shown.
 */
export function Form({ onSubmit, children }: FormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {children}
    </form>
  );
}

/** The button that submits the form, in a row of its own. Where a result leads on (`FormNext`), it steps back. */
export function FormSubmit({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.submit}>
      <Button kind="primary" type="submit">
        {children}
      </Button>
    </p>
  );
}

interface FormResultProps {
  /** How often the form was submitted, so that a screen reader says the same result again when it is found again. */
  readonly times?: number;
  /** `good` where there is a result only when all is well. */
  readonly tone?: 'good';
  /** The result; nothing while there is none. */
  readonly children: ReactNode;
}

/**
 * What was found, said by a screen reader when it appears or changes. The paragraph is always there, since only what
 * changes within a live region is said: its content is replaced instead.
 */
export function FormResult({ times, tone, children }: FormResultProps) {
  return (
    <p className={tone === undefined ? styles.result : `${styles.result} ${styles[tone]}`} role="status">
      <Fragment key={times}>{children}</Fragment>
    </p>
  );
}

/** The line below a result that leads on from it: one link or button. */
export function FormNext({ children }: { readonly children: ReactNode }) {
  return <p className={styles.next}>{children}</p>;
}

interface LabelledValueProps {
  readonly label: string;
  /** `p` where the value is plain text. */
  readonly as?: 'div' | 'p';
  readonly children: ReactNode;
}

/** One value of a result, below a quiet label. */
export function LabelledValue({ label, as: Tag = 'div', children }: LabelledValueProps) {
  return (
    <Tag className={styles.pair}>
      <span className={styles.label}>{label}</span>
      {children}
    </Tag>
  );
}
