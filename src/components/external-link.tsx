import type { ReactNode } from 'react';
import styles from './external-link.module.css';

interface ExternalLinkProps {
  readonly href: string;
  /** Said after the link's text, for those who do not see the arrow. */
  readonly hint: string;
  readonly children: ReactNode;
}

/** A link to another site: opens in a new tab, so that the guide stays where it was. */
export function ExternalLink({ href, hint, children }: ExternalLinkProps) {
  return (
    <a className={styles.link} href={href} target="_blank" rel="noreferrer">
      {children}
      <span className={styles.arrow} aria-hidden="true" />
      <span className="visually-hidden"> ({hint})</span>
    </a>
  );
}
