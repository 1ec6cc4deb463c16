import { useTranslation } from 'react-i18next';
import { codeWords, spokenCode } from '../i18n/spoken-code.ts';

/** Returns a function that spells a code as it is read aloud in the page's language. */
export function useSpokenCode(): (code: string) => string {
  const { i18n } = useTranslation('ui');
  const words = codeWords(i18n);
  return (code) => spokenCode(code, words);
}
