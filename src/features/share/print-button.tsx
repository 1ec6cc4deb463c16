import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

/** Opens the browser's print dialog. */
export function PrintButton() {
  const { t } = useTranslation('ui');
  return (
    <Button kind="secondary" size="small" onClick={() => window.print()}>
      <Icon name="print" />
      <span>{t('share.print')}</span>
    </Button>
  );
}
