import type { ComponentProps } from 'react';
import styles from './button.module.css';

/** What a `<button>` takes, but for its look, which is this component's own. */
interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style' | 'type'> {
  /** `submit` for the button that submits its form. */
  readonly type?: 'button' | 'submit';
  /** The one thing to do next, whatever else can be done, or what a sentence offers beside it, which looks like a link. */
  readonly kind: 'primary' | 'secondary' | 'text';
  /** Beside a text, where the usual size would be too much. */
  readonly size?: 'small';
}

/** What is pressed to do something on the page. What leads to another page is a `LinkButton`. */
export function Button({ type = 'button', kind, size, ...props }: ButtonProps) {
  const look = size === undefined ? styles[kind] : `${styles[kind]} ${styles[size]}`;
  return <button type={type} {...props} className={look} />;
}
