// What every page is served with and made of: the policy, the one stylesheet, the head.
import { createHash } from 'node:crypto';
import { open, readServed } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import {
  addressForm,
  copyButton,
  messageForm,
  nextStepLink,
  openForms,
  phoneForm,
  saying,
  submitForm,
} from './support/forms.ts';
import { pathOf } from './support/steps.ts';
import { languages } from './support/texts.ts';
import { builtPages } from './support/UNKNOWN.ts';

const LAYERS = ['reset', 'tokens', 'base', 'components', 'screens', 'print'];

const directives = (policy: string): Record<string, string> =>
  Object.fromEntries(
    policy.split(';').map((each) => {
      const [name = '', ...values] = each.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test.describe('every page as it is served', () => {
  for (const language of [undefined, ...languages]) {
    test(`${language ?? 'above the languages'}: strict headers, one stylesheet, a full head`, async ({
      page,
    }) => {
      const pages = builtPages.filter((each) => each.language === language);
      expect(pages.length).toBeGreaterThan(1);
      const stylesheets = new Set<string>();
      for (const { path } of pages) {
        await test.step(path, async () => {
          const { found, headers } = await readServed(page, path, (served, address) => {
            const all = [...served.querySelectorAll('*')];
            const attributes = all.flatMap((element) => [...element.attributes].map(({ name }) => name));
            const whole = (link: string | null) => (link === null ? '' : new URL(link, address).href);
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
                source: whole(script.getAttribute('src')).startsWith(`${new URL(address).origin}/`),
                text: script.textContent,
              })),
              links: [...served.querySelectorAll('a')].map((link) => whole(link.getAttribute('href'))),
              frames: served.querySelectorAll('iframe, object, embed, base').length,
            };
          });
          const policy = directives(headers['content-security-policy'] ?? '');
          expect(policy).toEqual({
            'default-src': "'none'",
            'script-src': "'self'",
            'style-src': expect.stringMatching(/^'sha256-[\w+/]{43}='$/),
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

          expect(found.lang).toBe(language ?? 'en');
          expect(found.title.trim()).not.toBe('');
          expect(found.title).not.toMatch(/[<>{}]/);
          expect(found.description.trim()).not.toBe('');
          expect(found.description).not.toMatch(/[<>{}]/);
          expect([found.titles, found.headings]).toEqual([1, 1]);
          expect(found.styles).toHaveLength(1);
          expect(policy['style-src']).toBe(hashOf(found.styles[0] ?? ''));
          expect([found.stylesheets, found.styleAttributes, found.frames]).toEqual([0, 0, 0]);
          expect(found.handlers).toEqual([]);
          expect(found.scripts).toEqual([{ source: true, text: '' }]);
          expect(found.links.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
          stylesheets.add(found.styles[0] ?? '');
        });
      }
      expect(stylesheets.size, 'the stylesheet is the same in every page').toBe(1);
    });
  }

  test('title and description together tell the pages of a language apart', async ({ request }) => {
    for (const language of languages) {
      const told: string[] = [];
      const pages = builtPages.filter(
        ({ language: its, path, canonical }) => its === language && path === canonical,
      );
      for (const { path } of pages) {
        const html = await (await request.get(path)).text();
        told.push(/<title>[^<]+<\/title><meta name="description" content="[^"]+"/.exec(html)?.[0] ?? path);
      }
      expect(told.filter((each, position) => told.indexOf(each) !== position)).toEqual([]);
      expect(told.filter((each) => !each.startsWith('<title>'))).toEqual([]);
    }
  });
});

test('the layers of the stylesheet come in their order', async ({ page }) => {
  await open(page, pathOf('en', 'start'));
  const layers = await page.evaluate(() => {
    const names = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSLayerStatementRule) return [...rule.nameList];
        if (rule instanceof CSSLayerBlockRule) return [rule.name];
        return rule instanceof CSSStyleRule ? ['(no layer)'] : [];
      });
    return [...document.styleSheets].flatMap((sheet) => names(sheet.cssRules));
  });
  expect([...new Set(layers)]).toEqual(LAYERS);
});

test('no file of ours is an open door: scripts and data have the headers too', async ({ page, request }) => {
  await open(page, pathOf('en', 'start'));
  const scripts = await page
    .locator('script[src]')
    .evaluateAll((all) => all.map((each) => (each as HTMLScriptElement).src));
  for (const path of [...scripts, '/guide.json', '/favicon.svg', '/manifest.webmanifest', '/robots.txt']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(response.headers()['content-security-policy'], path).toContain("default-src 'none'");
    expect(response.headers()['x-content-type-options'], path).toBe('nosniff');
    expect(response.headers()['set-cookie'], path).toBeUndefined();
  }
});

for (const language of languages) {
  test(`${language}: React adds no style attribute and no cookie, and asks no one else`, async ({ page }) => {
    const hosts = new Set<string>();
    page.on('request', (each) => hosts.add(new URL(each.url()).host));
    await openForms(page, `/${language}/checks`);
    const [address, phone] = [addressForm(page, language), phoneForm(page, language)];
    const message = messageForm(page, language);
    await submitForm(address, 'nobody');
    await expect(nextStepLink(address, language, 'name/house')).toBeVisible();
    await submitForm(phone, '090-1234-5678');
    await copyButton(phone, language, '9012345678').click();
    await expect(saying(phone)).toHaveCount(2);
    await message.field.fill('AADSTS50126');
    await expect(message.found).toHaveCount(1);
    await phone.country.click();
    await expect(phone.form.getByRole('option').first()).toBeVisible();
    await expect(page.locator('[style]')).toHaveCount(0);
    await expect(page.locator('style')).toHaveCount(1);
    expect(await page.context().cookies()).toEqual([]);
    expect([...hosts]).toEqual([new URL(page.url()).host]);
  });
}
