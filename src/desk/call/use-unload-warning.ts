import { useEffect } from 'react';
import { useCallState } from './call-store.ts';

/**
 * While the call has unsaved changes, makes the browser ask for confirmation before the page is left, closed or reloaded.
 */
export function useUnloadWarning(): void {
  const hasUnsavedChanges = useCallState(({ call }) => call.hasUnsavedChanges);
  useEffect(() => {
    if (!hasUnsavedChanges) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [hasUnsavedChanges]);
}
