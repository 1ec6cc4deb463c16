import { Link } from 'react-router';
import button from '../components/button.module.css';
import { languages } from '../i18n/languages.ts';
import { startPath } from '../url/paths.ts';
import styles from './root-screen.module.css';

/** The page above the languages: each presents itself in its own words. A script goes on from here by itself. */
export function RootScreen() {
  return (
    <article className={styles.root}>
      <h1 className="visually-hidden" tabIndex={-1}>
        {languages.map(({ code, site }) => (
          <span key={code} lang={code}>
            {site}{' '}
          </span>
        ))}
      </h1>
      <ul className={styles.languages}>
        {languages.map(({ code, name, site, description }) => (
          <li key={code} lang={code}>
            <h2>{site}</h2>
            <p>{description}</p>
            <p className={styles.way}>
              <Link className={button.primary} to={startPath(code)} hrefLang={code}>
                {name}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </article>
  );
}
