import { describe, expect, test } from 'vitest';
import {
  describeCycle,
  findCycle,
  folderGraph,
  type Import,
  importsIn,
  neighbours,
} from '../../src/authoring/folder-graph.ts';

type Pair = readonly [from: string, to: string];

const imports = (...pairs: Pair[]): Import[] => pairs.map(([from, to]) => ({ from, to, isTypeOnly: false }));

const circleOf = (...pairs: Pair[]) => findCycle(imports(...pairs))?.map(({ from, to }) => [from, to]);

test('the graph has only imports between our own files, and marks type imports', () => {
  const dependency = (resolved: string, ...dependencyTypes: string[]) => ({ resolved, dependencyTypes });
  const modules = [
    {
      source: 'src/ui/a.tsx',
      dependencies: [
        dependency('node_modules/react/index.js', 'npm', 'import'),
        dependency('src/site.ts', 'local', 'import'),
        dependency('src/tree/types.ts', 'local', 'import', 'type-only'),
        dependency('src/tree/notice.ts', 'local', 'type-import'),
      ],
    },
    { source: 'tests/a.test.ts', dependencies: [dependency('src/site.ts', 'local', 'import')] },
  ];
  expect(importsIn(modules)).toEqual([
    { from: 'src/ui/a.tsx', to: 'src/site.ts', isTypeOnly: false },
    { from: 'src/ui/a.tsx', to: 'src/tree/types.ts', isTypeOnly: true },
    { from: 'src/ui/a.tsx', to: 'src/tree/notice.ts', isTypeOnly: true },
  ]);
});

test('the graph has each folder, the number of files directly in it, and the folders that these import from', () => {
  const files = ['src/site.ts', 'src/ui/a.tsx', 'src/ui/b.tsx', 'src/ui/dom/c.ts', 'locales/en/index.ts'];
  const graph = folderGraph(files, [
    { from: 'src/ui/a.tsx', to: 'src/ui/b.tsx', isTypeOnly: false },
    { from: 'src/ui/a.tsx', to: 'src/ui/dom/c.ts', isTypeOnly: true },
    { from: 'src/ui/b.tsx', to: 'src/ui/dom/c.ts', isTypeOnly: false },
    { from: 'src/ui/b.tsx', to: 'src/site.ts', isTypeOnly: true },
  ]);
  expect(graph).toEqual([
    { name: 'locales/en', files: 1, imports: [] },
    { name: 'site.ts', files: 1, imports: [] },
    {
      name: 'ui',
      files: 2,
      imports: [
        { folder: 'site.ts', isTypeOnly: true },
        { folder: 'ui/dom', isTypeOnly: false },
      ],
    },
    { name: 'ui/dom', files: 1, imports: [] },
  ]);
});

test.each([
  ['src/ui/a.ts', 'src/flow/b.ts', 'ui', 'flow'],
  ['src/desk/bar/a.ts', 'src/desk/call/b.ts', 'desk/bar', 'desk/call'],
  ['src/desk/bar/a.ts', 'src/ui/dom/b.ts', 'desk', 'ui'],
  ['src/desk/bar/a.ts', 'src/desk/b.ts', 'desk/bar', 'desk/b.ts'],
  ['src/i18n/a.ts', 'locales/en/index.ts', 'i18n', 'locales'],
])('%s and %s are compared as %s and %s', (from, to, one, other) => {
  expect(neighbours({ from, to })).toEqual([one, other]);
});

describe('a circle', () => {
  test('is found between two folders', () => {
    expect(circleOf(['src/a/1.ts', 'src/b/2.ts'], ['src/b/3.ts', 'src/a/4.ts'])).toEqual([
      ['src/a/1.ts', 'src/b/2.ts'],
      ['src/b/3.ts', 'src/a/4.ts'],
    ]);
  });

  test('is found around several folders, without the folders that only lead to it', () => {
    expect(
      circleOf(
        ['src/z/1.ts', 'src/a/1.ts'],
        ['src/a/1.ts', 'src/end/1.ts'],
        ['src/a/1.ts', 'src/b/1.ts'],
        ['src/b/2.ts', 'locales/en/index.ts'],
        ['locales/ja/index.ts', 'src/a/2.ts'],
      ),
    ).toEqual([
      ['src/a/1.ts', 'src/b/1.ts'],
      ['src/b/2.ts', 'locales/en/index.ts'],
      ['locales/ja/index.ts', 'src/a/2.ts'],
    ]);
  });

  test('is found if it passes through subfolders', () => {
    expect(circleOf(['src/a/1.ts', 'src/b/1.ts'], ['src/b/2.ts', 'src/a/in/1.ts'])).toHaveLength(2);
    expect(circleOf(['src/a/in/1.ts', 'src/a/by/1.ts'], ['src/a/by/2.ts', 'src/a/in/2.ts'])).toHaveLength(2);
  });

  test('is found if only types are imported', () => {
    const types = imports(['src/a/1.ts', 'src/b/1.ts'], ['src/b/2.ts', 'src/a/2.ts']);
    expect(findCycle(types.map((each) => ({ ...each, isTypeOnly: true })))).toHaveLength(2);
  });

  test('is absent between a folder and its own subfolder', () => {
    expect(circleOf(['src/a/1.ts', 'src/a/in/1.ts'], ['src/a/in/1.ts', 'src/a/2.ts'])).toBeUndefined();
  });

  test('is absent if all imports go one way', () => {
    expect(
      circleOf(
        ['src/a/1.ts', 'src/b/1.ts'],
        ['src/a/1.ts', 'src/c/1.ts'],
        ['src/b/1.ts', 'src/c/1.ts'],
        ['src/c/1.ts', 'src/site.ts'],
      ),
    ).toBeUndefined();
  });

  test('is reported with the import behind each arrow', () => {
    expect(
      describeCycle(imports(['src/a/1.ts', 'src/b/1.ts'], ['src/b/2.ts', 'src/a/2.ts'])).split('\n'),
    ).toEqual(['a → b → a', '  src/a/1.ts imports src/b/1.ts', '  src/b/2.ts imports src/a/2.ts']);
  });
});
