import { useEffect } from 'react';
import { useCallState } from './call-store.ts';

/**
 * Makes the browser ask for confirmation before the tab is closed or reloaded while the call has unsaved changes.
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
