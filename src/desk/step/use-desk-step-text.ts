import { useTranslation } from 'react-i18next';
import type { DeskStepText } from '../../i18n/load-desk-texts.ts';

/** What staff say and listen for at a step. That each step has it is checked in `app/complete-texts.ts`. */
export function useDeskStepText(id: string): DeskStepText {
  const { t } = useTranslation('deskSteps');
  return t(id as 'start', { returnObjects: true }) as DeskStepText;
}
