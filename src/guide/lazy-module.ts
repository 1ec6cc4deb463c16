import { useEffect, useState } from 'react';

/** A part of the guide that only few readers need and that is loaded by itself, once for all screens. */
export interface LatePart<Kit> {
  readonly fetch: () => Promise<Kit>;
  /** Where nothing is of use without it: it is not put off until the browser is idle. */
  readonly isUrgent?: true;
  /** What has come, when it has. */
  loaded?: Kit;
}

/** Fetches a late part, if it is not there yet; rejects when it does not come. */
export async function loadPart<Kit>(part: LatePart<Kit>): Promise<Kit> {
  part.loaded ??= await part.fetch();
  return part.loaded;
}

/** Calls back when the browser has nothing else to do; Safari has no word for that, and gets a moment's delay. */
function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 200);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(run, { timeout: 2000 });
  return () => window.cancelIdleCallback(handle);
}

/**
 * A late part, fetched when the browser is idle where it can wait, and whether that has failed. The browser may remember a failure until
 * the page is loaded again.
 */
export function useLatePart<Kit>(part: LatePart<Kit>): {
  readonly kit: Kit | undefined;
  readonly failed: boolean;
} {
  // As functions, since a part may be one itself.
  const [kit, setKit] = useState(() => part.loaded);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (part.loaded) return;
    let gone = false;
    const begin = () => {
      loadPart(part).then(
        (found) => !gone && setKit(() => found),
        () => !gone && setFailed(true),
      );
    };
    const cancel = part.isUrgent ? begin() : whenIdle(begin);
    return () => {
      gone = true;
      cancel?.();
    };
  }, [part]);
  return { kit, failed };
}
