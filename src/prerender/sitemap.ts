import type { StaticPage } from './static-pages.ts';

/**
 * Returns a sitemap of the pages that search engines may list. `site` is the URL of the site without a trailing slash.
 */
export function sitemap(pages: readonly StaticPage[], site: string): string {
  const paths = new Set(pages.filter(({ alternates }) => alternates).map(({ path }) => path));
  const urls = [...paths].map((path) => `  <url><loc>${site}${path}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}
