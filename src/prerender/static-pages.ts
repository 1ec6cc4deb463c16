import { codeOf, isStart, known, tree } from '../app/content.ts';
import { pageOf } from '../app/page-table.tsx';
import { branchOf } from '../flow/id-conventions.ts';
import type { GuideRoute, GuideTarget } from '../guide/guide-context.ts';
import { fallbackLanguage, languageCodes } from '../i18n/languages.ts';
import { isStepPage, type PageName, pageNames, pages } from '../url/pages.ts';
import { codePath, targetPath } from '../url/paths.ts';

/** One page to be written: what it shows, its path below the base, and the file for it. */
export interface StaticPage {
  readonly route: GuideRoute;
  readonly path: string;
  readonly file: string;
  readonly language: string;
  /** The same page in every language, and above them; absent for pages that no search engine should list. */
  readonly alternates: readonly { readonly hrefLang: string; readonly path: string }[] | undefined;
}

/** The file of a path: `/en/` is `en/index.html`, `/en/address` is `en/address.html`. */
function fileOf(path: string): string {
  return `${path.endsWith('/') ? `${path}index` : path}.html`.slice(1);
}

/** A listed page in every language, and the one above them, where the reader's own is chosen: by the code of the page. */
function alternatesOf(route: GuideRoute, to: GuideTarget): StaticPage['alternates'] {
  if (!pageOf(route).isListed) return undefined;
  return [
    ...languageCodes.map((hrefLang) => ({ hrefLang, path: targetPath(hrefLang, to) })),
    { hrefLang: 'x-default', path: choosePath(to) },
  ];
}

/** The path of a page above the languages: that of its code, and for the start the first of all. */
function choosePath(to: GuideTarget): string {
  const code = codeOf(to);
  if (code === undefined) throw new Error('There is a page without a code');
  return isStart(to) ? '/' : codePath(code);
}

/** A page of a language, in the file of its path or of another one that leads there too. */
function pageIn(language: string, to: GuideTarget, otherPath?: string): StaticPage {
  const route: GuideRoute = { ...to, language };
  const path = targetPath(language, to);
  return { route, path, file: fileOf(otherPath ?? path), language, alternates: alternatesOf(route, to) };
}

/**
 * Every page of one kind in a language. Released ids that are no steps any more are pages too: those of the steps that
 * they mean today, which they name as their own.
 */
function pagesNamed(page: PageName, language: string): StaticPage[] {
  if (!isStepPage(page)) return [pageIn(language, { page })];
  return [...known.steps].flatMap(([id, step]) => {
    const path = targetPath(language, { page, step: id });
    if (pages[page].subject === 'step') return pageIn(language, { page, step }, path);
    const branch = known.steps.get(branchOf(step));
    return branchOf(id) === id && branch !== undefined ? pageIn(language, { page, step: branch }, path) : [];
  });
}

/** A code as a page, at its capitals and once more in lower case, for hosts that tell them apart. */
function chooseByCode(code: string, to: GuideTarget): StaticPage[] {
  const page = choose(to);
  return [...new Set([code, code.toLowerCase()])].map((name) => ({ ...page, file: `${name}.html` }));
}

/** A page above the languages. */
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

/** Every page of the guide, in every language, and those above the languages. */
export function staticPages(): StaticPage[] {
  const start: GuideTarget = { page: 'step', step: tree.start };
  const ofLanguage = (language: string) => [
    // For those who put its URL together; `/en/` is its canonical address.
    pageIn(language, start, `/${language}/${tree.start}`),
    ...pageNames.flatMap((page) => pagesNamed(page, language)),
    notFound(language),
  ];
  const codes = [...known.codes].flatMap(([code, to]) => chooseByCode(code, to));
  return [choose(start), ...codes, notFound(undefined), ...languageCodes.flatMap(ofLanguage)];
}
