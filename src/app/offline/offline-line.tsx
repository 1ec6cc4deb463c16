import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../i18n/languages.ts';
import { keepOffline, type OfflineState, offlineState, subscribeToOffline } from './keep-offline.ts';

const NOTHING_SAID: OfflineState = { kept: [], isNewer: false };

/** A line that says that the guide works without internet, or that a newer version is ready. Has the guide stored. */
export function OfflineLine({ language }: { readonly language: Language }) {
  const { t } = useTranslation('ui');
  const { kept, isNewer } = useSyncExternalStore(subscribeToOffline, offlineState, () => NOTHING_SAID);
  useEffect(() => void keepOffline(language), [language]);
  if (isNewer) return <p>{t('offline.newer')}</p>;
  return kept.includes(language) ? <p>{t('offline.ready')}</p> : null;
}
