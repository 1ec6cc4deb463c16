import { type MouseEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref, useLocation, useNavigate } from 'react-router';
import type { LanguageInfo } from '../i18n/languages.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import { isPlainClick } from '../ui/dom/plain-click.ts';
import { useHydrated } from '../ui/dom/use-hydrated.ts';
import { Icon } from '../ui/icon.tsx';

interface LanguageSwitchProps {
  readonly to: LanguageInfo;
  /** The path of this page in that language. */
  readonly path: string;
}

/**
 * A link to this page in another language, with the trail and the state of the history entry. If the texts of that
 * language can be loaded, React changes the language in place, which replaces the history entry: Back then leads to the
 * page before, not to the same page in another language. Otherwise the browser follows the link, after a warning if
 * typed text would be lost.
 */
export function LanguageSwitch({ to, path }: LanguageSwitchProps) {
  const { t } = useTranslation('ui');
  const { search, hash, state } = useLocation();
  const target = path + (useHydrated() ? search + hash : '');
  const href = useHref(target);
  const navigate = useNavigate();
  const [hasFailed, setHasFailed] = useState(false);
  // On a slow connection the reader may answer while the texts load. Then switch the page that is shown by that time.
  const shown = useRef({ target, href, state });
  useLayoutEffect(() => {
    shown.current = { target, href, state };
  });

  const change = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    // Second click, after the warning: let the browser navigate.
    if (hasFailed) return;
    event.preventDefault();
    loadTexts(to.code).then(
      () => navigate(shown.current.target, { state: shown.current.state, replace: true }),
      () => (isAnythingTyped() ? setHasFailed(true) : window.location.replace(shown.current.href)),
    );
  };

  return (
    <>
      <a href={href} hrefLang={to.code} lang={to.code} onClick={change}>
        <Icon name="language" />
        <span>{to.name}</span>
      </a>
      <span role="alert">{hasFailed ? t('nav.languageFailed', { language: to.name }) : null}</span>
    </>
  );
}

/**
 * Returns whether a field has text that a new page would lose. The country field is ignored, as it always has a value.
 */
function isAnythingTyped(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input:not([type="radio"], [aria-autocomplete], [readonly])',
  );
  return [...fields].some(({ value }) => value !== '');
}
