// The pages that a build has written, by kind.
import { readdirSync } from 'node:fs';

/** The built guides: the invented one, which serves most tests, and the real one, for `e2e/content/`. */
export const INVENTED_SITE = 'dist/invented/site';
export const REAL_SITE = 'dist/site';

/** The kind of a page: a code above the languages, a step, a page of the desk, a sheet of a branch, or another. */
export type PageKind = 'code' | 'step' | 'desk' | 'sheet' | 'not-found' | 'other';

export interface BuiltPage {
  /** The path that serves it. */
  readonly path: string;
  /** Absent above the languages. */
  readonly language: string | undefined;
  readonly kind: PageKind;
}

const IN_LANGUAGE = /^\/([a-z]{2,3})\//;
const CODE = /^\/[0-9a-z]{3}$/i;

function kindOf(path: string, steps: ReadonlySet<string>): PageKind {
  const below = path.replace(IN_LANGUAGE, '');
  if (path.endsWith('/404')) return 'not-found';
  if (!IN_LANGUAGE.test(path)) return CODE.test(path) ? 'code' : 'other';
  if (/^desk(?:\/|$)/.test(below)) return 'desk';
  if (/^print\//.test(below)) return 'sheet';
  return below === '' || steps.has(below) ? 'step' : 'other';
}

/** Returns every HTML file of a build as a page, sorted by path. `steps` are the ids of the build's `guide.json`. */
export function pagesIn(site: string, steps: readonly string[]): readonly BuiltPage[] {
  const known = new Set(steps);
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .map((file) => file.replace(/(?<=\/)index\.html$/, '').replace(/\.html$/, ''))
    .map((path) => ({ path, language: IN_LANGUAGE.exec(path)?.[1], kind: kindOf(path, known) }))
    .sort((a, b) => a.path.localeCompare(b.path));
}

/**
 * Returns only the first code, desk page and sheet of each language, because these pages are alike, and all other
 * pages.
 */
export function withoutLikes(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const likes: readonly PageKind[] = ['code', 'desk', 'sheet'];
  const isFirst = (page: BuiltPage) =>
    pages.find(({ kind, language }) => kind === page.kind && language === page.language) === page;
  return pages.filter((page) => !likes.includes(page.kind) || isFirst(page));
}
