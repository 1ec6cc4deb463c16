import { useTranslation } from 'react-i18next';
import type { Target } from '../url/paths.ts';
import { stepText, useStepTranslator } from './use-step-text.ts';

/** How a page is called, for links to it: a function of the page. */
export function useTitleOf(): (target: Target) => string {
  const translator = useStepTranslator();
  const { t } = useTranslation(['checks', 'help', 'map']);
  return (target) => ('step' in target ? stepText(translator, target.step).title : t(`${target.page}:title`));
}
