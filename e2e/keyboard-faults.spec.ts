// The walk by keyboard finds what it looks for: each fault is planted into a small page that has none.
import type { Page } from 'playwright/test';
import { walkPage } from './browser/keyboard/walk-page.ts';
import { expect, test } from './support/fixtures.ts';

const PARTS = `
  <nav><a href="#one">One</a> <a href="#two">Two</a></nav>
  <main>
    <form><label>Name <input name="name"></label> <button type="button">Send</button></form>
    <details><summary>More</summary><a href="#three">Three</a></details>
  </main>`;

const pageOf = (style: string, script = '', parts = PARTS) =>
  `<!doctype html><html lang="en"><head><title>Walk</title><style>
    :focus-visible { outline: 3px solid blue } ${style}
  </style></head><body>${parts}<script>${script}</script></body></html>`;

const faults = [
  [
    'a link without a ring',
    pageOf('a[href="#two"]:focus-visible { outline: none }'),
    'a “Two” has no focus ring',
  ],
  ['a field without a ring', pageOf('input:focus-visible { outline: none }'), 'input “” has no focus ring'],
  [
    'a ring that is always there',
    pageOf('a, a:focus-visible { outline: 1px solid black }'),
    'a “Two” looks the same without focus',
  ],
  [
    'an order of its own',
    pageOf('', '', PARTS.replace('href="#two"', 'href="#two" tabindex="1"')),
    'Tab reaches a “Two” instead of a “One”',
  ],
  [
    'a stop that is skipped',
    pageOf('', "document.querySelector('input').onfocus = () => document.querySelector('button').focus();"),
    'instead of input “”',
  ],
  [
    'a trap',
    pageOf(
      '',
      "document.querySelector('button').onkeydown = (event) => event.key === 'Tab' && event.preventDefault();",
    ),
    'instead of',
  ],
  [
    'a bar over what has the focus',
    pageOf('body::before { content: ""; position: fixed; inset: 0 0 auto; height: 90px; background: white }'),
    'is covered by',
  ],
  [
    'a link out of view',
    pageOf('a[href="#two"] { position: absolute; left: -999px }'),
    'a “Two” is not in view',
  ],
  [
    'another order on the screen',
    pageOf('nav { display: flex; flex-direction: row-reverse; justify-content: flex-end }'),
    'a “Two” comes after a “One”, but stands before it',
  ],
  [
    'a fold that Enter does not open',
    pageOf(
      '',
      "document.querySelector('summary').onkeydown = (event) => event.key === 'Enter' && event.preventDefault();",
    ),
    'Enter does not open summary “More”',
  ],
] as const;

/** Returns what the walk through this HTML finds. */
async function walked(page: Page, html: string): Promise<string> {
  await page.setContent(html);
  const { findings } = await walkPage({
    press: (key) => page.keyboard.press(key),
    run: page.evaluate.bind(page) as typeof page.evaluate,
  });
  return findings.join('\n');
}

test('a walk by keyboard finds nothing in a sound page', async ({ page }) => {
  expect(await walked(page, pageOf(''))).toBe('');
});

for (const [fault, html, finding] of faults)
  test(`a walk by keyboard finds ${fault}`, async ({ page }) => {
    expect(await walked(page, html)).toContain(finding);
  });
