import { describe, expect, test } from 'vitest';
import { criticalStyles } from '../../src/prerender/critical-styles.ts';

/** Returns the part of a stylesheet that a page with this HTML has in it. */
const stylesFor = (stylesheet: string, html: string): Promise<string> => criticalStyles(stylesheet)(html);

/** A page with one element of each kind that the selectors below ask for. */
const PAGE = '<main id="content" data-kind="check"><p class="lead wide" hidden="">Text</p></main>';

describe('the styles in a page', () => {
  test.each([
    ['an element', 'p{margin:0}'],
    ['a class', '.lead{margin:0}'],
    ['one of several classes', '.wide{margin:0}'],
    ['an id', '#content{margin:0}'],
    ['an attribute', '[hidden]{margin:0}'],
    ['the value of an attribute', '[data-kind=check]{margin:0}'],
    ['a path of elements', 'main>p.lead{margin:0}'],
    ['everything', '*{margin:0}'],
    ['the root', ':root{margin:0}'],
    ['what a style adds', '.lead:before{margin:0}'],
    ['a language', ':lang(ja){margin:0}'],
    ['elements without a class', 'p:not(.small){margin:0}'],
    ['elements around others', 'main:has(p){margin:0}'],
    ['elements of a kind in others', ':where(.lead,#content) :is(p,.lead){margin:0}'],
  ])('keep a rule for %s: %s', async (_, rule) => {
    expect(await stylesFor(rule, PAGE)).toBe(rule);
  });

  test.each([
    ['an element', 'q{margin:0}'],
    ['a class', '.small{margin:0}'],
    ['an id', '#other{margin:0}'],
    ['an attribute', '[lang]{margin:0}'],
    ['the value of an attribute', '[data-kind=outcome]{margin:0}'],
    ['an element in another that is there', 'main>q{margin:0}'],
    ['another class of an element that is there', 'p.small{margin:0}'],
    ['elements of such a kind', 'main :is(.small,q){margin:0}'],
  ])('leave out a rule for %s that the page does not have: %s', async (_, rule) => {
    expect(await stylesFor(`${rule}p{color:red}`, PAGE)).toBe('p{color:red}');
  });

  test('keep of several selectors those that can match', async () => {
    expect(await stylesFor('.small,p,q:hover,p:hover{margin:0}', PAGE)).toBe('p{margin:0}');
    expect(await stylesFor('main :is(.small,.lead){margin:0}', PAGE)).toBe('main :is(.lead){margin:0}');
  });

  test('keep conditions of the screen, without what does not match in them', async () => {
    const dark = '@media (prefers-color-scheme:dark){p{color:red}}';
    expect(await stylesFor(`${dark}@media (width>=40rem){q{margin:0}}`, PAGE)).toBe(dark);
    for (const both of ['@media print,(width>=60rem){p{margin:0}}', '@media screen,print{p{margin:0}}'])
      expect(await stylesFor(both, PAGE)).toBe(both);
    const supported = '@supports selector(:has(a)){p{margin:0}}';
    expect(await stylesFor(supported, PAGE)).toBe(supported);
  });

  test('keep the order of the cascade layers, also of those that are left out', async () => {
    const styles = '@layer reset,screens,print;@layer screens{p{margin:0}}@layer reset{p{margin:1px}}';
    expect(await stylesFor(`${styles}@layer print{p{margin:2px}}`, PAGE)).toBe(styles);
    expect(await stylesFor(`${styles}@layer screens{q{margin:0}}`, PAGE)).toBe(styles);
  });
});

