import { useTranslation } from 'react-i18next';

/** The words of every copy button. */
export function useCopyWords() {
  const { t } = useTranslation('ui');
  return { copy: t('check.copy'), copied: t('check.copied'), notCopied: t('check.notCopied') };
}
