// The headers and the markup of a page, of either guide.
import { createHash } from 'node:crypto';
import type { Page } from 'playwright/test';
import { readServed } from './browser.ts';
import { expect } from './fixtures.ts';

/** The directives of a content security policy by their names. */
const directivesOf = (policy: string): Record<string, string> =>
  Object.fromEntries(
    policy.split(';').map((each) => {
      const [name = '', ...values] = each.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The parts of a head that search engines use to tell pages apart. */
export interface Head {
  readonly canonical: readonly string[];
  readonly robots: readonly string[];
  /** The addresses of the page in each language, and above the languages (`x-default`). */
  readonly alternates: Readonly<Record<string, string>>;
}

/**
 * Expects strict headers, one stylesheet and a full head, and no mark or placeholder in title and description. Returns
 * the rest of the head, and the policy with the hash of the stylesheet.
 */
export async function expectServed(
  page: Page,
  path: string,
  language: string,
): Promise<{ head: Head; policy: string }> {
  const { found, headers } = await readServed(page, path, (served, address) => {
    const all = [...served.querySelectorAll('*')];
    const attributes = all.flatMap((element) => [...element.attributes].map(({ name }) => name));
    const whole = (link: string | null) => (link === null ? '' : new URL(link, address).href);
    const each = (selector: string, attribute: string) =>
      [...served.querySelectorAll(`head > ${selector}`)].map((one) => one.getAttribute(attribute) ?? '');
    const alternates = each('link[rel="alternate"]', 'href');
    return {
      lang: served.documentElement.lang,
      title: served.title,
      description: served.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
      titles: served.querySelectorAll('title').length,
      headings: served.querySelectorAll('h1').length,
      styles: [...served.querySelectorAll('style')].map(({ textContent }) => textContent),
      stylesheets: served.querySelectorAll('link[rel~="stylesheet"]').length,
      styleAttributes: served.querySelectorAll('[style]').length,
      handlers: attributes.filter((name) => name.startsWith('on')),
      scripts: [...served.querySelectorAll('script')].map((script) => ({
        isOurs: whole(script.getAttribute('src')).startsWith(`${new URL(address).origin}/`),
        text: script.textContent,
      })),
      links: [...served.querySelectorAll('a')].map((link) => whole(link.getAttribute('href'))),
      frames: served.querySelectorAll('iframe, object, embed, base').length,
      head: {
        canonical: each('link[rel="canonical"]', 'href'),
        robots: each('meta[name="robots"]', 'content'),
        alternates: Object.fromEntries(
          each('link[rel="alternate"]', 'hreflang').map((name, at) => [name, alternates[at] ?? '']),
        ),
      },
    };
  });
  const [style = ''] = found.styles;
  const policy = headers['content-security-policy'] ?? '';
  const { 'style-src': styleSources = '', ...directives } = directivesOf(policy);
  // The policy allows two stylesheets: the app's, and that of the pages above the languages.
  expect(styleSources).toMatch(/^'sha256-\S+' 'sha256-\S+'$/);
  expect(styleSources.split(' ')).toContain(hashOf(style));
  expect(directives).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'img-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  });
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-type']).toMatch(/^text\/html;\s*charset=utf-8$/i);
  expect(headers['set-cookie']).toBeUndefined();

  expect(found.lang).toBe(language);
  expect(found.title.trim()).not.toBe('');
  expect(found.title).not.toMatch(/[<>{}]/);
  expect(found.description.trim()).not.toBe('');
  expect(found.description).not.toMatch(/[<>{}]/);
  expect([found.titles, found.headings, found.styles.length]).toEqual([1, 1, 1]);
  expect([found.stylesheets, found.styleAttributes, found.frames]).toEqual([0, 0, 0]);
  expect(found.handlers).toEqual([]);
  expect(found.scripts).toEqual([{ isOurs: true, text: '' }]);
  expect(found.links.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
  return { head: found.head, policy };
}
