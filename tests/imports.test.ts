import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What `npm run imports` judges, with the project's own rules. */
async function judge(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const options: ICruiseOptions = await extractDepcruiseOptions(join(root, '.dependency-cruiser.cjs'));
  const { output } = await cruise(folders, { ...options, baseDir, validate: true });
  if (typeof output === 'string') throw new Error(output);
  return output;
}

const violationsOf = (result: ICruiseResult): string[] =>
  result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);

describe('the imports of this project', () => {
  let result: ICruiseResult;
  beforeAll(async () => {
    result = await judge(root, ['src', 'e2e', 'tests']);
  }, 20_000);

  test('every module of src, e2e and tests is judged', () => {
    const files = globSync('{src,e2e,tests}/**/*.{ts,tsx,css}', { cwd: root }).map((file) =>
      file.replaceAll('\\', '/'),
    );
    const seen = new Set(result.modules.map(({ source }) => source));
    expect(files.filter((file) => !seen.has(file))).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
  });

  test('the imports inside the modules are seen', () => {
    const from = result.modules.find(({ source }) => source === 'tests/imports.test.ts');
    expect(from?.dependencies.map((dependency) => dependency.module)).toEqual(
      expect.arrayContaining(['fs', 'dependency-cruiser', 'vitest']),
    );
    const ours = result.modules.flatMap(({ source, dependencies }) =>
      source.startsWith('src/') ? dependencies.filter(({ resolved }) => resolved.startsWith('src/')) : [],
    );
    expect(ours.length).toBeGreaterThan(20);
  });

  test('all of them go in the one direction', () => {
    expect(violationsOf(result)).toEqual([]);
  });
});

