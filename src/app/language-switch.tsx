import { type MouseEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref, useLocation, useNavigate } from 'react-router';
import type { LanguageInfo } from '../i18n/languages.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import { isAnythingTyped } from '../ui/dom/anything-typed.ts';
import { isPlainClick } from '../ui/dom/plain-click.ts';
import { useHydrated } from '../ui/dom/use-hydrated.ts';
import { Icon } from '../ui/icon.tsx';
import { isServed } from './offline/is-served.ts';
import { offlineState } from './offline/keep-offline.ts';

interface LanguageSwitchProps {
  readonly to: LanguageInfo;
  /** The path of this page in that language. */
  readonly path: string;
}

/** How long to wait for the texts, in milliseconds. */
const PATIENCE = 8000;

/**
 * A link to this page in another language, with the trail and the state of the history entry. If the texts of that
 * language can be loaded, React changes the language in place, which replaces the history entry: Back then leads to the
 * page before, not to the same page in another language. Otherwise the browser follows the link, after a warning if
 * typed text would be lost. If there is no page to go to either, this one stays and says so.
 */
export function LanguageSwitch({ to, path }: LanguageSwitchProps) {
  const { t } = useTranslation('ui');
  const { search, hash, state } = useLocation();
  const target = path + (useHydrated() ? search + hash : '');
  const href = useHref(target);
  const navigate = useNavigate();
  const [failure, setFailure] = useState<'languageFailed' | 'languageOffline'>();
  // On a slow connection the reader may answer while the texts load. Then switch the page that is shown by that time.
  const shown = useRef({ target, href, state });
  useLayoutEffect(() => {
    shown.current = { target, href, state };
  });

  const change = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    // Second click, after the warning: let the browser navigate.
    if (failure === 'languageFailed') return;
    event.preventDefault();
    soon(loadTexts(to.code)).then(
      () => navigate(shown.current.target, { state: shown.current.state, replace: true }),
      () => void follow(),
    );
  };

  /** Lets the browser follow the link. A worker that has stored a language has a page for every address. */
  const follow = async () => {
    const isThere =
      offlineState().kept.length > 0 || isAnythingTyped() || (await isServed(shown.current.href));
    // The reader may have typed while the server was asked.
    if (isAnythingTyped()) setFailure('languageFailed');
    else if (isThere) window.location.replace(shown.current.href);
    else setFailure('languageOffline');
  };

  return (
    <>
      <a href={href} hrefLang={to.code} lang={to.code} onClick={change}>
        <Icon name="language" />
        <span>{to.name}</span>
      </a>
      <span role="alert">{failure ? t(`nav.${failure}`, { language: to.name }) : null}</span>
    </>
  );
}

/** Rejects if a promise takes too long. */
function soon<Result>(promise: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Nothing has come')), PATIENCE);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
