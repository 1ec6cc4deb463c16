import type { Language } from '../i18n/languages.ts';
import type { PageAddress } from '../site.ts';

/** A page of another site: its URL and the code of its language. */
export interface FoundPage {
  readonly url: string;
  /** Absent if the site itself chooses the reader's language. */
  readonly language?: string;
}

/**
 * Returns where a reader finds a page: in their language if it is known to exist, else in the first one that is. Throws if
 * the page has no URL, which the build rejects.
 *
 * @example
 * const both = { en: 'https://example.org/en', ja: 'https://example.org/ja' };
 * pageForReader(both, 'ja') // => { url: 'https://example.org/ja', language: 'ja' }
 * pageForReader(both, 'ko') // => { url: 'https://example.org/en', language: 'en' }
 * pageForReader('https://example.org', 'ja') // => { url: 'https://example.org' }
 */
export function pageForReader(address: PageAddress, reader: Language): FoundPage {
  if (typeof address === 'string') return { url: address };
  const pages = Object.entries(address);
  const [language, url] = pages.find(([code]) => code === reader) ?? pages[0] ?? [];
  if (language === undefined || url === undefined) throw new Error('A page has no URL');
  return { url, language };
}
