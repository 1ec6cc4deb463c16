/** The access key that menus and buttons show after a Japanese label, or the sign before one in the string tables. */
const ACCESS_KEY = / ?\(&?[A-Z]\)(?=$|[….])/;

/** The dots of a label that opens a dialog. */
const DOTS = /(?:…|\.\.\.)$/;

/** A size that a dialog adds to a label: `Cookies and site data (24 MB)`. */
const SIZE = / \([^()]{1,40}\)$/;

/**
 * Returns the words of a label as a person reads them, from a string table or from a screen: without access keys, sizes,
 * and the dots of a label that opens a dialog.
 *
 * @example
 * screenWords('New &Incognito window') // => 'New Incognito window'
 * screenWords('閲覧履歴データを削除(&D)…') // => '閲覧履歴データを削除'
 * screenWords('Cookies and site data (24 MB)') // => 'Cookies and site data'
 */
export function screenWords(text: string): string {
  return text.trim().replace(DOTS, '').replace(ACCESS_KEY, '').replace(SIZE, '').replace('&', '');
}
