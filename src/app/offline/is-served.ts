/** How long to wait for an answer, in milliseconds: a line that hangs is as good as none. */
const PATIENCE = 5000;

/** Returns whether the server answers at an address now, so that going there does not end at the browser's error page. */
export async function isServed(href: string): Promise<boolean> {
  const gaveUp = new AbortController();
  const timer = setTimeout(() => gaveUp.abort(), PATIENCE);
  try {
    return (await fetch(href, { method: 'HEAD', cache: 'no-store', signal: gaveUp.signal })).ok;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
