import styles from './external-link.module.css';
import { Icon } from './icon.tsx';

interface ExternalLinkProps {
  readonly href: string;
  /** Said after the link's text, for those who do not see the arrow. */
  readonly hint: string;
  readonly children: string;
}

/**
 * A link to another site: opens in a new tab, so that the guide stays where it was. On paper its address stands after it,
 * where its words are not the address already.
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
      {children.slice(0, -1)}
      {/* With the last letter, so that the arrow does not stand alone on the next line. */}
      <span className={styles.end}>
        {children.slice(-1)}
        <span className={styles.arrow}>
          <Icon name="external" form="alone" />
        </span>
      </span>
      <span className="visually-hidden"> ({hint})</span>
    </a>
  );
}
