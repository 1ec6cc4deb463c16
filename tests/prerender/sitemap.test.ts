import { describe, expect, test } from 'vitest';
import { robots, sitemap } from '../../src/prerender/sitemap.ts';
import type { StaticPage } from '../../src/prerender/static-pages.ts';

const page = (path: string, listed: boolean): StaticPage => ({
  route: { page: 'choose', to: { page: 'help' } },
  path,
  file: 'x.html',
  language: 'en',
  alternates: listed ? [] : undefined,
});

const site = 'https://www.example.ac.jp/guide';

const addresses = (xml: string): string[] =>
  [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc ?? '');

describe('the sitemap', () => {
  const xml = sitemap(
    [page('/', true), page('/404', false), page('/en/name', true), page('/en/404', false)],
    site,
  );

  test('lists the listed pages by their full URLs, in order', () => {
    expect(addresses(xml)).toEqual([`${site}/`, `${site}/en/name`]);
  });

  test('is XML in the sitemap format', () => {
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<urlset ')).toBe(true);
    expect(xml).toContain('xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"');
    expect(xml.endsWith('</urlset>\n')).toBe(true);
    expect(xml.split('<url>')).toHaveLength(xml.split('</url>').length);
  });

  test('lists nothing when there are no pages', () => {
    expect(addresses(sitemap([], site))).toEqual([]);
  });
});

describe('the rules for search engines', () => {
  test('allow everything, and name the sitemap of a known site', () => {
    expect(robots(site)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`);
  });

  test('name no sitemap if there is none', () => {
    expect(robots('')).toBe('User-agent: *\nAllow: /\n');
  });
});
