import { useTranslation } from 'react-i18next';

/** How a code is said aloud: each character by its name in the page's language, one after the other. */
export function useSpokenCode(): (code: string) => string {
  const { t } = useTranslation('ui');
  const names: Readonly<Record<string, string>> = t('code.characters', { returnObjects: true });
  return (code) => [...code].map((character) => names[character] ?? character).join(t('code.pause'));
}
