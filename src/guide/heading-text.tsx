import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { phrasesOf } from '../i18n/load-texts.ts';
import { UnbrokenWords } from '../ui/text/unbroken-words.tsx';
import styles from './heading-text.module.css';

/**
 * A heading whose lines break between phrases, in a language that is written without spaces, and never in a hyphenated
 * word. Not with a zero-width space, which readers would copy and screen readers may spell.
 */
export function HeadingText({ children }: { readonly children: string }) {
  const { i18n } = useTranslation();
  const phrases = phrasesOf(children, i18n.language);
  if (phrases === undefined) return <UnbrokenWords text={children} wordClass={styles.whole} />;
  return (
    <span className={styles.phrases}>
      {phrases.map((phrase, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the phrases of a heading never change their order
        <Fragment key={position}>
          {position === 0 ? null : <wbr />}
          <UnbrokenWords text={phrase} wordClass={styles.whole} />
        </Fragment>
      ))}
    </span>
  );
}