/** A file that must be reported, what it holds, and the rule that must report it. */
const wrong: readonly (readonly [file: string, code: string, rule: string])[] = [
  ['src/screens/w93.tsx', "import 'lucide-react';", 'icons-by-their-component-only'],
  ['src/map-layout/w1.ts', "import '../screens/a.tsx';", 'map-layout-imports'],
  ['src/app/w91.ts', "import '../map-layout/a.ts';", 'map-layout-at-build-only'],
  ['src/gallery/w1.ts', "import '../desk/a.tsx';", 'gallery-imports'],
  ['src/app/w92.ts', "import '../gallery/a.tsx';", 'imported-by-nobody'],
  ['src/validators/w1.ts', "import '../screens/a.tsx';", 'validators-imports'],
  [
    'src/validators/w2.ts',
    "import type { T } from '../tree/types.ts'; export type U = T;",
    'validators-imports',
  ],
  ['src/validators/w3.ts', "import 'react';", 'plain-code-without-packages'],
  ['src/validators/w4.ts', "import 'libphonenumber-js/max';", 'numbering-plans-by-the-phone-check-only'],
  [
    'src/screens/w5.tsx',
    "import { plans } from 'libphonenumber-js/max'; export const all = plans;",
    'numbering-plans-by-the-phone-check-only',
  ],
  [
    'src/app/w13.tsx',
    "export const plans = () => import('libphonenumber-js/max');",
    'numbering-plans-by-the-phone-check-only',
  ],
  ['src/screens/w6.tsx', "import './phone-kit.ts';", 'late-parts-only-when-asked-for'],
  ['src/screens/w7.tsx', "import '../validators/phone.ts';", 'late-parts-only-when-asked-for'],
  [
    'src/screens/w8.tsx',
    "import { Field } from './country-field.tsx'; export const Same = Field;",
    'late-parts-only-when-asked-for',
  ],
  ['src/app/w14.tsx', "export * from '../screens/phone-kit.ts';", 'late-parts-only-when-asked-for'],
  ['src/screens/w9.tsx', "import './qr-kit.ts';", 'late-parts-only-when-asked-for'],
  ['src/screens/w10.tsx', "import 'qr';", 'large-packages-by-their-late-parts-only'],
  ['src/app/w15.tsx', "export const late = () => import('qr');", 'large-packages-by-their-late-parts-only'],
  ['src/tree/w1.ts', "import '../engine/a.ts';", 'tree-imports'],
  ['src/tree/w2.ts', "import 'node:fs';", 'no-node-in-the-browser'],
  ['src/engine/w1.ts', "import '../tree/tree.ts';", 'engine-imports'],
  ['src/engine/w2.ts', "import type { T } from '../tree/tree.ts'; export type U = T;", 'engine-imports'],
  [
    'src/engine/w3.ts',
    "import { t } from '../tree/types.ts'; export const u = t;",
    'types-of-the-tree-only-as-types',
  ],
  ['src/engine/w4.ts', "export const late = () => import('../url/a.ts');", 'engine-imports'],
  ['src/url/w1.ts', "export * from '../i18n/a.ts';", 'url-imports'],
  ['src/url/w2.ts', "import '../tree/tree.ts';", 'url-imports'],
  ['src/i18n/w1.ts', "import '../components/A.tsx';", 'i18n-imports'],
  ['src/components/w1.tsx', "import '../i18n/a.ts';", 'components-imports'],
  ['src/components/w2.tsx', "import 'react-router';", 'components-know-react-only'],
  ['src/components/w3.tsx', "import '../site.ts';", 'components-imports'],
  ['src/components/w4.tsx', "import '../../locales/en.json';", 'components-imports'],
  ['src/components/w5.tsx', "import '../styles/all.css';", 'styles-by-the-app-only'],
  ['src/sketches/w1.tsx', "import '../engine/a.ts';", 'sketches-imports'],
  ['src/screens/w1.tsx', "import '../tree/tree.ts';", 'screens-imports'],
  ['src/screens/w2.tsx', "import '../app/a.tsx';", 'screens-imports'],
  ['src/screens/w3.tsx', "import '../styles/all.css';", 'styles-by-the-app-only'],
  ['src/screens/w4.tsx', "import '../serve/a.ts';", 'imported-by-nobody'],
  ['src/desk/w1.tsx', "import '../app/a.tsx';", 'desk-imports'],
  ['src/desk/w2.tsx', "import '../tree/tree.ts';", 'desk-imports'],
  ['src/app/w16.tsx', "import '../desk/a.tsx';", 'desk-only-when-asked-for'],
  ['src/screens/w11.tsx', "import '../desk/a.tsx';", 'screens-imports'],
  ['src/desk/w3.tsx', "import 'minisearch';", 'large-packages-by-their-late-parts-only'],
  ['src/app/w1.tsx', "import '../prerender/a.ts';", 'imported-by-nobody'],
  ['src/app/w2.tsx', "import '../authoring/a.ts';", 'imported-by-nobody'],
  ['src/app/w3.tsx', "import '../main.tsx';", 'imported-by-nobody'],
  ['src/app/w4.tsx', "import 'zod';", 'no-development-package-in-the-app'],
  ['src/app/w5.tsx', "import '../../tests/a.test.ts';", 'src-not-to-tests'],
  ['src/app/w6.tsx', "import './gone.ts';", 'no-unresolvable'],
  ['src/app/w7.tsx', "import '../new/a.ts';", 'folder-without-a-rule'],
  ['src/app/w8.tsx', "import './w9.tsx';", 'no-circle'],
  ['src/app/w9.tsx', "import './w8.tsx';", 'no-circle'],
  ['src/app/w10.tsx', 'export const alone = 1;', 'no-orphan'],
  ['src/app/alone.module.css', '.a { color: black }', 'no-orphan'],
  ['src/app/w11.tsx', "import 'picomatch';", 'no-package-outside-package-json'],
  ['src/app/w12.tsx', "import '../../locales/en.json';", 'app-imports'],
  ['src/serve/w1.ts', "import '../prerender/a.ts';", 'imported-by-nobody'],
  ['src/site.ts', "import './engine/a.ts';", 'site-imports-nothing'],
];

