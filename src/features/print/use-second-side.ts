import type { i18n } from 'i18next';
import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { type Guide, useGuide } from '../../guide/guide-context.ts';
import { lazyModule } from '../../guide/lazy-module.ts';
import { textValuesOf } from '../../guide/text-values.ts';
import { useLazyModule } from '../../guide/use-lazy-module.ts';
import { createI18n } from '../../i18n/create-i18n.ts';
import { type Language, type LanguageInfo, languages } from '../../i18n/languages.ts';
import { loadTexts } from '../../i18n/load-texts.ts';
import { useHydrated } from '../../ui/dom/use-hydrated.ts';

/** What renders the guide in the second language of a sheet. */
export interface SecondSide {
  readonly i18n: i18n;
  readonly guide: Guide;
}

/** The second language that the URL asks for, and what renders it once its texts are loaded. */
export interface Second {
  readonly language: LanguageInfo | undefined;
  readonly side: SecondSide | undefined;
  readonly hasFailed: boolean;
}

/** Returns the query that adds a second language to a sheet. */
export const withLanguage = (language: Language): string => `?${new URLSearchParams({ with: language })}`;

/** The texts of each language, loaded at once: the reader waits for them. */
const lazyTexts = new Map(
  languages.map(({ code }) => [code, lazyModule(() => loadTexts(code), { isUrgent: true })]),
);

/**
 * Returns the second language of a sheet: `?with=ja` adds Japanese. There is none on the static page, which does not
 * know the query, and none if the query names no other language of the guide.
 */
export function useSecondSide(): Second {
  const guide = useGuide();
  const { search } = useLocation();
  const asked = useHydrated() ? new URLSearchParams(search).get('with') : null;
  const language = languages.find(({ code }) => code === asked && code !== guide.language);
  const code = language?.code ?? guide.language;
  const texts = lazyTexts.get(code);
  if (!texts) throw new Error(`There is no language ${code}`);
  const { loaded, hasFailed } = useLazyModule(texts);
  const side = useMemo(
    () =>
      language && loaded
        ? {
            i18n: createI18n(language.code, loaded, textValuesOf(guide.site)),
            guide: { ...guide, language: language.code },
          }
        : undefined,
    [language, loaded, guide],
  );
  return { language, side, hasFailed };
}
