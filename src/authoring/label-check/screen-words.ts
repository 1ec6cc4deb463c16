/** The access key that menus and buttons show after a Japanese label: `消去(L)`. */
const ACCESS_KEY = / ?\([A-Z]\)$/;

/** The dots of a label that opens a dialog. */
const DOTS = /(?:…|\.\.\.)$/;

/** A size that a dialog adds to a label: `Cookies and site data (24 MB)`. It begins with a number. */
const SIZE = / \(\d[^()]{0,40}\)$/;

/**
 * Returns the words of a label as a person reads them, from a string table or from a screen: without access keys, sizes,
 * and the dots of a label that opens a dialog.
 *
 * @example
 * screenWords('閲覧履歴データを削除(D)…') // => '閲覧履歴データを削除'
 * screenWords('Cookie とサイトデータ (24 MB)(E)') // => 'Cookie とサイトデータ'
 * screenWords('Delete data (only here)') // => 'Delete data (only here)'
 */
export function screenWords(text: string): string {
  return text.trim().replace(DOTS, '').replace(ACCESS_KEY, '').replace(SIZE, '');
}
