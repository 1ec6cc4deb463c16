import { type ComponentProps, type KeyboardEvent, type ReactNode, type RefObject, useRef } from 'react';
import { Button } from '../button.tsx';
import styles from './field.module.css';
import { useEarlyText } from './use-early-text.ts';

/** Mostly `type: 'text'`: with a stricter type browsers reject or blank malformed values, which a check can explain. */
const KINDS = {
  email: { type: 'text', inputMode: 'email' },
  tel: { type: 'text', inputMode: 'tel' },
  code: { type: 'text', inputMode: 'text' },
  time: { type: 'time' },
} as const;

/** The props of an element, without the ones that style it. */
type Unstyled<Props> = Omit<Props, 'className' | 'style'>;

/** The label above a field. */
export function FieldLabel({ htmlFor, children, ...props }: Unstyled<ComponentProps<'label'>>) {
  return (
    <label htmlFor={htmlFor} {...props} className={styles.label}>
      {children}
    </label>
  );
}

interface FieldHintProps extends Unstyled<ComponentProps<'p'>> {
  /** Whether to render the hint for screen readers only. */
  readonly isVisuallyHidden?: boolean;
}

/** A quiet line about a field: what to type, or what was found for the typed text. */
export function FieldHint({ isVisuallyHidden = false, ...props }: FieldHintProps) {
  return <p {...props} className={isVisuallyHidden ? 'visually-hidden' : styles.hint} />;
}

/** A text input for widgets that `Field` does not cover. The caller provides its label and hint. */
export function TextInput(props: Unstyled<ComponentProps<'input'>>) {
  return <input type="text" {...props} className={styles.input} />;
}

/** Like `TextInput`, for text of several lines. */
export function TextArea(props: Unstyled<ComponentProps<'textarea'>>) {
  return <textarea {...props} className={styles.input} />;
}

type FieldElement = HTMLInputElement & HTMLTextAreaElement;

/** The button that empties a field. */
interface FieldClear {
  readonly label: string;
  /** The accessible name: the label with what it clears. */
  readonly name: string;
  readonly onClear: () => void;
}

interface FieldProps {
  readonly ref?: RefObject<FieldElement | null>;
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** What is wrong with the value. Shown below the field and announced by screen readers. */
  readonly problem?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /**
   * Called on Tab, before the focus moves. The browser then focuses the element that follows the field by that time.
   */
  readonly onTab?: () => void;
  readonly clear: FieldClear;
  /** The kind of text, which determines the keyboard on phones. `lines` renders a `textarea`. */
  readonly input: 'email' | 'tel' | 'lines' | 'code' | 'time';
}

/**
 * A text input with its label and hint above and its problem below, and a button to empty it while it has text. It has no
 * `name`, since no form is ever sent. The problem is a `role="alert"`: when the reader submits with Enter, focus is already
 * in the field and a screen reader would not announce anything otherwise.
 */
export function Field({ ref, id, label, hint, problem, value, onChange, onTab, clear, input }: FieldProps) {
  const hintId = `${id}-hint`;
  const problemId = `${id}-problem`;
  const ownRef = useRef<FieldElement>(null);
  const element = ref ?? ownRef;
  useEarlyText(element, value, onChange);
  const shared = {
    ref: element,
    id,
    autoComplete: 'off',
    autoCapitalize: input === 'code' ? 'characters' : 'none',
    autoCorrect: 'off',
    spellCheck: false,
    value,
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Tab') onTab?.();
    },
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': problem ? `${hintId} ${problemId}` : hintId,
  } as const;
  return (
    <div className={styles.field}>
      <FieldLabel htmlFor={id}>{label}</FieldLabel>
      <FieldHint id={hintId}>{hint}</FieldHint>
      {input === 'lines' ? (
        <TextArea {...shared} rows={2} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <TextInput {...shared} {...KINDS[input]} onChange={(event) => onChange(event.target.value)} />
      )}
      {/* Stands above the field, but comes after it in the tab order, so that Tab from the field before leads to this one. */}
      {value === '' ? null : (
        <span className={styles.clear}>
          <Button
            kind="text"
            size="small"
            aria-label={clear.name}
            onClick={() => {
              // The button is removed.
              element.current?.focus();
              clear.onClear();
            }}
          >
            {clear.label}
          </Button>
        </span>
      )}
      <p className={styles.problem} id={problemId} role="alert">
        {problem}
      </p>
    </div>
  );
}
