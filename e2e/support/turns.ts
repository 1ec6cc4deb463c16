// Which languages and pages the tests use. The tests of every push take a sample, so that they end within minutes; all of
// them run with `npm run e2e:all`. A whole test that only that command runs has the tag `@all`.

/** Whether tests use every one, as with `npm run e2e:all` (`playwright.all.config.ts`). */
export const usesAll = process.env['E2E_ALL'] === '1';

/**
 * Returns the languages (or other things) in which a test runs that they cannot change: one of them, by its turn, or with
 * `npm run e2e:all` every one.
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
