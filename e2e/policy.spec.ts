// What pages contain once scripts have run, and the headers of other files. `e2e/content/served-pages.spec.ts` tests
// the headers and the markup of every page.
import { open } from './support/browser.ts';
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
import { inTurn } from './support/turns.ts';

const LAYERS = ['reset', 'tokens', 'base', 'components', 'screens', 'print'];

test('the cascade layers of the stylesheet have the right order', async ({ page }) => {
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

test('scripts and data are served with the same headers as pages', async ({ page, request }) => {
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

for (const language of inTurn(languages, 0)) {
  test(`${language}: React adds no style attribute and no cookie, and sends no request to another origin`, async ({
    page,
  }) => {
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
