import { branchesOf, branchOf } from '../flow/id-conventions.ts';
import { answersOf, stepIdsOf } from '../flow/replay.ts';
import type { Tree } from '../tree/types.ts';
import type { PlainPageName } from '../url/pages.ts';
import { codePath, printPath, type Target, targetPath } from '../url/paths.ts';

/** A language with the titles of pages and the names of branches in it. */
interface LanguageOfGuide {
  readonly code: string;
  readonly titleOf: (target: Target) => string;
  readonly branchNameOf: (branch: string) => string;
}

/** What `/guide.json` is made of. */
export interface GuideData {
  readonly tree: Tree;
  readonly version: string;
  readonly languages: readonly LanguageOfGuide[];
  /** The pages without a step. */
  readonly pages: readonly { readonly page: PlainPageName; readonly code: string }[];
  /** Returns the address of a path below the base of the site: a URL if the build knows its origin, else a path. */
  readonly addressOf: (path: string) => string;
}

/**
 * Returns the content of `/guide.json`, the tree as data for other programs. `docs/guide-json.md` describes its fields.
 * `to` is the target of an answer's plain link. `untried`, if present, lists the steps to offer when the trail is known, in
 * order. `lacks` lists what a reader who gives the answer does not have. A step requires either all of its `needs` or, if
 * present, all of `otherwise`.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome', code: 'A2K', ending: 'solved', needs: [], sources: [] } } };
 * const languages = [{ code: 'en', titleOf: () => 'Done', branchNameOf: () => 'Ends' }];
 * const pages = [{ page: 'help', code: 'Y64' }];
 * const guide = guideJson({ tree, version: '1.0.0', languages, pages, addressOf: (path) => path });
 * guide.steps // => [{ id: 'a', code: 'A2K', branch: 'a', kind: 'outcome', ending: 'solved', answers: [], needs: [], sources: [], titles: { en: 'Done' }, urls: { en: '/en/a' }, shortUrl: '/A2K' }]
 * guide.branches // => [{ id: 'a', names: { en: 'Ends' }, sheets: { en: '/en/print/a' } }]
 * guide.pages // => [{ id: 'help', code: 'Y64', titles: { en: 'Done' }, urls: { en: '/en/help' }, shortUrl: '/Y64' }]
 */
export function guideJson({ tree, version, languages, pages, addressOf }: GuideData) {
  const inEach = (valueIn: (language: LanguageOfGuide) => string): Readonly<Record<string, string>> =>
    Object.fromEntries(languages.map((language) => [language.code, valueIn(language)]));
  /** Returns what one needs to link to a page. The short URL opens it in the reader's language. */
  const linksTo = (target: Target, code: string) => ({
    titles: inEach(({ titleOf }) => titleOf(target)),
    urls: inEach((language) => addressOf(targetPath(language.code, target))),
    shortUrl: addressOf(codePath(code)),
  });
  return {
    version,
    languages: languages.map(({ code }) => code),
    steps: Object.entries(tree.steps).map(([id, step]) => ({
      id,
      code: step.code,
      branch: branchOf(id),
      kind: step.kind,
      ...(step.kind === 'outcome' ? { ending: step.ending } : {}),
      answers: answersOf(tree, id).map(({ id: answer, to, untried, lacks }) => ({
        id: answer,
        to,
        ...(untried ? { untried } : {}),
        ...(lacks ? { lacks } : {}),
      })),
      needs: 'needs' in step ? step.needs : [],
      ...('otherwise' in step ? { otherwise: step.otherwise } : {}),
      sources: step.sources,
      ...linksTo({ page: 'step', step: id }, step.code),
    })),
    branches: branchesOf(stepIdsOf(tree)).map((id) => ({
      id,
      names: inEach(({ branchNameOf }) => branchNameOf(id)),
      sheets: inEach(({ code }) => addressOf(printPath(code, id))),
    })),
    pages: pages.map(({ page, code }) => ({ id: page, code, ...linksTo({ page }, code) })),
  };
}
