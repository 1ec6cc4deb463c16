import type { ComponentProps } from 'react';
import styles from './button.module.css';

/** The props of a `<button>`, without the ones that style it. */
interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style' | 'type'> {
  /** `submit` for the button that submits its form. */
  readonly type?: 'button' | 'submit';
  /** `primary` for the next action of the page, `secondary` for any other, `text` for one that looks like a link. */
  readonly kind: 'primary' | 'secondary' | 'text';
  /** For buttons next to a line of text. */
  readonly size?: 'small';
}

/** A button that does something on the current page. For a link to another page use `LinkButton`. */
export function Button({ type = 'button', kind, size, ...props }: ButtonProps) {
  const look = size === undefined ? styles[kind] : `${styles[kind]} ${styles[size]}`;
  return <button type={type} {...props} className={look} />;
}
