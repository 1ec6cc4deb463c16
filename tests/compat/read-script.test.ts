import { describe, expect, it, test } from 'vitest';
import { readScript } from '../../src/compat/read-script.ts';
import { missing } from './missing.ts';

const read = (source: string) => readScript(source, missing);
const names = (source: string) => read(source).map(({ name }) => name);

describe('a script', () => {
  test.each([
    ['list.findLast(f)', '.findLast'],
    ['list?.findLastIndex(f)', '.findLastIndex'],
    ['list["toSorted"]()', '.toSorted'],
    ['list.toReversed()', '.toReversed'],
    ['list.with(0, 1)', '.with'],
    ['text.isWellFormed()', '.isWellFormed'],
    ['one.union(other)', '.union'],
    ['one.isSubsetOf(other)', '.isSubsetOf'],
    ['Object.groupBy(list, f)', 'Object.groupBy'],
    ['const { groupBy } = Object', 'Object.groupBy'],
    ['Promise.withResolvers()', 'Promise.withResolvers'],
    ['Array.fromAsync(list)', 'Array.fromAsync'],
    ['URL.canParse(text)', 'URL.canParse'],
    ['AbortSignal.timeout(9)', 'AbortSignal.timeout'],
    ['AbortSignal.any(list)', 'AbortSignal.any'],
    ['new Intl.Segmenter("ja")', 'Intl.Segmenter'],
    ['new Intl.DurationFormat("ja")', 'Intl.DurationFormat'],
    ['new CompressionStream("gzip")', 'CompressionStream'],
    ['window.requestIdleCallback(f)', 'requestIdleCallback'],
    ['requestIdleCallback(f)', 'requestIdleCallback'],
    ['Iterator.from(list)', 'Iterator.from'],
    ['Temporal.Now', 'Temporal'],
    ['globalThis.Temporal', 'Temporal'],
    ['element.inert = true', '.inert'],
    ['element.checkVisibility()', '.checkVisibility'],
    ['element.showPopover()', '.showPopover'],
    ['/(?<=a)b/', 'lookbehind'],
    ['new RegExp("(?<!a)b")', 'lookbehind'],
    ['new RegExp(`(?<=a)b`)', 'lookbehind'],
    ['class A { static { f() } }', 'static {}'],
    ['/[a--b]/v', 'syntax (Invalid regular expression flag (1:1))'],
    ['using a = f()', 'syntax (Unexpected token (1:6))'],
  ])('is reported for %s', (source, name) => {
    expect(names(source)).toContain(name);
  });

  test.each([
    'list.at(-1); Object.hasOwn(a, b); structuredClone(a); text.replaceAll("a", "b"); text.matchAll(/a/g)',
    'new Intl.DisplayNames("ja", { type: "region" }); new Intl.ListFormat("ja")',
    'class A { #a = 1; static b = 2; c() { return #a in this; } } a ??= b?.c; await d',
    '/(?<year>\\d+)(?=a)(?!b)\\p{L}/udgsy',
    'dialog.showModal(); crypto.randomUUID(); event.isComposing',
    'const CompressionStream = 1; f(CompressionStream); import { Temporal } from "a"; Temporal.now()',
    'const a = { findLast: 1 }',
  ])('is not reported for %s', (source) => {
    expect(read(source)).toEqual([]);
  });

  it('gives the position of each finding, in order', () => {
    expect(read('f(); list.findLast(g); list.findLast(h)')).toEqual([
      { name: '.findLast', at: 10 },
      { name: '.findLast', at: 28 },
    ]);
  });
});
