import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './languages.ts';
import type { DeskTexts, Texts } from './texts.ts';

/** The values of the placeholders in texts: facts about the university that are the same in every language. */
export type TextValues = Readonly<Record<'student' | 'alumni' | 'university' | 'id', string>>;

/**
 * Creates an i18next instance for one language. It initializes synchronously, so the texts are available for the first
 * render and a page never shows a key or a gap. To switch languages, create another instance.
 */
export function createI18n(language: Language, texts: Texts & Partial<DeskTexts>, values: TextValues): i18n {
  const instance = createInstance();
  instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    ns: Object.keys(texts),
    defaultNS: 'ui',
    resources: { [language]: { ...texts } },
    returnNull: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false, defaultVariables: { ...values } },
    react: { useSuspense: false },
  });
  return instance;
}
