// Where the parts of a page stand in its window before the reader scrolls.
import type { Page } from 'playwright/test';

/** A place that is shown nowhere: below every window. */
const NOWHERE = Number.MAX_SAFE_INTEGER;

/** Distances from the top of the page in CSS pixels. */
export interface FirstScreen {
  /** The top of the title. */
  readonly title: number;
  /** The bottom of the title. */
  readonly underTitle: number;
  /** The bottom of each answer, in the order of `answers`. What is not shown is below every window. */
  readonly answers: readonly number[];
}

/**
 * Measures a page of a guide. `answers` are its answers as the trail in an address has them, `start:at-name`: each is
 * found by its link in a list, which ends its trail with that answer.
 */
export function firstScreen(page: Page, answers: readonly string[] = []): Promise<FirstScreen> {
  return page.evaluate(
    ({ answers, nowhere }) => {
      const title = document.querySelector('h1')?.getBoundingClientRect();
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main li a[href]')].filter((link) =>
        link.checkVisibility({ visibilityProperty: true }),
      );
      const lastGiven = ({ href }: HTMLAnchorElement) =>
        new URL(href).searchParams.get('trail')?.split(',').at(-1);
      const bottomOf = (answer: string) => {
        const link = links.find((each) => lastGiven(each) === answer);
        return link ? Math.round(link.getBoundingClientRect().bottom + scrollY) : nowhere;
      };
      return {
        title: title ? Math.round(title.top + scrollY) : nowhere,
        underTitle: title ? Math.round(title.bottom + scrollY) : nowhere,
        answers: answers.map(bottomOf),
      };
    },
    { answers, nowhere: NOWHERE },
  );
}

/** Returns the top of each visible link of the page with one of these texts, in CSS pixels from the top of the page. */
export function topsOfLinks(page: Page, texts: readonly string[]): Promise<number[]> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('main a[href]')]
        .filter((link) => link.checkVisibility({ visibilityProperty: true }))
        .filter((link) => wanted.includes(link.textContent.trim()))
        .map((link) => Math.round(link.getBoundingClientRect().top + scrollY)),
    texts,
  );
}

/** Says where an answer ends, or that it is not shown. */
export const placeOf = (bottom: number): string => (bottom === NOWHERE ? 'not shown' : String(bottom));
