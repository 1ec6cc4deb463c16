import type { DrivenBrowser } from './follow-instructions.ts';
import { waitUntil } from './wait-until.ts';

/** Something on a screen, as a browser has it. */
interface Found {
  readonly position: number;
  /** Whether it is a box, and whether it is ticked. */
  readonly isBox: boolean;
  readonly isTicked: boolean;
}

/**
 * Returns a function that finds things by their words, from one that looks at the screen and one that presses what it
 * has found. A box that is ticked stays as it is; another one has to be ticked after it was pressed.
 *
 * @example
 * const find = findByWords(async () => ({ position: 3, isBox: false, isTicked: false }), async () => {});
 * (await find('Clear')).position // => 3
 * await findByWords(async () => undefined, async () => {})('Clear') // => undefined
 */
export function findByWords<Thing extends Found>(
  look: (words: string) => Promise<Thing | undefined>,
  press: (thing: Thing) => Promise<void>,
): DrivenBrowser['find'] {
  return async (words) => {
    const thing = await look(words);
    if (!thing) return undefined;
    const use = async () => {
      if (thing.isBox && thing.isTicked) return;
      await press(thing);
      if (!thing.isBox) return;
      const isTicked = await waitUntil(async () => ((await look(words))?.isTicked ? true : undefined));
      if (!isTicked) throw new Error(`“${words}” was pressed, but is not ticked`);
    };
    return { position: thing.position, use };
  };
}
