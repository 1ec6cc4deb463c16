import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './share-section.module.css';

interface LinkChoiceProps {
  readonly withAnswers: boolean;
  /** The label of the link with answers. */
  readonly label: string;
  readonly onChange: (withAnswers: boolean) => void;
}

/** Radio buttons to choose the link without or with the answers. */
export function LinkChoice({ withAnswers, label, onChange }: LinkChoiceProps) {
  const { t } = useTranslation('ui');
  const name = useId();
  return (
    <fieldset className={styles.which}>
      <legend>{t('share.which')}</legend>
      {([false, true] as const).map((value) => (
        <label key={String(value)}>
          <input type="radio" name={name} checked={value === withAnswers} onChange={() => onChange(value)} />
          <span>{value ? label : t('share.withoutAnswers')}</span>
        </label>
      ))}
    </fieldset>
  );
}
