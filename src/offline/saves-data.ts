/** Returns whether the reader has asked for less data. Only Chromium says so, in pages and in workers. */
export const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;
