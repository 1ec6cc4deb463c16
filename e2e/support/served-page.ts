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
interface Head {
  readonly robots: readonly string[];
  /** The addresses that a page gives for itself and for the page in other languages. */
  readonly addresses: readonly string[];
}

/** What every page may do, by its header and by what it says itself. */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'guide-worker',
};

/**
 * Expects strict headers, a policy in the page that allows its own styles only, the stylesheet at its end if it is in a
 * language, and a full head, without a mark or placeholder in title and description. Returns the rest of the head, and the
 * policy of the header. Only the page of licences has no script.
 */
export async function expectServed(
  page: Page,
  path: string,
  language: string,
  hasScript = true,
): Promise<{ head: Head; policy: string }> {
  const { found, headers } = await readServed(page, path, (served, address) => {
    const all = [...served.querySelectorAll('*')];
    const attributes = all.flatMap((element) => [...element.attributes].map(({ name }) => name));
    const whole = (link: string | null) => (link === null ? '' : new URL(link, address).href);
    const each = (selector: string, attribute: string) =>
      [...served.querySelectorAll(`head > ${selector}`)].map((one) => one.getAttribute(attribute) ?? '');
    const loading = served.querySelectorAll('style, script, link');
    const policies = [...served.querySelectorAll('meta[http-equiv="Content-Security-Policy"]')];
    const last = served.body.lastElementChild;
    return {
      lang: served.documentElement.lang,
      title: served.title,
      description: served.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
      titles: served.querySelectorAll('title').length,
      headings: served.querySelectorAll('h1').length,
      policies: policies.map((policy) => policy.getAttribute('content') ?? ''),
      loadedBeforePolicy: [...loading].filter((one) =>
        policies.some((policy) => policy.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING),
      ).length,
      styles: [...served.querySelectorAll('style')].map(({ textContent }) => textContent),
      stylesheets: [...served.querySelectorAll('link[rel~="stylesheet"]')].map((link) => ({
        href: link.getAttribute('href'),
        isLast: link === last,
      })),
      hasApp: served.querySelector('#root') !== null,
      styleAttributes: served.querySelectorAll('[style]').length,
      handlers: attributes.filter((name) => name.startsWith('on')),
      scripts: [...served.querySelectorAll('script')].map((script) => ({
        isOurs: whole(script.getAttribute('src')).startsWith(`${new URL(address).origin}/`),
        text: script.textContent,
      })),
      links: [...served.querySelectorAll('a')].map((link) => whole(link.getAttribute('href'))),
      frames: served.querySelectorAll('iframe, object, embed, base').length,
      head: {
        robots: each('meta[name="robots"]', 'content'),
        addresses: [...each('link[rel="canonical"]', 'href'), ...each('link[rel="alternate"]', 'href')],
      },
    };
  });
  const policy = headers['content-security-policy'] ?? '';
  expect(directivesOf(policy)).toEqual({
    ...DIRECTIVES,
    'style-src': "'self' 'unsafe-inline'",
    'frame-ancestors': "'none'",
  });
  // Browsers enforce both, so that no inline styles are allowed but these.
  const [style = ''] = found.styles;
  expect(found.policies.map(directivesOf)).toEqual([
    { ...DIRECTIVES, 'style-src': `'self' ${hashOf(style)}` },
  ]);
  expect(found.loadedBeforePolicy).toBe(0);
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-frame-options']).toBe('DENY');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(headers['permissions-policy']).toContain('camera=()');
  expect(headers['content-type']).toMatch(/^text\/html;\s*charset=utf-8$/i);
  expect(headers['set-cookie']).toBeUndefined();

  expect(found.lang).toBe(language);
  expect(found.title.trim()).not.toBe('');
  expect(found.title).not.toMatch(/[<>{}]/);
  expect(found.description.trim()).not.toBe('');
  expect(found.description).not.toMatch(/[<>{}]/);
  expect([found.titles, found.headings, found.styles.length]).toEqual([1, 1, 1]);
  const stylesheet = { href: expect.stringMatching(/^\/assets\/styles-[\w-]{8}\.css$/), isLast: true };
  expect(found.stylesheets).toEqual(found.hasApp ? [stylesheet] : []);
  expect([found.styleAttributes, found.frames]).toEqual([0, 0]);
  expect(found.handlers).toEqual([]);
  expect(found.scripts).toEqual(hasScript ? [{ isOurs: true, text: '' }] : []);
  expect(found.links.filter((href) => !/^(?:https?:\/\/|mailto:)/.test(href))).toEqual([]);
  return { head: found.head, policy };
}
