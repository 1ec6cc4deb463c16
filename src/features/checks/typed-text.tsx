import { useTranslation } from 'react-i18next';
import { MarkedText, type Span } from '../../ui/marked-text.tsx';
import styles from './input-form.module.css';

interface TypedTextProps {
  readonly typed: string;
  /** What of it is not as it should be. */
  readonly wrong: readonly Span[];
}

/** What was typed, with what is wrong in it marked. */
export function TypedText({ typed, wrong }: TypedTextProps) {
  const { t } = useTranslation('ui');
  return (
    <p className={styles.pair}>
      <span className={styles.label}>{t('check.typed')}</span>
      <code translate="no">
        <MarkedText text={typed} spans={wrong} tone="wrong" />
      </code>
    </p>
  );
}
