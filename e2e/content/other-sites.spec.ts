// The links of the real pages to other sites: each leads to the page in the reader's language, or says which it is in.
import { readFileSync } from 'node:fs';
import { pageForReader } from '../../src/guide/page-for-reader.ts';
import { site } from '../../src/site.ts';
import type { SourceDocument } from '../../src/tree/source-document.ts';
import { documents } from '../../src/tree/sources.ts';
import { readServed } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { realGuide, realPages } from '../support/real-guide.ts';
import { inTurn } from '../support/turns.ts';

/** The words after the title of a link whose page is in another language. Empty if there is nothing to say. */
type LanguageMark = string;

/** Returns the URLs to which the pages in a language may link, each with its mark. */
function expectedIn(language: string) {
  const { step } = JSON.parse(readFileSync(`locales/${language}/ui.json`, 'utf8')) as {
    readonly step: { readonly inLanguage: string };
  };
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const markOf = (of: string | undefined): LanguageMark =>
    of === undefined || of === language ? '' : step.inLanguage.replace('{{language}}', names.of(of) ?? '');
  const cited: readonly SourceDocument[] = Object.values(documents);
  return {
    inTexts: new Map(
      Object.values(site.pages)
        .map((address) => pageForReader(address, language))
        .map((page) => [page.url, markOf(page.language)]),
    ),
    inSources: new Map(
      cited.flatMap((document) =>
        document.url === undefined ? [] : [[document.url, markOf(document.language)] as const],
      ),
    ),
  };
}

for (const language of inTurn(realGuide.languages, 0)) {
  test(`${language}: a link to another site leads to the reader’s language or names the page’s`, async ({
    page,
  }) => {
    const { inTexts, inSources } = expectedIn(language);
    const marks = new Set([...inTexts.values(), ...inSources.values()]);
    const shown = new Set<LanguageMark>();
    for (const { path } of realPages.filter((each) => each.language === language && each.kind !== 'desk')) {
      const { found } = await readServed(page, path, (served) =>
        [...served.querySelectorAll('a[target="_blank"]')].map((link) => ({
          href: link.getAttribute('href') ?? '',
          // The rest of the link is a hint for screen readers.
          title: [...link.querySelectorAll(':scope > :not(.visually-hidden)')]
            .map(({ textContent }) => textContent)
            .join(''),
          isSource: link.closest('details') !== null,
        })),
      );
      for (const { href, title, isSource } of found) {
        const expected = (isSource ? inSources : inTexts).get(href);
        const mark = [...marks].find((each) => each !== '' && title.endsWith(each)) ?? '';
        expect(mark, `${path}: the link "${title}" to ${href}`).toBe(expected);
        shown.add(mark);
      }
    }
    expect([...shown].sort()).toEqual([...marks].sort());
    expect(marks.size).toBeGreaterThan(1);
  });
}
