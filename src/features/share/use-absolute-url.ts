import { useHref } from 'react-router';
import { useHydrated } from '../../ui/dom/use-hydrated.ts';

/** The origin of the guide, if the build was given one, else empty. */
export const ORIGIN = import.meta.env['VITE_GUIDE_ORIGIN'] ?? '';

/**
 * Returns the absolute URL of a path of this site. Until hydration it uses the origin known to the build, which is what
 * readers without scripts print.
 */
export function useAbsoluteUrl(path: string): string {
  const href = useHref(path);
  return (useHydrated() ? window.location.origin : ORIGIN) + href;
}

/** Whether a link names an origin. Before hydration it does only if the build was given one. */
export const isAbsolute = (link: string): boolean => !link.startsWith('/');
