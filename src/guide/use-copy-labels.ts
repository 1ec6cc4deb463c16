import { useTranslation } from 'react-i18next';

/** Returns the texts that every copy button needs. */
export function useCopyWords() {
  const { t } = useTranslation('ui');
  return { copy: t('check.copy'), copied: t('check.copied'), notCopied: t('check.notCopied') };
}
