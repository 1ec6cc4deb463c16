import type { AddressKind } from './addresses.ts';

/** What is judged besides the addresses of the guide: unknown addresses, folders without a page, hidden files, the base. */
export type VerdictKind = AddressKind | 'unknown' | 'folder' | 'hidden' | 'base';

/** What was found at an address. Without problems, it is right. */
export interface Verdict {
  readonly kind: VerdictKind;
  readonly path: string;
  readonly problems: readonly string[];
}

const AT_ONCE = 8;

/** Judges each item, a few at once, and returns the verdicts in the same order. */
export async function judgeEach<Item>(
  items: readonly Item[],
  judge: (item: Item) => Promise<Verdict>,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const next = items.entries();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [at, item] of next) verdicts[at] = await judge(item);
    }),
  );
  return verdicts;
}
