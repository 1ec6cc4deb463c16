import {
  createContext,
  type FormEvent,
  type ReactNode,
  type RefObject,
  use,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Button } from '../button.tsx';
import { useHydrated } from '../dom/use-hydrated.ts';
import styles from './form.module.css';

/**
 * What each form of the page says if it is still not hydrated a few seconds after the page was shown, because its script
 * is slow, hangs or has failed: a sentence and a link to go on without the form.
 */
export const FormNotReady = createContext<ReactNode>(null);

interface FormProps {
  /** Called on submit. Omit it if the form checks its values while the reader types. */
  readonly onSubmit?: () => void;
  readonly children: ReactNode;
}

/**
 * A form that is checked on the page: it sends nothing, and the browser neither navigates nor validates. It is hidden
 * without script. Before the script has loaded, Enter would reload the page and empty the fields. `method="dialog"`
 * prevents that: without a dialog to close, submitting does nothing
 * (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#form-submission-algorithm).
 */
export function Form({ onSubmit, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  usePressAgain(form);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <form ref={form} className={styles.form} method="dialog" onSubmit={submit} noValidate>
      {children}
    </form>
  );
}

/**
 * Presses the button that the reader pressed before React hydrated the form, when nothing could happen. Such a button has
 * the focus, except in Safari.
 */
function usePressAgain(form: RefObject<HTMLFormElement | null>): void {
  const isHydrated = useHydrated();
  const [isServed] = useState(!isHydrated);
  useEffect(() => {
    if (!isServed || !isHydrated) return;
    const pressed = document.activeElement;
    if (pressed instanceof HTMLButtonElement && form.current?.contains(pressed)) pressed.click();
  }, [form, isServed, isHydrated]);
}

/** A style sheet shows it after a delay, since no script may run. It covers the dead buttons, so that nothing moves. */
function NotReady() {
  const words = use(FormNotReady);
  const isHydrated = useHydrated();
  if (isHydrated || words === null) return null;
  return (
    <p className={styles.notReady} role="status">
      {words}
    </p>
  );
}

/** The buttons of a form, in a row of their own. Each form has one such row. If the script does not come, it says so. */
export function FormButtons({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.buttons}>
      {children}
      <NotReady />
    </div>
  );
}

/** The submit button of a form that has no other. It looks secondary while the form shows a `FormNext`. */
export function FormSubmit({ children }: { readonly children: ReactNode }) {
  return (
    <FormButtons>
      <Button kind="primary" type="submit">
        {children}
      </Button>
    </FormButtons>
  );
}

interface FormResultProps {
  /**
   * How often the form was submitted. A new number re-mounts the result, so that screen readers announce a repeated
   * one.
   */
  readonly times?: number;
  /** `good` if the only possible result is a success. */
  readonly tone?: 'good';
  /** The result; empty until there is one. */
  readonly children: ReactNode;
}

/**
 * The result of a form, announced by screen readers when it appears or changes. The paragraph is always rendered, since
 * screen readers only announce changes inside an existing live region; only its content is replaced.
 */
export function FormResult({ times, tone, children }: FormResultProps) {
  return (
    <p className={tone === undefined ? styles.result : `${styles.result} ${styles[tone]}`} role="status">
      {children ? <span key={times}>{children}</span> : null}
    </p>
  );
}

/** The line below a result with the next step: one link or button. */
export function FormNext({ children }: { readonly children: ReactNode }) {
  return <p className={styles.next}>{children}</p>;
}

/** The values of a result, as a list that screen readers announce. Its children are `LabelledValue` elements. */
export function LabelledValues({ children }: { readonly children: ReactNode }) {
  return <dl className={styles.values}>{children}</dl>;
}

interface LabelledValueProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** One value of a result, below a quiet label. */
export function LabelledValue({ label, children }: LabelledValueProps) {
  return (
    <div className={styles.pair}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
