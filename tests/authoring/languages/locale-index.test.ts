import { describe, expect, test } from 'vitest';
import { localeIndex } from '../../../src/authoring/languages/locale-index.ts';

describe('an index file', () => {
  const folder = {
    files: ['ui', 'lamp', 'language', 'labels', 'confirmed', 'set-up'],
    branches: ['lamp', 'set-up'],
    correlationId: ['meter reading'],
  };

  test('imports each file except those that load separately', () => {
    const text = localeIndex({ ...folder, language: 'en', isDesk: false });
    expect(text).toContain("import setUpJson from './set-up.json';");
    expect(text).not.toContain('./labels.json');
    expect(text).not.toContain('./language.json');
    expect(text).not.toContain('meter reading');
  });

  test('does not import what was confirmed, which no reader needs', () => {
    expect(localeIndex({ ...folder, language: 'zh', isDesk: false })).not.toContain('confirmed');
  });

  test('checks another language against the English types, file by file', () => {
    const text = localeIndex({ ...folder, language: 'zh', isDesk: false });
    expect(text).toContain("import type lampEnglish from '../en/lamp.json';");
    expect(text).toContain('const lamp: typeof lampEnglish = lampJson;');
  });

  test('checks the desk’s texts against the tree in every language', () => {
    const text = localeIndex({
      ...folder,
      files: ['lamp'],
      branches: ['lamp'],
      language: 'zh',
      isDesk: true,
    });
    expect(text).toContain("lampJson satisfies BranchListen<'lamp'>;");
    expect(text).toContain('  deskSteps: {');
  });

  test('includes the names of the correlation id at the desk', () => {
    const text = localeIndex({ ...folder, language: 'zh', isDesk: true });
    expect(text).toContain('"meter reading"');
    expect(text).toContain('  search,');
  });
});
