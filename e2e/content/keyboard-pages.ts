// The pages of the real guide that a walk by keyboard goes through: one of every kind, as it is when it is opened.
import { type PageState, pageStates } from './page-states.ts';

/** A page, a language and a window. */
export interface KeyboardPage {
  readonly name: string;
  readonly path: string;
  /** Whether its script leads away from it, so that it has to be opened without. */
  readonly isStatic: boolean;
  readonly language: string;
  readonly window: { readonly width: number; readonly height: number };
}

/** A phone and a desktop. */
const WINDOWS = [
  { name: 'phone', window: { width: 390, height: 844 } },
  { name: 'desktop', window: { width: 1280, height: 800 } },
] as const;

/** Whether a state is the page as it is opened, without anything that the reader has done there. */
const isOpened = ({ name, act }: PageState): boolean =>
  act === undefined || name === 'desk' || name === 'desk, question with drawing';

/**
 * Returns the pages, each in all languages and windows next to each other, so that every fourth (with two languages) is
 * another page.
 *
 * @param site the folder of the build
 */
export function keyboardPages(
  languages: readonly string[],
  site: string,
): readonly (readonly KeyboardPage[])[] {
  const inEach = languages.flatMap((language) =>
    pageStates(language, site)
      .filter(isOpened)
      .flatMap(({ name, path, isStatic = false }) =>
        WINDOWS.map(({ name: size, window }) => ({
          name,
          page: { name: `${language}, ${size}: ${name}`, path, isStatic, language, window },
        })),
      ),
  );
  return [...Map.groupBy(inEach, ({ name }) => name).values()].map((group) => group.map(({ page }) => page));
}
