import { useEffect, useState } from 'react';

async function fetchKit() {
  const { checkPhone, phoneCountries, CountryField } = await import('./phone-kit.ts');
  return { checkPhone, phoneCountries, CountryField };
}

export type PhoneKit = Awaited<ReturnType<typeof fetchKit>>;

let loaded: PhoneKit | undefined;

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
 * The part that knows the numbers of all countries, fetched when the browser is idle: `undefined` until it is there, and
 * `'failed'` when it could not be fetched. The browser may remember that failure until the page is loaded again.
 */
export function usePhoneKit(): PhoneKit | 'failed' | undefined {
  const [kit, setKit] = useState<PhoneKit | 'failed' | undefined>(loaded);
  useEffect(() => {
    if (loaded) return;
    let gone = false;
    const set = (found: PhoneKit | 'failed') => {
      if (found !== 'failed') loaded = found;
      if (!gone) setKit(found);
    };
    const cancel = whenIdle(() => fetchKit().then(set, () => set('failed')));
    return () => {
      gone = true;
      cancel();
    };
  }, []);
  return kit;
}
