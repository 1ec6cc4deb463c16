import { useTranslation } from 'react-i18next';
import button from '../../ui/button.module.css';
import { Icon } from '../../ui/icon.tsx';

/** Opens the printer's dialog of the browser. */
export function PrintButton() {
  const { t } = useTranslation('ui');
  return (
    <button className={`${button.secondary} ${button.small}`} type="button" onClick={() => window.print()}>
      <Icon name="print" />
      {t('share.print')}
    </button>
  );
}
