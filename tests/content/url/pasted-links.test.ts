import { describe, expect, test } from 'vitest';
import { routeFor } from '../../../src/app/routes.ts';
import { mendedLink } from '../../../src/url/mended-link.ts';
import { pathBelow, targetPath } from '../../../src/url/paths.ts';
import { trailFromQuery, trailToQuery } from '../../../src/url/trail-query.ts';
import { BASE, pastedLinks } from './pasted-links.ts';

describe('a link as it was pasted', () => {
  test.each(pastedLinks)('opens its page with its answers: $link ($why)', ({ link, page, claims }) => {
    // `URL` encodes a path as browsers do.
    const { pathname, search, hash } = new URL(link, 'https://guide.example');
    const below = pathBelow(BASE, pathname) ?? pathname;
    const route = routeFor(below, 'en');
    expect(route.page === 'not-found' ? undefined : targetPath(route.language, route)).toBe(page);
    if (page === undefined) return;
    const mended = new URL(mendedLink(page, { pathname: below, search, hash }), 'https://guide.example');
    expect(mended.pathname).toBe(page);
    expect(trailToQuery(trailFromQuery(mended.search))).toBe(claims === undefined ? '' : `?trail=${claims}`);
    expect(routeFor(mended.pathname, 'en')).toEqual(route);
  });

  test('is one of many', () => {
    expect(pastedLinks.length).toBeGreaterThanOrEqual(60);
    expect(new Set(pastedLinks.map(({ link }) => link)).size).toBe(pastedLinks.length);
  });
});
