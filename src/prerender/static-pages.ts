import { codeOf, isStart, known, stepIds } from '../app/content.ts';
import { branchOf } from '../flow/ids.ts';
import { fallbackLanguage, languageCodes } from '../i18n/languages.ts';
import { tree } from '../tree/tree.ts';
import { codePath, deskPath, PAGES, printPath, type Route, routePath, type Target } from '../url/paths.ts';

/** One page to be written: what it shows, its path below the base, and the file for it. */
export interface StaticPage {
  readonly asked: Route;
  readonly path: string;
  readonly file: string;
  readonly language: string;
  /** The same page in every language, and above them; absent for the desk, for sheets and for pages that are not found. */
  readonly alternates: readonly { readonly hrefLang: string; readonly path: string }[] | undefined;
}

/** The file of a path: `/en/` is `en/index.html`, `/en/address` is `en/address.html`. */
function fileOf(path: string): string {
  return `${path.endsWith('/') ? `${path}index` : path}.html`.slice(1);
}

/** The page in every language, and the one above them, where the reader's own is chosen: by the code of the page. */
function alternatesOf(to: Target): StaticPage['alternates'] {
  return [
    ...languageCodes.map((hrefLang) => ({ hrefLang, path: routePath(hrefLang, to) })),
    { hrefLang: 'x-default', path: choosePath(to) },
  ];
}

/** The path of a page above the languages: that of its code, and for the start the first of all. */
function choosePath(to: Target): string {
  const code = codeOf(to);
  if (code === undefined) throw new Error('There is a page without a code');
  return isStart(to) ? '/' : codePath(code);
}

function listed(language: string, to: Target): StaticPage {
  const path = routePath(language, to);
  const asked: Route = { ...to, language };
  return { asked, path, file: fileOf(path), language, alternates: alternatesOf(to) };
}

/** The desk at a step, by any of its ids: a tool, which no search engine should list. */
function desk(language: string, id: string, step: string): StaticPage {
  const path = deskPath(language, step);
  const file = fileOf(deskPath(language, id));
  return { asked: { page: 'desk', language, step }, path, file, language, alternates: undefined };
}

/** The sheet of a branch, by any of its names: to be printed, and nothing that a search engine should list. */
function sheet(language: string, id: string, branch: string): StaticPage {
  const path = printPath(language, branch);
  const file = fileOf(printPath(language, id));
  return { asked: { page: 'print', language, step: branch }, path, file, language, alternates: undefined };
}

/** A released id that is no step any more, as a page: the one of the step that it means today, which it names as its own. */
function alias(language: string, id: string, step: string): StaticPage {
  return { ...listed(language, { page: 'step', step }), file: `${language}/${id}.html` };
}

/** A code as a page, at its capitals and once more in lower case, for hosts that tell them apart. */
function chooseByCode(code: string, to: Target): StaticPage[] {
  const page = choose(to);
  return [...new Set([code, code.toLowerCase()])].map((name) => ({ ...page, file: `${name}.html` }));
}

/** A page above the languages. */
function choose(to: Target): StaticPage {
  const path = choosePath(to);
  return {
    asked: { page: 'choose', to },
    path,
    file: fileOf(path),
    language: fallbackLanguage,
    alternates: alternatesOf(to),
  };
}

function notFound(language: string | undefined): StaticPage {
  const asked: Route = { page: 'not-found', language };
  const path = language === undefined ? '/404' : `/${language}/404`;
  return { asked, path, file: fileOf(path), language: language ?? fallbackLanguage, alternates: undefined };
}

/** Every page of the guide, in every language, and those above the languages. */
export function staticPages(): StaticPage[] {
  const start: Target = { page: 'step', step: tree.start };
  const aliases = [...known.steps].filter(([id, step]) => id !== step);
  const ofLanguage = (language: string) => [
    // For those who put its URL together; `/en/` is its canonical address.
    alias(language, tree.start, tree.start),
    ...stepIds.map((step) => listed(language, { page: 'step', step })),
    ...aliases.map(([id, step]) => alias(language, id, step)),
    ...PAGES.map((page) => listed(language, { page })),
    ...[...known.steps].map(([id, step]) => desk(language, id, step)),
    ...[...known.steps].flatMap(([id, step]) =>
      branchOf(id) === id ? [sheet(language, id, branchOf(step))] : [],
    ),
    notFound(language),
  ];
  const codes = [...known.codes].flatMap(([code, to]) => chooseByCode(code, to));
  return [choose(start), ...codes, notFound(undefined), ...languageCodes.flatMap(ofLanguage)];
}
