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
 * The part that knows the numbers of all countries, fetched when the browser is idle, and whether that has failed. The
 * browser may remember a failure until the page is loaded again.
 */
export function usePhoneKit(): { readonly kit: PhoneKit | undefined; readonly failed: boolean } {
  const [kit, setKit] = useState(loaded);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (loaded) return;
    let gone = false;
    const arrive = (found: PhoneKit) => {
      loaded = found;
      if (!gone) setKit(found);
    };
    const cancel = whenIdle(() => fetchKit().then(arrive, () => !gone && setFailed(true)));
    return () => {
      gone = true;
      cancel();
    };
  }, []);
  return { kit, failed };
}
