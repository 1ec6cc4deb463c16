import { useTranslation } from 'react-i18next';
import type { Texts } from '../i18n/texts.ts';

type Character = keyof Texts['ui']['code']['characters'];

/** How a code is said aloud: each character by its name in the page's language, one after the other. */
export function useSpokenCode(): (code: string) => string {
  const { t } = useTranslation('ui');
  return (code) =>
    [...code].map((character) => t(`code.characters.${character as Character}`)).join(t('code.pause'));
}
