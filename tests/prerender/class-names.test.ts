// The names that classes have in the build. Two classes with one name would style each other's elements.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scopedClassName } from '../../src/prerender/class-names.ts';

const modules = globSync('src/**/*.module.css').sort();

/** Every class of every module, with its file. */
const classes = modules.flatMap((file) => {
  const css = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '');
  const names = [...css.matchAll(/[.]([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name);
  return [...new Set(names)].map((name) => [name, file] as const);
});

describe('the name of a class in the build', () => {
  test('is not that of any other class', () => {
    const named = Map.groupBy(classes, ([name, file]) => scopedClassName(name, file));
    expect(classes.length).toBeGreaterThan(200);
    expect([...named].filter(([, same]) => same.length > 1)).toEqual([]);
  });

  test('is not that of a class without a module', () => {
    const global = ['panel', 'columns', 'beside', 'failure', 'visually-hidden'];
    for (const name of global) expect(readFileSync('src/styles/base.css', 'utf8')).toContain(`.${name} {`);
    const names = classes.map(([name, file]) => scopedClassName(name, file));
    expect(names.filter((name) => global.includes(name))).toEqual([]);
  });

  test('has one or two letters, since it stands in every page', () => {
    const lengths = classes.map(([name, file]) => scopedClassName(name, file).length);
    expect(Math.max(...lengths)).toBe(2);
    expect(lengths.filter((length) => length === 1).length).toBeGreaterThan(40);
  });

  test('consists of letters, and is the same each time', () => {
    for (const [name, file] of classes) {
      expect(scopedClassName(name, file)).toMatch(/^[a-zA-Z]+$/);
      expect(scopedClassName(name, `${process.cwd()}/${file}?used`)).toBe(scopedClassName(name, file));
    }
  });

  test('is none that content blockers hide as an advertisement', () => {
    const names = classes.map(([name, file]) => scopedClassName(name, file));
    expect(names).toContain('ac');
    expect(names.filter((name) => /^ads?$/i.test(name))).toEqual([]);
  });

  test('is refused for a class that no stylesheet has', () => {
    expect(() => scopedClassName('no-such-class', modules[0] ?? '')).toThrow('no-such-class');
  });
});
