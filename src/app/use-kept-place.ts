import { useEffect } from 'react';
import type { GuidePlace } from '../guide/guide-context.ts';
import { toKept } from '../url/kept-place.ts';
import { tree } from './content.ts';
import { memory } from './memory.ts';

/**
 * Keeps the place of a reader on this device, so that the start page can offer to go on from it. The start itself is no
 * place to go on from, and whoever is signed in is done: then it is forgotten.
 */
export function useKeptPlace(place: GuidePlace | undefined): void {
  useEffect(() => {
    if (!place || place.step === tree.start) return;
    const step = tree.steps[place.step];
    if (step?.kind !== 'outcome' || step.ending !== 'solved') {
      memory.keep('place', toKept(place));
      return;
    }
    memory.forget('place');
    memory.forget('waiting');
  }, [place]);
}
