import type { MouseEvent } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router';
import type { LanguageInfo } from '../i18n/languages.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import { useHydrated } from './use-hydrated.ts';

interface LanguageSwitchProps {
  readonly to: LanguageInfo;
  /** The path of this page in that language. */
  readonly path: string;
}

/**
 * A link to this page in another language, with the trail. It is a plain link; React changes the texts in place where
 * it can fetch them, and otherwise leaves the link to the browser.
 */
export function LanguageSwitch({ to, path }: LanguageSwitchProps) {
  const { search } = useLocation();
  const target = path + (useHydrated() ? search : '');
  const href = useHref(target);
  const navigate = useNavigate();

  const change = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    loadTexts(to.code).then(
      () => navigate(target),
      () => window.location.assign(href),
    );
  };

  return (
    <a href={href} hrefLang={to.code} lang={to.code} onClick={change}>
      {to.name}
    </a>
  );
}
