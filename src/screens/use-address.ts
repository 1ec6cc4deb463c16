import { useHref } from 'react-router';
import { useHydrated } from '../components/use-hydrated.ts';

/** The whole address of a path of this site, as others need it. Before React has taken over nobody needs it. */
export function useAddress(path: string): string {
  const href = useHref(path);
  return useHydrated() ? window.location.origin + href : href;
}
