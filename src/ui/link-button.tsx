import type { ReactNode } from 'react';
import styles from './button.module.css';
import type { RenderLink } from './render-link.ts';

interface LinkButtonProps {
  readonly link: RenderLink;
  readonly children: ReactNode;
}

/** A link to the next page that looks like a primary button. */
export function LinkButton({ link, children }: LinkButtonProps) {
  return link(styles.primary, children);
}
