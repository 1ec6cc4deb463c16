import { useTranslation } from 'react-i18next';
import { labelWordings } from '../i18n/labels.ts';
import { useGuide } from './guide-context.ts';
import styles from './label.module.css';

interface LabelProps {
  readonly id: string;
  /** Whether the label is a block, with the other languages on a line below instead of in brackets. */
  readonly isBlock: boolean;
}

/**
 * A label of Microsoft's screens in the reader's language and in all others, since the reader's screen may be in any of
 * them.
 */
export function Label({ id, isBlock }: LabelProps) {
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  const [own, ...others] = labelWordings(id, language);
  if (!own) return <span>{id}</span>;
  return (
    <span className={isBlock ? styles.row : undefined}>
      <b className={styles.own} lang={own.language} translate="no">
        {own.words}
      </b>
      {others.map((other) => (
        <span key={other.language} className={styles.other} lang={other.language} translate="no">
          {isBlock ? other.words : t('label.also', { words: other.words })}
        </span>
      ))}
    </span>
  );
}
