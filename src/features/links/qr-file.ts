import { inHtml } from './link-snippets.ts';

/** The width of a saved QR code in programs that read sizes: scanned from a sheet that one holds in the hand. */
const WIDTH = '40mm';

/** Runs of dark modules in a row. One shape for each run, so that no printer shows hairlines between modules. */
const DARK_RUNS = /1+/g;

/** Returns the dark modules as the data of an SVG path. */
function pathOf(modules: readonly (readonly boolean[])[]): string {
  const rows = modules.map((row) => row.map(Number).join(''));
  const runs = rows.flatMap((row, y) =>
    Array.from(
      row.matchAll(DARK_RUNS),
      ({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`,
    ),
  );
  return runs.join('');
}

/**
 * Returns a QR code as an SVG file for other programs: dark on white, with its width, and with its text as the title.
 *
 * @example
 * qrFile([[true, true], [false, true]], 'a & b') // => '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2" width="40mm" height="40mm" shape-rendering="crispEdges"><title>a &amp; b</title><path fill="#fff" d="M0 0h2v2H0z"/><path d="M0 0h2v1h-2zM1 1h1v1h-1z"/></svg>\n'
 */
export function qrFile(modules: readonly (readonly boolean[])[], text: string): string {
  const size = modules.length;
  const head = `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${WIDTH}" height="${WIDTH}"`;
  const light = `<path fill="#fff" d="M0 0h${size}v${size}H0z"/>`;
  const dark = `<path d="${pathOf(modules)}"/>`;
  return `<svg ${head} shape-rendering="crispEdges"><title>${inHtml(text)}</title>${light}${dark}</svg>\n`;
}

/**
 * Returns the name of a saved QR code: the page, and the language if the link has one.
 *
 * @example
 * qrFileName('mfa/new-phone', 'ja') // => 'oumail-mfa-new-phone-ja.svg'
 * qrFileName('help') // => 'oumail-help.svg'
 */
export function qrFileName(page: string, language?: string): string {
  return `${['oumail', ...page.split('/'), ...(language === undefined ? [] : [language])].join('-')}.svg`;
}
