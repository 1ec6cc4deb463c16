import { codeOf, isStart, pathNames, tree } from '../app/content.ts';
import { pageOf } from '../app/page-table.tsx';
import { branchOf } from '../flow/id-conventions.ts';
import type { GuideRoute, GuideTarget } from '../guide/guide-context.ts';
import type { ValidStepId } from '../guide/valid-step-id.ts';
import { fallbackLanguage, languageCodes } from '../i18n/languages.ts';
import { OFFLINE_PATH } from '../offline/requested-page.ts';
import { isStepPage, type PageName, pageNames, pages } from '../url/pages.ts';
import { codePath, parsePath, startPath, targetPath } from '../url/paths.ts';

/** A page above the languages, which links to the page in each of them. */
export interface ChoiceRoute {
  readonly page: 'choose';
  readonly to: GuideTarget;
}

/** A page to write: its route, its path below the base, and its file. */
export interface StaticPage<Route = GuideRoute | ChoiceRoute> {
  readonly route: Route;
  readonly path: string;
  readonly file: string;
  readonly language: string;
  /** The page in every language and without a language; `undefined` for pages that search engines must not list. */
  readonly alternates: readonly { readonly hrefLang: string; readonly path: string }[] | undefined;
  /** What the page says in every language, if it is above the languages and no choice between them. */
  readonly inAllLanguages?: 'not-found' | 'offline';
}

/** Returns the file of a path: `en/index.html` for `/en/`, `en/address.html` for `/en/address`. */
function fileOf(path: string): string {
  return `${path.endsWith('/') ? `${path}index` : path}.html`.slice(1);
}

/** Returns the paths of a listed page in every language, and the one without a language as `x-default`. */
function alternatesOf(to: GuideTarget): StaticPage['alternates'] {
  if (!pageOf({ ...to, language: fallbackLanguage }).isListed) return undefined;
  return [
    ...languageCodes.map((hrefLang) => ({ hrefLang, path: targetPath(hrefLang, to) })),
    { hrefLang: 'x-default', path: choicePath(to) },
  ];
}

/** Returns the path of a listed page without a language: `/` for the start, the path of its code for all others. */
function choicePath(to: GuideTarget): string {
  const code = codeOf(to);
  if (code === undefined) throw new Error('Every page without a language needs a code');
  return isStart(to) ? '/' : codePath(code);
}

/** Returns the released ids that a kind of page has a path for, each with the page that it means today. */
function targetsOf(page: PageName): readonly { readonly named: GuideTarget; readonly to: GuideTarget }[] {
  if (!isStepPage(page)) return [{ named: { page }, to: { page } }];
  return [...pathNames.steps].flatMap(([id, step]) => {
    // A released id that is no longer a step names a path, but not a page.
    const named = { page, step: id as ValidStepId };
    if (pages[page].subject === 'step') return { named, to: { page, step } };
    const branch = pathNames.steps.get(branchOf(step));
    return branchOf(id) === id && branch !== undefined ? { named, to: { page, step: branch } } : [];
  });
}

/** Returns a page in a language. Its file follows from its path, or from another path that leads to the same page. */
function pageIn(language: string, to: GuideTarget, otherPath?: string): StaticPage {
  const path = targetPath(language, to);
  const route = { ...to, language };
  return { route, path, file: fileOf(otherPath ?? path), language, alternates: alternatesOf(to) };
}

/**
 * Returns all pages of a kind in a language. Released ids that are no longer steps get a page too: that of the step
 * that they mean today, with the URL of that step as canonical.
 */
function pagesNamed(page: PageName, language: string): StaticPage[] {
  return targetsOf(page).map(({ named, to }) => pageIn(language, to, targetPath(language, named)));
}

/** Returns a page above the languages at a path. Its canonical path is that of its code, if it is listed. */
function choiceAt(otherPath: string, to: GuideTarget): StaticPage {
  const alternates = alternatesOf(to);
  return {
    route: { page: 'choose', to },
    path: alternates === undefined ? otherPath : choicePath(to),
    file: fileOf(otherPath),
    language: fallbackLanguage,
    alternates,
  };
}

/**
 * Returns the pages above the languages: at `/`, at each code in upper and in lower case, since some hosts have
 * case-sensitive paths, and at the path of each page in a language without that language. A path leads where `parsePath`
 * says: a step may have the id of a language, of a kind of page, or of a code.
 */
function choices(): StaticPage[] {
  const [prefix = ''] = startPath(fallbackLanguage).split(/\/$/);
  const byCode = [...pathNames.codes.keys()].flatMap((code) => [code, code.toLowerCase()].map(codePath));
  const byName = pageNames
    .flatMap(targetsOf)
    .map(({ named }) => targetPath(fallbackLanguage, named).slice(prefix.length));
  return [...new Set(['/', `/${tree.start}`, ...byCode, ...byName])].flatMap((path) => {
    const route = parsePath(path, pathNames);
    return route.page === 'choose' ? choiceAt(path, route.to) : [];
  });
}

/** Returns the page for unknown paths, in a language or, for hosts that have only one such page, in all of them. */
function notFound(language: string | undefined): StaticPage {
  const route: GuideRoute = { page: 'not-found', language: language ?? fallbackLanguage };
  const path = language === undefined ? '/404' : `/${language}/404`;
  return {
    route,
    path,
    file: fileOf(path),
    language: route.language,
    alternates: undefined,
    ...(language === undefined ? { inAllLanguages: 'not-found' } : {}),
  };
}

/** The page that the worker answers with if there is neither internet nor the page that was asked for. */
const offline: StaticPage = {
  ...notFound(undefined),
  path: OFFLINE_PATH,
  file: fileOf(OFFLINE_PATH),
  inAllLanguages: 'offline',
};

/** Returns every page of the guide, in every language and above the languages. */
export function staticPages(): StaticPage[] {
  const start: GuideTarget = { page: 'step', step: tree.start };
  const ofLanguage = (language: string) => [
    // For readers who guess this URL. The canonical URL is `/en/`.
    pageIn(language, start, `/${language}/${tree.start}`),
    ...pageNames.flatMap((page) => pagesNamed(page, language)),
    notFound(language),
  ];
  return [...choices(), notFound(undefined), offline, ...languageCodes.flatMap(ofLanguage)];
}

/**
 * Returns the file that a server shows for each folder of these files that has no page of its own, and the file that it
 * is a copy of. Some servers ask for the folder where an address is both: `en/address/index.html` is a copy of
 * `en/address.html`. Other folders show the page for unknown paths, in their language if they have one, instead of a
 * list of their files.
 *
 * @example
 * folderIndexes(['index.html', '404.html', 'mfa.html', 'mfa/app.html', 'print/mfa.html']) // => [['mfa/index.html', 'mfa.html'], ['print/index.html', '404.html']]
 */
export function folderIndexes(files: readonly string[]): (readonly [index: string, page: string])[] {
  const written = new Set(files);
  const folders = new Set(files.flatMap(foldersOf));
  return [...folders].flatMap((folder) => {
    const [inLanguage = ''] = folder.split('/');
    const candidates = [`${folder}.html`, `${inLanguage}/404.html`, '404.html'];
    const page = candidates.find((file) => written.has(file));
    return page === undefined || written.has(`${folder}/index.html`)
      ? []
      : [[`${folder}/index.html`, page] as const];
  });
}

/** Returns the folders that a file is in: `en` and `en/mfa` for `en/mfa/app.html`. */
function foldersOf(file: string): string[] {
  const names = file.split('/').slice(0, -1);
  return names.map((_, depth) => names.slice(0, depth + 1).join('/'));
}
