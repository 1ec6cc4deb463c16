// Which languages and pages the slow tests use.

/** Whether tests use every one, as with `npm run e2e:all` (`playwright.all.config.ts`). */
export const usesAll = process.env['E2E_ALL'] === '1';

/**
 * Returns the languages (or other things) in which a test runs that they cannot change: one of them, by its turn, or with
 * `npm run e2e:all` every one. A test of words, of their length or of the choice of a language runs in all languages.
 *
 * @param turn any number, for example the position of the test in a list; another number for each file
 */
export const inTurn = <Each>(all: readonly Each[], turn: number): readonly Each[] =>
  usesAll ? all : all.filter((_, position) => position === turn % all.length);

/** Returns every nth of the things that a slow test goes over, or with `npm run e2e:all` every one. */
export const everyNth = <Each>(all: readonly Each[], nth: number): readonly Each[] =>
  usesAll ? all : all.filter((_, position) => position % nth === 0);

/** Returns every third of them: see `everyNth`. */
export const everyThird = <Each>(all: readonly Each[]): readonly Each[] => everyNth(all, 3);
