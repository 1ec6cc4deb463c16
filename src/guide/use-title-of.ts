import { useTranslation } from 'react-i18next';
import { stepText } from '../i18n/content-texts.ts';
import type { GuideTarget } from './guide-context.ts';

/** How a page is called, for links to it: a function of the page. */
export function useTitleOf(): (target: GuideTarget) => string {
  const { t, i18n } = useTranslation();
  return (target) => ('step' in target ? stepText(i18n, target.step).title : t('title', { ns: target.page }));
}
