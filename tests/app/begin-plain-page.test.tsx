import { afterEach, describe, expect, it } from 'vitest';
import { beginPlainPage } from '../../src/app/begin-plain-page.ts';

afterEach(() => {
  window.history.replaceState(null, '', '/');
  delete document.documentElement.dataset['plain'];
});

/** Returns where a link leads on a plain page with a query, relative to the host. */
function linkOn(query: string, link: string, base = ''): string | null {
  window.history.replaceState(null, '', `${base}/en/bell${query}`);
  const page = document.createElement('main');
  page.innerHTML = link;
  beginPlainPage(page, base);
  const { href } = page.querySelector('a') as HTMLAnchorElement;
  return href.replace(window.location.origin, '');
}

describe('a page without its script', () => {
  it('links to pages without theirs, with the answers so far', () => {
    expect(linkOn('?trail=start:yes&plain', '<a href="/en/bell/app?trail=bell:app">')).toBe(
      '/en/bell/app?trail=start:yes,bell:app&plain',
    );
    expect(linkOn('?plain', '<a href="/en/bell/app?trail=bell:app">')).toBe(
      '/en/bell/app?trail=bell:app&plain',
    );
    expect(linkOn('?trail=start:yes&plain', '<a href="/en/help">')).toBe('/en/help?plain');
  });

  it('has the same answers in another language', () => {
    expect(linkOn('?trail=start:yes&plain', '<a href="/ja/bell" hreflang="ja">')).toBe(
      '/ja/bell?trail=start:yes&plain',
    );
  });

  it('leaves a claim in its address as it is written', () => {
    expect(linkOn('?trail=%3Cb%3E:$`&plain', '<a href="/en/x?trail=bell:app">')).toBe(
      '/en/x?trail=%3Cb%3E:$`,bell:app&plain',
    );
  });

  it.each([
    ['within itself', '<a href="#answers">', '/guide/en/bell?plain#answers'],
    ['that need the script', '<a href="/guide/en/desk" data-needs-script>', '/guide/en/desk'],
    ['outside the site', '<a href="/other/page">', '/other/page'],
    ['to another host', '<a href="https://other.example/guide/en/">', 'https://other.example/guide/en/'],
  ])('leaves links %s alone', (_, link, href) => {
    expect(linkOn('?plain', link, '/guide')).toBe(href);
  });
});
