import { useHref } from 'react-router';
import { useHydrated } from '../../ui/dom/use-hydrated.ts';

/** Where the guide will stand, where the build was told; nothing where it was not. */
const ORIGIN = import.meta.env['VITE_GUIDE_ORIGIN'] ?? '';

/**
 * The whole address of a path of this site, as others need it. Until React has taken over it is as the build knows it:
 * that is what is printed where no script runs.
 */
export function useAbsoluteUrl(path: string): string {
  const href = useHref(path);
  return (useHydrated() ? window.location.origin : ORIGIN) + href;
}
