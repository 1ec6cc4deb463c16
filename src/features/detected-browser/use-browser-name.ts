import { useTranslation } from 'react-i18next';
import type { DetectedBrowser } from './detected-browser.ts';

/** Returns a function that names a browser in the reader's language. */
export function useBrowserName(): (detected: DetectedBrowser) => string {
  const { t } = useTranslation('ui');
  return ({ browser, device, app }) => {
    if (browser !== 'in-app')
      return t('detectedBrowser.is', {
        browser: t(`detectedBrowser.browsers.${browser}`),
        device: t(`detectedBrowser.devices.${device}`),
      });
    return app === undefined ? t('detectedBrowser.inSomeApp') : t('detectedBrowser.inApp', { app });
  };
}
