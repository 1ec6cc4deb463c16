import { useSyncExternalStore } from 'react';
import { dayInJapan } from '../flow/notices-on-day.ts';

/** A page may stay open for days, so the date is read again when the tab becomes visible. */
function subscribe(listener: () => void) {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

const today = () => dayInJapan(new Date());

/**
 * Returns today's date in Japan. On the server and while hydrating it returns the date of the build, so that the first
 * render matches the static HTML exactly; then it updates before the browser paints again.
 */
export function useToday(pageDay: string | undefined): string {
  return useSyncExternalStore(subscribe, today, () => pageDay ?? today());
}
