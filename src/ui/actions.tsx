import type { ReactNode } from 'react';
import styles from './actions.module.css';
import type { RenderLink } from './render-link.ts';

/** The row of links at the end of a page without answers: a `LinkButton`, optionally followed by a `QuietAction`. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return <p className={styles.actions}>{children}</p>;
}

interface QuietActionProps {
  readonly link: RenderLink;
  readonly children: ReactNode;
}

/** A plain link in an `Actions` row, as high as the button beside it. Hidden in print. */
export function QuietAction({ link, children }: QuietActionProps) {
  return link(styles.quiet, children);
}
