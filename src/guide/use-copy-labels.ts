import { useTranslation } from 'react-i18next';
import type { CopyLabels } from '../ui/text/copy-text.tsx';

/** Returns the default labels of a copy button. */
export function useCopyLabels(): CopyLabels {
  const { t } = useTranslation('ui');
  return { copy: t('check.copy'), copied: t('check.copied'), notCopied: t('check.notCopied') };
}
