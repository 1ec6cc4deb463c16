import { Link } from 'react-router';
import type { Language } from '../../i18n/languages.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import styles from './choose-screen.module.css';

/** The title, description and path of a page in one language. */
export interface Choice {
  readonly language: Language;
  /** The name of the language, in that language. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly path: string;
}

/** A page without a language. It introduces itself in every language; `main.tsx` redirects from it if scripts run. */
export function ChooseScreen({ choices }: { readonly choices: readonly Choice[] }) {
  return (
    <article className={styles.choose}>
      <h1 className="visually-hidden" tabIndex={-1}>
        {choices.map(({ language, title }) => (
          <span key={language} lang={language}>
            {title}{' '}
          </span>
        ))}
      </h1>
      <ul className={styles.languages}>
        {choices.map(({ language, name, title, description, path }) => (
          <li key={language} lang={language}>
            <h2>{title}</h2>
            <p>{description}</p>
            <p className={styles.action}>
              <LinkButton
                link={(className, children) => (
                  <Link className={className} to={path} hrefLang={language}>
                    {children}
                  </Link>
                )}
              >
                {name}
              </LinkButton>
            </p>
          </li>
        ))}
      </ul>
    </article>
  );
}
