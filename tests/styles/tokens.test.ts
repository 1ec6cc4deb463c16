// Components take every distance, text size and colour from src/styles/tokens.css, so that the look can change in one
// place and does not drift.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CssNode, generate, parse, walk } from 'css-tree';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TOKENS = 'src/styles/tokens.css';

/** Pages outside the guide, which have a few rules of their own and load no tokens. */
const OWN_PAGES = ['src/prerender/choice-page.css', 'src/prerender/licences-page.css'];

/** Not `scroll-margin`, which is as high as what covers the end of the window. */
const SPACE = /^(?:margin|padding|inset|(?:row-|column-)?gap)(?:-|$)/;
const TEXT_SIZE = /^(?:font|font-size)$/;

/** What follows the size of text or of a container, or a sheet of paper, is not a distance of the scale. */
const RELATIVE = new Set(['em', 'cqi', 'vw', 'vh', 'mm', 'pt', '%']);

/** What hides something from the screen needs distances that no scale has. */
const HIDING = new Set(['-1px', '-10rem']);

/** Returns the custom properties that a stylesheet sets, with their values. */
function customProperties(css: string): Map<string, string> {
  const set = new Map<string, string>();
  walk(parse(css, { parseCustomProperty: true }), (node) => {
    if (node.type === 'Declaration' && node.property.startsWith('--'))
      set.set(node.property, generate(node.value).trim());
  });
  return set;
}

const tokens = customProperties(readFileSync(`${root}/${TOKENS}`, 'utf8'));

/** The raw scale of colour: names such as `--ink-900`, whose value is a colour itself. */
const rawColours = new Set([...tokens].filter(([, value]) => value.startsWith('#')).map(([name]) => name));
const spaces = [...tokens].filter(([name]) => name.startsWith('--space-'));

/** Returns a sentence for each value of a stylesheet that should be a token. */
function rawValues(css: string): string[] {
  const found: string[] = [];
  walk(parse(css, { positions: true, parseCustomProperty: true }), function (node: CssNode) {
    const property = this.declaration?.property;
    if (property === undefined) return;
    const isRaw =
      node.type === 'Hash' ||
      (node.type === 'Function' && /^(?:rgb|hsl|lab|lch|oklab|oklch|color|light-dark)a?$/.test(node.name)) ||
      (node.type === 'Identifier' && rawColours.has(node.name)) ||
      (node.type === 'Dimension' &&
        (SPACE.test(property) || TEXT_SIZE.test(property)) &&
        !RELATIVE.has(node.unit) &&
        !HIDING.has(generate(node)));
    if (isRaw) found.push(`${generate(node)} in ${property}, line ${node.loc?.start.line}`);
  });
  return found;
}

const files = globSync('src/**/*.css', { cwd: root }).filter(
  (file) => file !== TOKENS && !OWN_PAGES.includes(file),
);

describe('the tokens', () => {
  test('have at most eight steps for space, each larger than the one before', () => {
    const sizes = spaces.map(([, value]) => Number.parseFloat(value));
    expect(spaces.length).toBeGreaterThan(4);
    expect(spaces.length).toBeLessThanOrEqual(8);
    expect(sizes).toEqual([...sizes].sort((one, other) => one - other));
    expect(new Set(sizes).size).toBe(sizes.length);
  });

  test('are all used, by name', () => {
    const used = [...files, TOKENS, 'locales/languages.css']
      .map((file) => readFileSync(`${root}/${file}`, 'utf8'))
      .join('\n');
    expect(
      [...tokens.keys()].filter((name) => !used.includes(`var(${name})`) && !used.includes(`var(${name},`)),
    ).toEqual([]);
  });
});

describe('what a component must not contain', () => {
  test.each([
    ['a distance', 'a { margin-block: 0.7rem auto }', ['0.7rem in margin-block, line 1']],
    ['a negative distance', 'a { inset: calc(-1 * 3px) }', ['3px in inset, line 1']],
    ['a size of text', 'a { font: 600 0.9rem / 1.5 serif }', ['0.9rem in font, line 1']],
    [
      'a colour',
      'a { color: #fff; border: 1px solid rgb(0 0 0) }',
      ['#fff in color, line 1', 'rgb(0 0 0)in border, line 1'],
    ],
    ['a colour of the raw scale', 'a { color: var(--ink-900) }', ['--ink-900 in color, line 1']],
    ['a distance in a custom property', 'a { --ink: #000 }', ['#000 in --ink, line 1']],
  ])('%s', (_, css, expected) => {
    expect(rawValues(css).map((each) => each.replace(/\)\s*in/, ')in'))).toEqual(expected);
  });

  test('tokens, and distances that follow text, a container or paper, are fine', () => {
    expect(
      rawValues('a { margin: var(--space-s) 0 0.3em; gap: 2mm 1cqi; padding: 5%; inline-size: 7rem }'),
    ).toEqual([]);
  });
});

test.each(files)('%s uses tokens', (file) => {
  expect(rawValues(readFileSync(`${root}/${file}`, 'utf8'))).toEqual([]);
});