/** Files that must not be reported, whatever the wrong ones do. */
const right: readonly (readonly [file: string, code: string])[] = [
  [
    'package.json',
    '{ "dependencies": { "react": "*", "react-router": "*", "libphonenumber-js": "*", "qr": "*", "minisearch": "*", "lucide-react": "*" }, "devDependencies": { "zod": "*" } }',
  ],
  ...[
    'react/index',
    'react-router/index',
    'zod/index',
    'picomatch/index',
    'libphonenumber-js/max',
    'qr/index',
    'minisearch/index',
    'lucide-react/index',
  ].map((name) => [`node_modules/${name}.js`, 'export const here = true;'] as const),
  ['locales/en.json', '{}'],
  ['src/styles/all.css', ':root { color: black }'],
  ['src/components/A.module.css', '.a { color: black }'],
  ['src/validators/a.ts', 'export const a = 1;'],
  ['src/validators/phone.ts', "import 'libphonenumber-js/max'; export type Phone = 1;"],
  [
    'src/validators/b.ts',
    "import type { Plan } from 'libphonenumber-js/max'; import type { Phone } from './phone.ts'; export type U = Plan | Phone;",
  ],
  ['src/tree/types.ts', 'export type T = 1; export const t = 1;'],
  ['src/tree/tree.ts', "import type { T } from './types.ts'; export const tree: T = 1;"],
  ['src/engine/a.ts', "import type { T } from '../tree/types.ts'; export type U = T;"],
  ['src/url/a.ts', "import { type T } from '../tree/types.ts'; import '../engine/a.ts'; export type U = T;"],
  ['src/i18n/a.ts', "import 'react'; import '../../locales/en.json';"],
  ['src/components/A.tsx', "import 'react'; import './A.module.css'; export const A = () => <p>a</p>;"],
  ['src/sketches/a.tsx', "import '../components/A.tsx'; import '../i18n/a.ts';"],
  [
    'src/screens/a.tsx',
    "import type { T } from '../tree/types.ts'; import '../sketches/a.tsx'; import '../engine/a.ts';" +
      "import '../validators/a.ts'; import '../url/a.ts'; import '../site.ts'; export type U = T;",
  ],
  ['src/features/checks/country-field.tsx', "import '../components/A.tsx'; export const Field = 1;"],
  [
    'src/features/checks/phone-numbering.ts',
    "export * from '../validators/phone.ts'; export * from './country-field.tsx';",
  ],
  ['src/features/share/qr-encoder.ts', "import 'qr'; export const code = 1;"],
  [
    'src/screens/b.ts',
    "import type { Kit } from './phone-kit.ts'; export type U = Kit; export const kit = () => import('./phone-kit.ts'); export const qr = () => import('./qr-kit.ts');",
  ],
  ['src/features/lookup/search-steps.ts', "import 'minisearch'; export const search = 1;"],
  ['src/desk/a.tsx', "import '../screens/a.tsx'; import './search-steps.ts'; import '../site.ts';"],
  ['src/app/b.ts', "export const desk = () => import('../desk/a.tsx');"],
  [
    'src/app/a.tsx',
    "import '../screens/a.tsx'; import './b.ts'; import '../tree/tree.ts'; import '../styles/all.css'; import '../site.ts';",
  ],
  ['src/main.tsx', "import './app/a.tsx'; import './styles/all.css';"],
  ['src/prerender/a.ts', "import 'node:fs'; import 'zod'; import '../app/a.tsx';"],
  ['src/authoring/a.ts', "import 'node:fs'; import 'zod'; import '../tree/tree.ts';"],
  ['src/serve/a.ts', "import 'node:fs';"],
  ['src/features/map/drawn-map.ts', 'export interface DrawnMap { readonly a: 1 }'],
  [
    'src/map-layout/a.ts',
    "import 'node:fs'; import '../tree/tree.ts'; import type { DrawnMap } from '../screens/drawn-map.ts'; export type M = DrawnMap;",
  ],
  ['src/gallery/a.tsx', "import '../app/a.tsx'; import '../screens/a.tsx'; import '../styles/all.css';"],
  ['src/new/a.ts', 'export const a = 1;'],
  ['tests/a.test.ts', "import '../src/tree/tree.ts'; import '../src/serve/a.ts';"],
];

describe('the rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  let result: ICruiseResult;
  beforeAll(async () => {
    for (const [file, code] of [...right, ...wrong]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), code);
    }
    result = await judge(folder, ['src', 'tests']);
  }, 20_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const reportedBy = (file: string): string[] =>
    result.summary.violations
      .filter(({ from, cycle }) => from === file || cycle?.some(({ name }) => name === file))
      .map(({ rule }) => rule.name);

  test.each(wrong)('report %s: %s (%s)', (file, _code, rule) => {
    expect(reportedBy(file)).toContain(rule);
  });

  test('report nothing where the direction is right', () => {
    expect(right.map(([file]) => file).filter((file) => reportedBy(file).length > 0)).toEqual([]);
  });

  test('are errors, every one of them', () => {
    expect(result.summary.violations.filter(({ rule }) => rule.severity !== 'error')).toEqual([]);
  });

  test('are each seen to report something', () => {
    const rules = result.summary.ruleSetUsed?.forbidden?.map(({ name }) => name) ?? [];
    const seen = new Set(result.summary.violations.map(({ rule }) => rule.name));
    expect(rules.filter((name) => name === undefined || !seen.has(name))).toEqual([]);
    expect(rules.length).toBeGreaterThan(15);
  });
});
