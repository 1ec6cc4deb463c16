import { useMemo } from 'react';
import { lazyModule } from '../../guide/lazy-module.ts';
import { useLazyModule } from '../../guide/use-lazy-module.ts';
import { useHydrated } from '../../ui/dom/use-hydrated.ts';
import type { DetectedBrowser } from './detected-browser.ts';

export const lazyDetectBrowser = lazyModule(() => import('./detect-browser.ts'));

/** Returns the reader's browser. `undefined` until it has been detected, and if it is uncertain. */
export function useDetectedBrowser(): DetectedBrowser | undefined {
  const { loaded: detector } = useLazyModule(lazyDetectBrowser);
  const isReady = useHydrated();
  return useMemo(() => (isReady ? detector?.detectBrowser(navigator) : undefined), [detector, isReady]);
}
