// The pages that a build has written, by kind.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The built guides: the invented one, which serves most tests, and the real one, for `e2e/content/`. */
export const INVENTED_SITE = 'dist/invented/site';
export const REAL_SITE = 'dist/site';

/** The kind of a page: a code, a step, a page of the desk, a sheet of a branch, or another. */
export type PageKind = 'code' | 'step' | 'desk' | 'sheet' | 'not-found' | 'other';

export interface BuiltPage {
  /** The path that serves it. */
  readonly path: string;
  /** Absent above the languages. */
  readonly language: string | undefined;
  readonly kind: PageKind;
}

const FIRST_PART = /^\/([^/]*)\//;
const CODE = /^\/[0-9a-z]{3}$/i;

function kindOf(path: string, language: string | undefined, steps: ReadonlySet<string>): PageKind {
  const below = path.slice(language === undefined ? 1 : `/${language}/`.length);
  // Both are shown in place of a page that is not there.
  if (below === '404' || below === 'offline') return 'not-found';
  if (/^desk(?:\/|$)/.test(below)) return 'desk';
  if (/^print\//.test(below)) return 'sheet';
  if (steps.has(below)) return 'step';
  if (below !== '') return CODE.test(path) ? 'code' : 'other';
  return language === undefined ? 'other' : 'step';
}

/** Returns the paths of all HTML files below the folder of a build. */
const htmlFilesIn = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'));

/**
 * Returns the files that servers show for a folder, without the start of a language, which is a page of its own. Each is a
 * copy of a page, so that `pagesIn` leaves it out.
 */
export const folderIndexesIn = (site: string): readonly string[] =>
  htmlFilesIn(site).filter((file) => isFolderIndex(site, file));

function isFolderIndex(site: string, file: string): boolean {
  const [folder] = file.split('/index.html');
  return file === `${folder}/index.html` && !existsSync(join(site, `${folder}/404.html`));
}

/** The page with the licences of what the guide consists of. It has neither script nor language. */
const LICENCES = 'licences.html';

/**
 * Returns every page of the guide that a build has written, sorted by path. `steps` are the ids of the build's `guide.json`.
 */
export function pagesIn(site: string, steps: readonly string[]): readonly BuiltPage[] {
  const known = new Set(steps);
  /** Returns the language of a path. Only the folder of a language has a page for unknown paths. */
  const languageOf = (path: string) => {
    const [, folder] = FIRST_PART.exec(path) ?? [];
    return folder !== undefined && existsSync(join(site, folder, '404.html')) ? folder : undefined;
  };
  return htmlFilesIn(site)
    .filter((file) => !isFolderIndex(site, file) && file !== LICENCES)
    .map((file) => `/${file}`)
    .map((file) => file.replace(/(?<=\/)index\.html$/, '').replace(/\.html$/, ''))
    .map((path) => ({ path, language: languageOf(path) }))
    .map(({ path, language }) => ({ path, language, kind: kindOf(path, language, known) }))
    .sort((a, b) => a.path.localeCompare(b.path));
}

/**
 * Returns only the first code, desk page and sheet of each language, and the first step above the languages, because these
 * pages are alike, and all other pages.
 */
export function withoutLikes(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const likes: readonly PageKind[] = ['code', 'desk', 'sheet'];
  const isFirst = (page: BuiltPage) =>
    pages.find(({ kind, language }) => kind === page.kind && language === page.language) === page;
  const hasLikes = ({ kind, language }: BuiltPage) =>
    likes.includes(kind) || (kind === 'step' && language === undefined);
  return pages.filter((page) => !hasLikes(page) || isFirst(page));
}
