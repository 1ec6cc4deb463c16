import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './languages.ts';
import type { DeskTexts, Texts } from './texts.ts';

/** What the texts may name in `{{…}}`: facts of the university that are the same in every language. */
export type TextValues = Readonly<Record<'student' | 'alumni' | 'university' | 'id', string>>;

/**
 * An i18next instance of one language, ready at once: the texts are there before the first render, so that a page
 * never shows a key or a gap. Switching languages means another instance, not a change to this one.
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
