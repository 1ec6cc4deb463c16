import { useTranslation } from 'react-i18next';
import type { DeskStepText } from '../../../locales/step-parts.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { deskStepText } from '../../i18n/content-texts.ts';

/** Returns what staff say and listen for at a step. */
export function useDeskStepText(step: ValidStepId): DeskStepText {
  return deskStepText(useTranslation().i18n, step);
}
