import { type ReactNode, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createGuide, textValues } from '../app/content.ts';
import { GuideContext } from '../guide/guide-context.ts';
import { createI18n } from '../i18n/create-i18n.ts';
import { type Language, languageCodes } from '../i18n/languages.ts';
import { textsIfLoaded } from '../i18n/load-texts.ts';
import styles from './gallery.module.css';

/** The date of the gallery. Fixed, so that the screenshots do not change. */
const DAY = '2026-11-23';

const SCHEMES = ['light', 'dark'] as const;

interface EveryVariantProps {
  /** The visible name, which tests also use as selector. */
  readonly name: string;
  readonly children: ReactNode;
}

/** Renders its children in every language and colour scheme, side by side. */
export function EveryVariant({ name, children }: EveryVariantProps) {
  return (
    <section className={styles.shown} aria-label={name}>
      <h3 className={styles.name}>{name}</h3>
      <div className={styles.sides} data-shown={name}>
        {languageCodes.flatMap((language) =>
          SCHEMES.map((scheme) => (
            <div key={`${language} ${scheme}`} className={styles.side} lang={language} data-scheme={scheme}>
              <InLanguage language={language}>{children}</InLanguage>
            </div>
          )),
        )}
      </div>
    </section>
  );
}

interface InLanguageProps {
  readonly language: Language;
  readonly children: ReactNode;
}

function InLanguage({ language, children }: InLanguageProps) {
  const texts = textsIfLoaded(language);
  const i18n = useMemo(() => texts && createI18n(language, texts, textValues), [language, texts]);
  const guide = useMemo(() => createGuide(language, DAY), [language]);
  if (!i18n) throw new Error(`The texts of ${language} were not loaded`);
  return (
    <I18nextProvider i18n={i18n}>
      <GuideContext value={guide}>{children}</GuideContext>
    </I18nextProvider>
  );
}