describe('what only comes later', () => {
  test.each([
    ['a pointer', 'p:hover{margin:0}'],
    ['a press', 'p:active{margin:0}'],
    ['the focus', 'p:focus{margin:0}'],
    ['the focus by keyboard', ':focus-visible{margin:0}'],
    ['the focus inside', 'p:focus-within{margin:0}'],
    ['a pointer on something around it', 'main:hover>.lead{margin:0}'],
    ['a pointer or the focus', 'p:is(:hover,:focus-visible){margin:0}'],
    ['a pointer on something in it', 'main:has(p:hover){margin:0}'],
    ['the backdrop of a dialog', 'p::backdrop{margin:0}'],
    ['paper', '@media print{p{margin:0}}'],
    ['the sheets of paper', '@page{margin:0}'],
    ['the layer for paper', '@layer print{p{margin:0}}'],
    ['forced colours', '@media (forced-colors:active){p{margin:0}}'],
    ['a pointer where there is one', '@media (hover:hover){p:hover{margin:0}}'],
  ])('is not in a page: %s', async (_, rule) => {
    expect(await stylesFor(`${rule}p{color:red}`, PAGE)).toBe('p{color:red}');
  });

  test.each([
    ['without the focus', 'p:not(:focus){margin:0}'],
    ['without a pointer on it', '.lead:not(:hover,:active){margin:0}'],
    ['with a pointer or a class', 'p:is(:hover,.lead){margin:0}'],
    ['that is the first', 'p:first-child{margin:0}'],
  ])('does not include an element %s', async (_, rule) => {
    expect(await stylesFor(rule, PAGE)).toBe(rule);
  });
});

describe('a fold', () => {
  const styles = 'summary{margin:0}details{margin:1px}em{margin:2px}.in{margin:3px}[data-in]{margin:4px}';
  const content = '<em>Text</em><div><p class="in" data-in="">Text</p></div>';

  test('needs the styles of its title only, while it is closed', async () => {
    const html = `<details><summary>Title</summary>${content}</details>`;
    expect(await stylesFor(styles, html)).toBe('summary{margin:0}details{margin:1px}');
  });

  test('needs the styles of what is in its title', async () => {
    const html = '<details><summary><em>Title</em></summary></details>';
    expect(await stylesFor(styles, html)).toBe('summary{margin:0}details{margin:1px}em{margin:2px}');
  });

  test('needs all styles if it is open', async () => {
    const html = `<details open=""><summary>Title</summary>${content}</details>`;
    expect(await stylesFor(styles, html)).toBe(styles);
  });

  test('inside a closed fold is not seen, even if it is open', async () => {
    const html = `<details><summary>Title</summary><details open="">${content}</details></details>`;
    expect(await stylesFor(styles, html)).toBe('summary{margin:0}details{margin:1px}');
  });

  test('hides nothing that is outside it', async () => {
    const html = `<details><summary>Title</summary></details>${content}`;
    expect(await stylesFor(styles, html)).toBe(styles);
  });
});

describe('what rules use', () => {
  test('is in a page: custom properties, and those of which they are made', async () => {
    const styles = ':root{--line:1px;--box:var(--line) solid}p{border:var(--box)}';
    expect(await stylesFor(styles, PAGE)).toBe(styles);
  });

  test('is in a page in each of its conditions', async () => {
    const styles = `:root{--text:#111}@media (prefers-color-scheme:dark){:root{--text:#eee}}p{color:var(--text)}`;
    expect(await stylesFor(styles, PAGE)).toBe(styles);
  });

  test('is not in a page if only rules use it that are not there', async () => {
    const styles = ':root{--small:1px;--pressed:2px;--line:3px}.small{margin:var(--small)}';
    expect(await stylesFor(`${styles}p:hover{margin:var(--pressed)}p{margin:var(--line)}`, PAGE)).toBe(
      ':root{--line:3px}p{margin:var(--line)}',
    );
  });

  test('includes animations', async () => {
    const turn = '@keyframes turn{to{opacity:1}}';
    expect(await stylesFor(`${turn}p{animation:turn 1s}`, PAGE)).toBe(`${turn}p{animation:turn 1s}`);
    expect(await stylesFor(`${turn}q{animation:turn 1s}p{margin:0}`, PAGE)).toBe('p{margin:0}');
  });
});

describe('pages', () => {
  test('with the same elements and classes have the same styles', async () => {
    const styles = criticalStyles('p{margin:0}q{margin:1px}.lead{margin:2px}');
    const one = await styles('<main><p class="lead">One</p><q>One</q></main>');
    const other = await styles(
      '<main><q>Other</q><div><p>Other</p><p class="more lead">Other</p></div></main>',
    );
    expect(other).toBe(one);
    expect(await styles('<main><p>Third</p></main>')).toBe('p{margin:0}');
  });

  test('without anything that is styled have no styles', async () => {
    expect(await stylesFor('q{margin:0}', '<p>Text</p>')).toBe('');
  });
});
