import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** An apostrophe, which needs no escape between double quotes. Each policy has twenty-four of them. */
const ESCAPED_APOSTROPHE = '&#x27;';

/**
 * Returns the HTML of a complete document.
 */
export function htmlDocument(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page).replaceAll(ESCAPED_APOSTROPHE, "'")}\n`;
}
