import type { StaticPage } from './static-pages.ts';

/**
 * Returns a sitemap of the pages that search engines may list. `site` is the URL of the site without a trailing slash.
 */
export function sitemap(pages: readonly StaticPage[], site: string): string {
  const paths = new Set(pages.filter(({ alternates }) => alternates).map(({ path }) => path));
  const urls = [...paths].map((path) => `  <url><loc>${site}${path}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/**
 * Returns the rules for search engines: everything may be read. They name the sitemap if the build knows the URL of the
 * site; `site` is empty otherwise. Search engines read them only at the root of a host. Source: RFC 9309, section 2.3.
 */
export function robots(site: string): string {
  return `User-agent: *\nAllow: /\n${site === '' ? '' : `\nSitemap: ${site}/sitemap.xml\n`}`;
}
