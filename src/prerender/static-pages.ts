import { codeOf, isStart, pathNames, tree } from '../app/content.ts';
import { pageOf } from '../app/page-table.tsx';
import { branchOf } from '../flow/id-conventions.ts';
import type { GuideRoute, GuideTarget } from '../guide/guide-context.ts';
import { fallbackLanguage, languageCodes } from '../i18n/languages.ts';
import { isStepPage, type PageName, pageNames, pages } from '../url/pages.ts';
import { codePath, targetPath } from '../url/paths.ts';

/** A page to write: its route, its path below the base, and its file. */
export interface StaticPage {
  readonly route: GuideRoute;
  readonly path: string;
  readonly file: string;
  readonly language: string;
  /** The page in every language and without a language; `undefined` for pages that search engines must not list. */
  readonly alternates: readonly { readonly hrefLang: string; readonly path: string }[] | undefined;
}

/** Returns the file of a path: `en/index.html` for `/en/`, `en/address.html` for `/en/address`. */
function fileOf(path: string): string {
  return `${path.endsWith('/') ? `${path}index` : path}.html`.slice(1);
}

/** Returns the paths of a listed page in every language, and the one without a language as `x-default`. */
function alternatesOf(route: GuideRoute, to: GuideTarget): StaticPage['alternates'] {
  if (!pageOf(route).isListed) return undefined;
  return [
    ...languageCodes.map((hrefLang) => ({ hrefLang, path: targetPath(hrefLang, to) })),
    { hrefLang: 'x-default', path: choosePath(to) },
  ];
}

/** Returns the path of a page without a language: `/` for the start, the path of its code for all others. */
function choosePath(to: GuideTarget): string {
  const code = codeOf(to);
  if (code === undefined) throw new Error('Every page without a language needs a code');
  return isStart(to) ? '/' : codePath(code);
}

/** Returns a page in a language. Its file follows from its path, or from another path that leads to the same page. */
function pageIn(language: string, to: GuideTarget, otherPath?: string): StaticPage {
  const route: GuideRoute = { ...to, language };
  const path = targetPath(language, to);
  return { route, path, file: fileOf(otherPath ?? path), language, alternates: alternatesOf(route, to) };
}

/**
 * Returns all pages of a kind in a language. Released ids that are no longer steps get a page too: that of the step
 * that they mean today, with the URL of that step as canonical.
 */
function pagesNamed(page: PageName, language: string): StaticPage[] {
  if (!isStepPage(page)) return [pageIn(language, { page })];
  return [...pathNames.steps].flatMap(([id, step]) => {
    const path = targetPath(language, { page, step: id });
    if (pages[page].subject === 'step') return pageIn(language, { page, step }, path);
    const branch = pathNames.steps.get(branchOf(step));
    return branchOf(id) === id && branch !== undefined ? pageIn(language, { page, step: branch }, path) : [];
  });
}

/** Returns the page of a code in upper and in lower case, since some hosts have case-sensitive paths. */
function chooseByCode(code: string, to: GuideTarget): StaticPage[] {
  const page = choose(to);
  return [...new Set([code, code.toLowerCase()])].map((name) => ({ ...page, file: `${name}.html` }));
}

/** Returns a page without a language. */
function choose(to: GuideTarget): StaticPage {
  const path = choosePath(to);
  const route: GuideRoute = { page: 'choose', to };
  return { route, path, file: fileOf(path), language: fallbackLanguage, alternates: alternatesOf(route, to) };
}

function notFound(language: string | undefined): StaticPage {
  const route: GuideRoute = { page: 'not-found', language };
  const path = language === undefined ? '/404' : `/${language}/404`;
  return { route, path, file: fileOf(path), language: language ?? fallbackLanguage, alternates: undefined };
}

/** Returns every page of the guide, in every language and without one. */
export function staticPages(): StaticPage[] {
  const start: GuideTarget = { page: 'step', step: tree.start };
  const ofLanguage = (language: string) => [
    // For readers who guess this URL. The canonical URL is `/en/`.
    pageIn(language, start, `/${language}/${tree.start}`),
    ...pageNames.flatMap((page) => pagesNamed(page, language)),
    notFound(language),
  ];
  const codes = [...pathNames.codes].flatMap(([code, to]) => chooseByCode(code, to));
  return [choose(start), ...codes, notFound(undefined), ...languageCodes.flatMap(ofLanguage)];
}
