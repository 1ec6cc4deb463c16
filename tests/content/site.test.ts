import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteSchema } from '../../src/prerender/site-schema.ts';
import { site } from '../../src/site.ts';

describe('the data of the university', () => {
  test('have the form that the build requires', () => {
    expect(siteSchema.parse(site)).toEqual(site);
  });

  test('have two different mail domains below the domain of the university', () => {
    const { student, alumni, university } = site.domains;
    expect(student.endsWith(`.${university}`)).toBe(true);
    expect(alumni.endsWith(`.${university}`)).toBe(true);
    expect(student).not.toBe(alumni);
  });
});

test('the documents call the university by its name in English since 2025', () => {
  const root = join(import.meta.dirname, '../..');
  const files = globSync(['*.md', 'docs/**/*.md', 'src/**/*.md', 'package.json'], { cwd: root });
  // The university's pages still write the name of the ID so.
  const older = /Osaka University(?! personal ID)/;
  expect(files.filter((file) => older.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  expect(files).toContain('README.md');
});
