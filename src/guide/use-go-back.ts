import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { type EntryPage, useGuide } from './guide-context.ts';

/**
 * Returns a function that goes to an earlier page without adding a history entry: back in the history if the entry
 * before has that page, otherwise by replacing the current entry. It never leaves the guide, and the browser's Back
 * afterwards leads to what was before the page, not forward again.
 */
export function useGoBack() {
  const { entries } = useGuide();
  const navigate = useNavigate();
  return useCallback(
    (isThere: (before: EntryPage) => boolean, path: string, state?: () => unknown) => {
      const replace = () => navigate(path, { replace: true, state: state?.() });
      const before = entries.before();
      if (before && isThere(before)) entries.goBack(path, replace);
      else replace();
    },
    [entries, navigate],
  );
}
