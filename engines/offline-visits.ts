// Which addresses are opened without internet, and what each has to show.
import type { Address } from '../hosts/addresses.ts';
import type { BuiltGuide } from '../hosts/built-guide.ts';

/** An address to open. */
export interface OfflineVisit {
  /** Below the base, with a slash in front. */
  readonly address: string;
  /** The path without its query, and without a slash that was added. */
  readonly path: string;
  readonly query: string;
  /** The file of the page; that of the desk for all pages of the desk. */
  readonly file: string;
  /** The language that it leads to, for an address without one. */
  readonly leadsTo: string | undefined;
}

/** What a browser shows. */
export interface ShownPage {
  readonly language: string;
  /** The key of the page that was opened, before its script took over: see `pageKey`. */
  readonly key: string;
  readonly heading: string;
  readonly path: string;
  readonly query: string;
}

type Guide = Pick<BuiltGuide, 'addresses' | 'served' | 'content'>;

const QUERY = '?from=mail';

/** Lower-case copies of codes are for hosts that tell capitals apart. */
const isLowerCode = ({ kind, path }: Address) => kind === 'code' && path !== path.toUpperCase();

/** Whether a page above the languages is not there to choose one. */
const isWithoutChoice = ({ path }: Address) => ['licences', 'offline'].includes(path);

/** Whether an address is a folder that is no page. A server can only show the page that there is none. */
const isFolder = ({ path }: Address, { languages }: Guide['served']) =>
  path.endsWith('/') && !languages.includes(path.slice(0, -1));

/**
 * Returns what to open: each page, sheet and code plain and with a query, each page also with a slash at its end, and of the
 * desk the first page. `shown` is the language that the reader has seen last. Addresses without a language lead to it, so
 * they come before pages in another one.
 */
export function offlineVisits({ addresses, served }: Guide, shown: string): readonly OfflineVisit[] {
  const [desk] = addresses.filter(({ kind }) => kind === 'desk');
  const hasLanguage = ({ kind }: Address) => kind !== 'code' && kind !== 'no language';
  return addresses
    .toSorted((one, other) => Number(hasLanguage(one)) - Number(hasLanguage(other)))
    .filter((each) => each.kind !== 'file' && !isLowerCode(each))
    .filter((each) => !isWithoutChoice(each) && !isFolder(each, served))
    .filter((each) => each.kind !== 'desk' || each === desk)
    .flatMap((each) => {
      const { path, file, kind } = each;
      const leadsTo = hasLanguage(each) ? undefined : shown;
      const visit = (ending: string, query: string) => ({
        address: `/${path}${ending}${query}`,
        ...{ path: `/${path}`, query, file, leadsTo },
      });
      const withSlash = kind === 'page' && !path.endsWith('/') ? [visit('/', '')] : [];
      return [visit('', ''), visit('', QUERY), ...withSlash];
    });
}

const KEY = /<div id="root" data-page="([^"]*)"/;
const LANGUAGE = /<html lang="([^"]*)"/;

/** Returns what is wrong with a page that was opened without internet; `undefined` if nothing is. */
export function findPageFault(
  { path, query, file, leadsTo }: OfflineVisit,
  shown: ShownPage,
  { content, served }: Guide,
): string | undefined {
  if (shown.heading === '') return 'has no heading';
  if (shown.query !== query) return `has the query ${shown.query}`;
  const html = content(file)?.toString('utf8') ?? '';
  if (leadsTo !== undefined) {
    if (!shown.path.startsWith(`/${leadsTo}/`)) return `leads to ${shown.path}`;
    return html.includes(`href="${shown.path}"`) ? undefined : `leads to ${shown.path}, and not to its page`;
  }
  const [, key = ''] = KEY.exec(html) ?? [];
  const [, language = ''] = LANGUAGE.exec(html) ?? [];
  if (shown.key !== key || key === '') return `opens the page ${shown.key} instead of ${key}`;
  if (shown.language !== language) return `is in ${shown.language}`;
  // A retired id has another path than its page, so only an added slash is held against the path. The start ends with one.
  const isStart = served.languages.includes(path.slice(1));
  return shown.path === `${path}/` && !isStart ? 'keeps the slash at its end' : undefined;
}
