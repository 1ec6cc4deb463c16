import { useEffect, useState } from 'react';
import { resolveAliases } from '../../flow/published-ids.ts';
import { replay } from '../../flow/replay.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { parseKeptPlace } from '../../url/kept-place.ts';

/**
 * Returns the place of the step from which the reader has opened this page; `undefined` if it was opened in another way,
 * and in the first render, because the static page does not know the history.
 */
export function useCameFrom(): GuidePlace | undefined {
  const { tree, steps, entries } = useGuide();
  const [kept, setKept] = useState('');
  useEffect(() => {
    const before = entries.before();
    setKept(before?.page === 'step' ? before.place : '');
  }, [entries]);
  const { step: id, trail } = parseKeptPlace(kept);
  const step = steps.get(id);
  if (step === undefined || step === tree.start) return undefined;
  const { trail: given } = replay(tree, resolveAliases(trail, steps), step);
  return { step, trail: given };
}
