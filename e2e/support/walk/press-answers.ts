// Gives every answer of a step, one after the other, within the page: a tenth of the time that a driver needs from outside.
import type { Page } from 'playwright/test';
import { ANSWERS, type Readable, type ShownPlace } from './shown-place.ts';

/** What came of one answer. */
interface Pressed {
  readonly shown: ShownPlace | undefined;
  /** The name of the element that has the focus after it. */
  readonly focused: string;
  /** The link that has the focus once the browser has gone back. */
  readonly focusedAfterBack: string;
}

/** A step as the guide has to show it, and the pages that its answers lead to. */
interface ExpectedAnswers {
  readonly step: ShownPlace;
  readonly next: readonly ShownPlace[];
}

/** How long a page has to show what is expected, in milliseconds. Then whatever it shows is compared. */
const PATIENCE = 3000;

/**
 * Goes to a step, as Back and Forward do, and clicks each of its answers as the number keys do, each time going back
 * after it. Returns what was shown; the caller compares. Waits no longer than until the expected page is there.
 */
export function pressAnswers(
  page: Page,
  expected: ExpectedAnswers,
  marks: readonly string[],
): Promise<{ readonly step: ShownPlace | undefined; readonly pressed: readonly Pressed[] }> {
  return page.evaluate(
    async ({ step, next, words, selector, patience }) => {
      const read = () => (globalThis as Readable).shownPlace(words);
      const until = async (isDone: () => boolean) => {
        const end = performance.now() + patience;
        // Timers, since a frame would wait until the page is painted.
        while (!isDone() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve));
      };
      const settled = async (wanted: ShownPlace) => {
        await until(() => JSON.stringify(read()) === JSON.stringify(wanted));
        return read();
      };
      history.pushState(null, '', step.url);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
      const first = await settled(step);
      const pressed = [];
      for (const [position, wanted] of next.entries()) {
        const answer = document.querySelectorAll<HTMLAnchorElement>(selector)[position];
        const href = answer?.getAttribute('href') ?? '';
        answer?.focus();
        answer?.click();
        const shown = await settled(wanted);
        await until(() => document.activeElement?.tagName === 'H1');
        const focused = document.activeElement?.tagName ?? '';
        history.back();
        const focusedLink = () => document.activeElement?.getAttribute('href') ?? '';
        await until(() => location.pathname + location.search === step.url && focusedLink() === href);
        pressed.push({ shown, focused, focusedAfterBack: focusedLink() });
        // The test fails here. Each further answer might take as long.
        if (JSON.stringify(shown) !== JSON.stringify(wanted)) break;
      }
      return { step: first, pressed };
    },
    { ...expected, words: marks, selector: ANSWERS, patience: PATIENCE },
  );
}
