import { useLayoutEffect, useRef } from 'react';
import { type Location, useLocation, useNavigationType } from 'react-router';
import type { Entries, EntryPage } from '../../guide/guide-context.ts';
import { addToEntryState, entryIndex, entryState } from './entry-state.ts';

/** The key in `history.state` for the page of the entry before, and how many entries before this one it is. */
const BEFORE = 'before';

interface Before {
  readonly page: EntryPage;
  /** More than 1 after a link to a part of the page: the browser adds an entry with the same page. */
  readonly steps: number;
}

/** Returns what the current entry knows about the one before. Only this module writes it. */
function before(): Before | undefined {
  const kept = entryState()[BEFORE];
  return typeof kept === 'object' && kept !== null ? (kept as Before) : undefined;
}

/** What `goBack` expects, until the browser has gone back. */
interface Expected {
  readonly path: string;
  readonly state: unknown;
  readonly replace: () => void;
}

/** How long to wait for the browser, in milliseconds. */
const PATIENCE = 1000;

let expected: Expected | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function expect(next: Expected | undefined): void {
  clearTimeout(timer);
  expected = next;
  if (next) timer = setTimeout(() => expect(undefined), PATIENCE);
}

/** The entries of the browser's history, for `Guide`. */
export const entries: Entries = {
  before: () => before()?.page,
  goBack(path, replace) {
    const there = before();
    // Pressed twice before the browser has gone back. Both presses mean the same page.
    if (!there || expected) return;
    expect({ path, state: there.page.state, replace });
    window.history.go(-there.steps);
  },
};

/**
 * Completes `goBack` without the page that the browser has gone back to, which cannot be shown: the expected page replaces
 * it. Returns whether one was expected.
 */
export function replaceWithExpected(): boolean {
  if (!expected) return false;
  const { replace } = expected;
  expect(undefined);
  const kept = before();
  replace();
  addToEntryState({ [BEFORE]: kept });
  return true;
}

const pathOf = ({ pathname, search }: Location) => pathname + search;
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Keeps in each history entry the page of the entry before it, and completes `goBack`. The page that the browser goes
 * back to may not be the expected one: the reader has replaced it since, or has read it in another language. Then the
 * expected page replaces it.
 */
export function useEntryBefore(page: EntryPage): void {
  const location = useLocation();
  const navigation = useNavigationType();
  const last = useRef<{ page: EntryPage; location: Location; index: number; before: Before | undefined }>(
    undefined,
  );
  useLayoutEffect(() => {
    const shown = last.current;
    const isNew = shown !== undefined && shown.location !== location;
    if (isNew && entryIndex() !== undefined) {
      if (navigation === 'PUSH') addToEntryState({ [BEFORE]: { page: shown.page, steps: 1 } });
      if (navigation === 'REPLACE') addToEntryState({ [BEFORE]: shown.before });
    } else if (isNew && shown.index >= 0 && pathOf(shown.location) === pathOf(location)) {
      // A link to a part of the page. The browser has added an entry that the router has not numbered.
      const beforeIt = shown.before && { ...shown.before, steps: shown.before.steps + 1 };
      addToEntryState({ idx: shown.index + 1, [BEFORE]: beforeIt });
    }
    last.current = { page, location, index: entryIndex() ?? -1, before: before() };
    if (!isNew || navigation !== 'POP' || !expected) return;
    const { path, state, replace } = expected;
    expect(undefined);
    if (pathOf(location) !== path || !isSame(location.state, state)) replace();
  }, [page, location, navigation]);
}
