import { useEffect } from 'react';
import { useCallState } from './call-store.ts';

/** Lets the browser ask once more before the tab is closed with something in it that no ticket has. */
export function useUnloadWarning(): void {
  const isSaved = useCallState(({ call }) => call.isSaved);
  useEffect(() => {
    if (isSaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isSaved]);
}
