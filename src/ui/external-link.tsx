import styles from './external-link.module.css';
import { Icon } from './icon.tsx';

interface ExternalLinkProps {
  readonly href: string;
  /** Read out by screen readers after the link's text, instead of the arrow. */
  readonly hint: string;
  readonly children: string;
}

/**
 * A link to another site. Opens in a new tab, so that the guide keeps its place. In print the address follows the text,
 * unless the text already is the address.
 */
export function ExternalLink({ href, hint, children }: ExternalLinkProps) {
  return (
    <a
      className={styles.link}
      href={href}
      data-named={href === `https://${children}` || undefined}
      target="_blank"
      rel="noreferrer"
    >
      <span>{children.slice(0, -1)}</span>
      {/* The last letter and the arrow are kept together, so that the arrow never starts a line. */}
      <span className={styles.end}>
        <span>{children.slice(-1)}</span>
        <span className={styles.arrow}>
          <Icon name="external" isAlone />
        </span>
      </span>
      <span className="visually-hidden">{` (${hint})`}</span>
    </a>
  );
}
