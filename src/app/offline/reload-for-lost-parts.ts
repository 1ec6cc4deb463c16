import { rescueLazyModules } from '../../guide/lazy-module.ts';
import { isAnythingTyped } from '../../ui/dom/anything-typed.ts';
import { urlWithoutFragment } from '../../url/plain-page.ts';
import { lazyDesk } from '../lazy-desk.ts';
import { isServed } from './is-served.ts';

/** Has the page loaded again when a part of it cannot be loaded. */
export function reloadForLostParts(): void {
  rescueLazyModules(reloadForPart);
}

/**
 * Reloads the page, since the server may have a newer version without the files of this one, and Firefox repeats no import
 * that has failed. Returns whether it does: not if something would be lost, if the server does not answer, or if the page
 * has been reloaded before. Then the page says what is missing.
 */
async function reloadForPart(): Promise<boolean> {
  if (wasReloaded() || wouldLose() || !(await isServed(urlWithoutFragment(window.location.href))))
    return false;
  if (wouldLose()) return false;
  window.location.reload();
  return true;
}

const wouldLose = (): boolean => isAnythingTyped() || lazyDesk.state().loaded?.isCallOpen() === true;

/** Returns whether this page is the result of a reload. A browser that does not tell counts as if it were. */
function wasReloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.type !== 'navigate';
}
