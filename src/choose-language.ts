import { readStorage } from './app/storage.ts';
import { preferredLanguage } from './i18n/preferred-language.ts';

/**
 * The script of the pages above the languages (`prerender/choice-page.tsx`): goes on to the page in the reader's
 * language, with query and fragment. It takes the languages from the links of the page, so that it needs neither the
 * tree nor any texts and is a few hundred bytes long.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[hreflang]')];
const hrefs = new Map(links.map((link) => [link.hreflang, link.href]));
const href = hrefs.get(preferredLanguage(readStorage('language'), navigator.languages, [...hrefs.keys()]));
const { search, hash } = window.location;
if (href !== undefined) window.location.replace(href + search + hash);
