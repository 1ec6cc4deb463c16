import { useEffect } from 'react';
import { useCallState } from './call-store.ts';

/**
 * Makes the browser ask for confirmation before the tab is closed or reloaded while the call has content and its ticket
 * was neither copied nor downloaded since. A call that has not begun counts as saved.
 */
export function useUnloadWarning(): void {
  const isSaved = useCallState(({ call }) => call.isSaved);
  useEffect(() => {
    if (isSaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isSaved]);
}
