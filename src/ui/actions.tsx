import type { ReactNode } from 'react';
import styles from './actions.module.css';
import type { RenderLink } from './render-link.ts';

/** The row at the end of a page that has no answers: a `LinkButton`, and a `QuietAction` beside it. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return <p className={styles.actions}>{children}</p>;
}

interface QuietActionProps {
  readonly link: RenderLink;
  readonly children: ReactNode;
}

/** A plain link in the row, as high as the button beside it. Not on paper. */
export function QuietAction({ link, children }: QuietActionProps) {
  return link(styles.quiet, children);
}
