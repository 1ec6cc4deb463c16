/** What a report of a mistake says about the page, and nothing else: no trail, and nothing that was typed. */
export interface ReportedPage {
  readonly code: string;
  readonly language: string;
  /** The version of the guide. */
  readonly version: string;
}

/** The file in `.github/ISSUE_TEMPLATE/`. Its fields have the ids `code`, `language` and `version`. */
const TEMPLATE = 'page.yml';

/**
 * Returns the address of the repository's form for mistakes in pages, with what is known about the page filled in.
 * Source: https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/creating-an-issue
 *
 * @example
 * issueFormUrl('https://github.com/a/b', { code: 'A2K', language: 'en', version: '0.1.0' }) // => 'https://github.com/a/b/issues/new?template=page.yml&code=A2K&language=en&version=0.1.0'
 */
export function issueFormUrl(repository: string, { code, language, version }: ReportedPage): string {
  return `${repository}/issues/new?${new URLSearchParams({ template: TEMPLATE, code, language, version })}`;
}
