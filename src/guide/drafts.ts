import { useCallback, useEffect, useSyncExternalStore } from 'react';

/** A text in a field with its setter, as returned by `useState`. */
export type Draft = readonly [text: string, change: (text: string) => void];

/** The fields of the guide. A text never returns in a field of another kind. */
type DraftField = 'address' | 'phone' | 'country' | 'message' | 'code' | 'time';

/** How long a text is kept after the reader has left its page, in milliseconds. */
const KEPT_FOR = 10 * 60 * 1000;

interface Kept {
  readonly text: string;
  /** When the reader left the page, in milliseconds since 1970; `undefined` while it is open. */
  readonly leftAt?: number;
  readonly timer?: ReturnType<typeof setTimeout>;
}

/** In the memory of the page only: nothing here is ever stored or sent, and a reload or closing the tab forgets it. */
const drafts = new Map<string, Kept>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function isExpired({ leftAt }: Kept): boolean {
  if (leftAt === undefined) return false;
  const age = Date.now() - leftAt;
  // A negative age means that the clock was set back. Forget the text: its real age is unknown.
  return age < 0 || age >= KEPT_FOR;
}

function read(key: string): string {
  const kept = drafts.get(key);
  return kept === undefined || isExpired(kept) ? '' : kept.text;
}

function write(key: string, text: string): void {
  clearTimeout(drafts.get(key)?.timer);
  if (text === '') drafts.delete(key);
  else drafts.set(key, { text });
  for (const listener of listeners) listener();
}

/** The reader has opened the page of a field: its text is kept as long as the page is open. */
function enter(key: string): void {
  write(key, read(key));
}

/** The reader has left the page of a field. A sleeping phone pauses the timer, so `read` also looks at the time. */
function leave(key: string): void {
  const text = read(key);
  if (text === '') return;
  const timer = setTimeout(() => write(key, ''), KEPT_FOR);
  drafts.set(key, { text, leftAt: Date.now(), timer });
}

/** Keeps a text for a field of the page that the reader is about to open, as if they had typed it there and left. */
export function keepForNextPage(field: DraftField, page: string, text: string): void {
  const key = `${field} ${page}`;
  write(key, text);
  leave(key);
}

/** The error code that the reader typed last, as `knownErrorCode` returns it. In memory only, as the drafts. */
let errorCode: string | undefined;

/** Keeps an error code until the reader types another one, clears its field or reloads the page. */
export function keepErrorCode(code: string | undefined): void {
  errorCode = code;
  for (const listener of listeners) listener();
}

/** Returns the error code that the reader typed last in this tab. A new page load starts without one. */
export function useErrorCode(): string | undefined {
  return useSyncExternalStore(
    subscribe,
    () => errorCode,
    () => undefined,
  );
}

/** Forgets what was typed into all fields, at once and also in those that are open. */
export function forgetDrafts(): void {
  for (const key of [...drafts.keys()]) write(key, '');
  keepErrorCode(undefined);
}

/**
 * Returns the text of a field on a page. It returns with the reader: by Back, Forward or a link within ten minutes after
 * they left the page. A new page load starts with an empty text.
 */
export function useDraft(field: DraftField, page: string): Draft {
  const key = `${field} ${page}`;
  const text = useSyncExternalStore(
    subscribe,
    () => read(key),
    () => '',
  );
  const change = useCallback((typed: string) => write(key, typed), [key]);
  useEffect(() => {
    enter(key);
    return () => leave(key);
  }, [key]);
  return [text, change];
}
