import { useEffect, useState } from 'react';

/** Returns whether a moment has passed. Re-renders when it does. */
export function useIsPast(moment: Date): boolean {
  const [isPast, setIsPast] = useState(() => moment.getTime() <= Date.now());
  useEffect(() => {
    if (isPast) return;
    // Sleeping phones pause timers, so check again when the page becomes visible.
    const look = () => setIsPast(moment.getTime() <= Date.now());
    const timer = setInterval(look, 1000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isPast, moment]);
  return isPast;
}
