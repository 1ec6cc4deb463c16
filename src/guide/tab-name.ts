import { useEffect, useSyncExternalStore } from 'react';

/** What the tab is called before the title of its page, to tell two tabs of one page apart. */
let tabName: string | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function rename(name: string | undefined): void {
  tabName = name;
  for (const listener of listeners) listener();
}

/** Returns the title of the tab for a page. */
export function useTabTitle(title: string): string {
  const name = useSyncExternalStore(
    subscribe,
    () => tabName,
    () => undefined,
  );
  return name === undefined ? title : `${name} · ${title}`;
}

/** Names the tab as long as the component is mounted. */
export function useNamedTab(name: string | undefined): void {
  useEffect(() => {
    rename(name);
    return () => rename(undefined);
  }, [name]);
}
