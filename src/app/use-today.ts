import { useSyncExternalStore } from 'react';
import { dayInJapan } from '../flow/notices-on-day.ts';

/** A page may lie open for days: it looks at the calendar again when somebody comes back to it. */
function subscribe(listener: () => void) {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

const today = () => dayInJapan(new Date());

/**
 * Today, as the calendar stands in Japan. On the server and while the static page is taken over it is the day that the
 * page was built for, so that both are the same to the letter; then it is today's, before the browser paints again.
 */
export function useToday(pageDay: string | undefined): string {
  return useSyncExternalStore(subscribe, today, () => pageDay ?? today());
}
