import { useTranslation } from 'react-i18next';

/**
 * Returns a function that spells a code: the name of each character in the page's language, with pauses between them.
 */
export function useSpokenCode(): (code: string) => string {
  const { t } = useTranslation('ui');
  const names: Readonly<Record<string, string>> = t('code.characters', { returnObjects: true });
  return (code) => [...code].map((character) => names[character] ?? character).join(t('code.pause'));
}
