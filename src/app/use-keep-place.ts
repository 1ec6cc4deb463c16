import { useEffect } from 'react';
import { forgetDrafts } from '../guide/drafts.ts';
import type { GuidePlace } from '../guide/guide-context.ts';
import { serializeKeptPlace } from '../url/kept-place.ts';
import { isSolved, tree } from './content.ts';
import { memory } from './memory.ts';

/**
 * Stores the reader's place on this device, so that the start page can offer to resume there. Skips the start page,
 * where there is nothing to resume. At an outcome that solves the problem, forgets the place, a waiting time and what
 * was typed.
 */
export function useKeepPlace(place: GuidePlace | undefined): void {
  useEffect(() => {
    if (!place || place.step === tree.start) return;
    if (isSolved(place.step)) {
      memory.forget('place');
      memory.forget('waiting');
      forgetDrafts();
    } else {
      memory.keep('place', serializeKeptPlace(place));
    }
  }, [place]);
}
