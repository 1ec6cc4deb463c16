// What is judged: every page as it opens, and the kinds of page under all conditions.
import type { PageState } from '../e2e/content/page-states.ts';
import { pagesIn } from '../e2e/support/built-pages.ts';
import { type Condition, conditions, plain } from './conditions.ts';
import type { HtmlFile } from './html-files.ts';
import { kindsOfPage } from './kinds.ts';

/** A page to open, and the conditions under which it is judged. */
export interface Visit {
  readonly name: string;
  readonly path: string;
  readonly act?: NonNullable<PageState['act']>;
  /** Whether the page must be opened without the script that leads away from it. */
  readonly isStatic: boolean;
  readonly conditions: readonly Condition[];
}

/** Waits until what a page loads at once is there. */
const untilDeskIsThere: NonNullable<PageState['act']> = (page) => page.getByRole('search').waitFor();

/** Returns a visit for each of these files, as the page opens. */
export function plainVisits(site: string, files: readonly HtmlFile[]): readonly Visit[] {
  const pages = new Map(pagesIn(site, []).map((page) => [page.path, page]));
  return files.map(({ path }): Visit => {
    const page = pages.get(path);
    return {
      name: path,
      path,
      isStatic: page?.language === undefined,
      conditions: [plain],
      ...(page?.language !== undefined && page.kind === 'desk' ? { act: untilDeskIsThere } : {}),
    };
  });
}

/** Returns a visit for each kind of page in each language, under all conditions. */
export function kindVisits(site: string, files: readonly HtmlFile[]): readonly Visit[] {
  const languages = new Set(pagesIn(site, []).flatMap(({ language }) => language ?? []));
  const sizes = new Map(files.map(({ path, html }) => [path, html.length]));
  return [...languages].flatMap((language, position) =>
    kindsOfPage(language, site, sizes)
      // Pages above the languages are the same in each.
      .filter(({ isStatic }) => position === 0 || isStatic !== true)
      .map((state) => ({
        ...state,
        name: `${language}: ${state.name}`,
        isStatic: state.isStatic ?? false,
        conditions,
      })),
  );
}
