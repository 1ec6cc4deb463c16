import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { describeCycle, findCycle, importsIn } from '../src/authoring/folder-graph.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The folders that `npm run imports` checks. */
const [folders = ''] = packageJson.scripts.imports.replace(/^depcruise /, '').split(' --');
const judged = folders.split(' ');

/** Returns what `npm run imports` finds with the project's own rules. */
async function judge(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const options: ICruiseOptions = await extractDepcruiseOptions(join(root, '.dependency-cruiser.cjs'));
  const { output } = await cruise(folders, { ...options, baseDir, validate: true });
  if (typeof output === 'string') throw new Error(output);
  return output;
}

const violationsOf = (result: ICruiseResult): string[] =>
  result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);

/** The rows of the table of layers, in order: the files of a layer, and the files that they may import. */
function layersOf(result: ICruiseResult) {
  const rules = result.summary.ruleSetUsed?.forbidden ?? [];
  return rules.flatMap((rule) => {
    const layer = /^(.+)-imports$/.exec(rule.name ?? '')?.[1];
    if (layer === undefined || !('to' in rule)) return [];
    const regExp = (path: string | string[] = []) => new RegExp([path].flat().join('|'));
    return [{ layer, files: regExp(rule.from.path), allowed: regExp(rule.to.pathNot) }];
  });
}

describe('the imports of this project', () => {
  let result: ICruiseResult;
  let ours: string[];
  beforeAll(async () => {
    result = await judge(root, judged);
    ours = result.modules.map(({ source }) => source).filter((source) => /^(src|locales)\//.test(source));
  }, 20_000);

  test('are read from every module of the checked folders', () => {
    const files = globSync(`{${judged}}/**/*.{ts,tsx,css}`, { cwd: root }).map((file) =>
      file.replaceAll('\\', '/'),
    );
    const seen = new Set(result.modules.map(({ source }) => source));
    expect(files.filter((file) => !seen.has(file))).toEqual([]);
    expect(judged).toEqual(expect.arrayContaining(['src', 'locales', 'tests', 'e2e', 'bench']));
    expect(files.length).toBeGreaterThan(300);
  });

  test('are all seen if they leave their folder, even inside a type', () => {
    // dependency-cruiser misses some `import('…')` types; write `import type` for those.
    const unseen = result.modules
      .filter(({ source }) => /^(src|locales)\/.*[.]tsx?$/.test(source))
      .flatMap(({ source, dependencies }) => {
        const seen = new Set(dependencies.map((dependency) => dependency.module));
        // Without comments, because an example in a comment may quote an import.
        const code = readFileSync(join(root, source), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
        return [...code.matchAll(/\b(?:from|import)\b[\s(]*'(\.\.\/[^']+)'/g)]
          .filter(([, specifier = '']) => !seen.has(specifier))
          .map(([, specifier]) => `${source} -> ${specifier}`);
      });
    expect(unseen).toEqual([]);
  });

  test('go only in the allowed direction', () => {
    expect(violationsOf(result)).toEqual([]);
  });

  test('form no circle between folders', () => {
    const imports = importsIn(result.modules);
    const circle = findCycle(imports);
    expect(circle && describeCycle(circle)).toBeUndefined();
    expect(imports.length).toBeGreaterThan(500);
  });

  test('every file is in exactly one layer', () => {
    const layers = layersOf(result);
    const layerless = ours.filter((file) => layers.filter(({ files }) => files.test(file)).length !== 1);
    expect(layerless).toEqual([]);
  });

  test('a layer may import nothing from the layers below it in the table', () => {
    const layers = layersOf(result);
    const breaches = layers.flatMap(({ layer, allowed }, at) =>
      layers
        .slice(at + 1)
        .filter(({ files }) => ours.some((file) => files.test(file) && allowed.test(file)))
        .map((below) => `${layer} -> ${below.layer}`),
    );
    expect(breaches).toEqual([]);
    expect(layers.length).toBeGreaterThan(20);
  });
});

/** Returns code that imports modules, whose specifiers are separated by spaces. */
const imports = (specifiers: string): string =>
  specifiers
    .split(/\s+/)
    .map((specifier) => `import '${specifier}'; `)
    .join('');

/** Returns code that imports only a type. */
const importsType = (specifier: string): string =>
  `import type { T } from '${specifier}'; export type U = T; `;

/** What every module of a feature may import, written in a file two folders below `src/`. */
const base =
  importsType('../../tree/types.ts') +
  imports(`../../validators/a.ts ../../site.ts ../../flow/a.ts ../../url/a.ts ../../../locales/step-parts.ts
    ../../i18n/a.ts ../../ui/a.tsx ../../sketches/a.tsx ../../guide/a.tsx`);

const packages = {
  dependencies: ['react', 'react-router', 'libphonenumber-js', 'qr', 'lucide'],
  devDependencies: ['zod'],
  unnamed: ['picomatch'],
};

/** A small guide with every layer, in which all imports are allowed. */
const right: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    dependencies: Object.fromEntries(packages.dependencies.map((name) => [name, '*'])),
    devDependencies: Object.fromEntries(packages.devDependencies.map((name) => [name, '*'])),
  }),
  ...Object.fromEntries(
    Object.values(packages)
      .flat()
      .map((name) => [`node_modules/${name}/index.js`, 'export const here = true;']),
  ),

  'src/validators/a.ts': 'export const a = 1;',
  'src/validators/phone.ts': `${imports('libphonenumber-js ./a.ts')} export type T = 1;`,
  'src/validators/typed.ts': `import type { P } from 'libphonenumber-js'; export type Q = P; ${importsType('./phone.ts')}`,
  'src/site.ts': 'export const site = 1;',
  'src/tree/types.ts': 'export type T = 1; export const t = 1;',
  'src/tree/sketches.ts': 'export const sketches = {};',
  'src/tree/published-steps.json': '{}',
  'src/tree/branches/start.ts': importsType('../types.ts'),
  'src/tree/tree.ts': `${imports('./branches/start.ts ./sketches.ts')} export type T = 1;`,
  'src/tree/branches.ts': imports('./branches/start.ts'),
  'src/tree/messages.ts': imports('./seen-messages.ts'),
  'src/tree/seen-messages.ts': imports('./seen-messages/a.ts'),
  'src/tree/seen-messages/a.ts': importsType('../types.ts'),
  'src/tree/sources.ts': 'export const documents = {};',
  'src/tree/notices.ts': 'export const notices = {};',
  'locales/step-parts.ts': 'export const parts = 1;',
  'locales/required-texts.ts':
    importsType('../src/tree/tree.ts') + importsType('../src/validators/a.ts') + imports('./step-parts.ts'),
  'locales/en/start.json': '{}',
  'locales/en/index.ts': importsType('../required-texts.ts') + imports('./start.json'),
  'locales/en/desk/index.ts': importsType('../../../src/tree/types.ts'),
  'src/flow/a.ts': importsType('../tree/types.ts'),
  'src/url/a.ts': `${imports('../flow/a.ts')} import { type T } from '../tree/types.ts'; export type U = T;`,
  'src/i18n/marks.ts': 'export const marks = [];',
  'src/i18n/a.ts': imports(
    'react ../flow/a.ts ../../locales/step-parts.ts ../../locales/en/index.ts ../../locales/en/desk/index.ts',
  ),

  'src/styles/styles.css': ':root { color: black }',
  'src/ui/a.module.css': '.a { color: black }',
  'src/ui/a.tsx': `${imports('react ./a.module.css ./dom/a.ts')} export const A = () => <p>a</p>;`,
  'src/ui/icon.tsx': imports('lucide ./a.tsx'),
  'src/ui/dom/a.ts': imports('react'),
  'src/sketches/a.tsx': imports('../tree/sketches.ts ../i18n/a.ts ../ui/a.tsx'),
  'src/guide/a.tsx':
    importsType('../tree/types.ts') +
    imports(`react-router ../validators/a.ts ../site.ts ../flow/a.ts ../url/a.ts ../../locales/step-parts.ts
      ../i18n/a.ts ../ui/a.tsx ../sketches/a.tsx`),

  'src/features/checks/a.tsx': `${base} export const numbering = () => import('./phone-numbering.ts');`,
  'src/features/checks/country-field.tsx': imports('../../ui/a.tsx'),
  'src/features/checks/phone-numbering.ts':
    "export * from '../../validators/phone.ts'; export * from './country-field.tsx';",
  'src/features/detected-browser/a.tsx': base,
  'src/features/feedback/a.tsx': base,
  'src/features/help/a.tsx': base,
  'src/features/map/a.tsx': base,
  'src/features/map/drawn-map.ts': 'export type T = 1;',
  'src/features/share/a.tsx': base,
  'src/features/share/qr-encoder.ts': `${imports('qr')} export type T = 1;`,
  'src/features/share/lazy.ts': `${importsType('./qr-encoder.ts')} export const late = () => import('./qr-encoder.ts');`,
  'src/features/trail/a.tsx': base,
  'src/features/waiting/a.tsx': base,
  'src/features/lookup/a.tsx': base + imports('../checks/a.tsx'),
  'src/features/lookup/own-words/search-own-words.ts': `${imports('./fold-text.ts')} export type T = 1;`,
  'src/features/lookup/own-words/fold-text.ts': imports('../../../validators/a.ts'),
  'src/features/lookup/lazy.ts': `${importsType('./own-words/search-own-words.ts')}
    export const late = () => Promise.all([import('./own-words/search-own-words.ts'), import('virtual:lookup')]);`,
  'src/features/step/a.tsx':
    base +
    imports(`../checks/a.tsx ../detected-browser/a.tsx ../lookup/a.tsx ../share/a.tsx ../trail/a.tsx
      ../waiting/a.tsx`),
  'src/features/print/a.tsx': base + imports('../share/a.tsx ../step/a.tsx'),
  'src/features/links/a.tsx': base + imports('../share/a.tsx'),
  'src/features/statements/a.tsx': base + imports('../feedback/a.tsx'),

  'src/desk/a.tsx': imports('../site.ts ../guide/a.tsx ../features/lookup/lazy.ts ./bar/a.tsx'),
  'src/desk/bar/a.tsx': base + imports('../../features/step/a.tsx ../../features/help/a.tsx'),
  'src/app/a.tsx': imports(`../guide/a.tsx ../features/help/a.tsx ../features/map/a.tsx ../styles/styles.css
    ../tree/tree.ts ../tree/published-steps.json ./history/a.ts ./lazy-desk.ts`),
  'src/app/lazy-desk.ts': "export const desk = () => import('../desk/a.tsx');",
  'src/app/history/a.ts': imports('react ../../ui/dom/a.ts'),
  'src/main.tsx': imports('./app/a.tsx ./app/history/a.ts ./i18n/a.ts ./url/a.ts ./styles/styles.css'),

  'src/features/map/layout/a.ts':
    importsType('../drawn-map.ts') +
    imports('node:fs zod ../../../tree/tree.ts ../../../flow/a.ts ../../../site.ts ../../../guide/a.tsx'),
  'src/features/lookup/build/a.ts':
    importsType('../own-words/search-own-words.ts') +
    imports(`node:fs zod ../own-words/fold-text.ts ../../../tree/tree.ts ../../../i18n/a.ts ../../../flow/a.ts
      ../../../../locales/step-parts.ts`),
  'src/authoring/a.ts': imports(`node:fs zod ../validators/a.ts ../tree/tree.ts ../flow/a.ts ../url/a.ts
    ../i18n/marks.ts ../../locales/step-parts.ts ../features/lookup/build/a.ts
    ../features/lookup/own-words/search-own-words.ts`),
  'src/offline/worker-messages.ts': 'export const name = 1;',
  'src/offline/worker.ts': imports('../url/a.ts ../flow/a.ts ./worker-messages.ts ./saves-data.ts'),
  'src/offline/saves-data.ts': 'export const name = 1;',
  'src/offline/build/a.ts': imports('node:fs zod ../../compat/a.ts'),
  'src/deploy/a.ts': imports('node:fs zod ../offline/worker-messages.ts'),
  'src/serve/a.ts': imports('node:fs react ../deploy/a.ts'),
  'src/compat/a.ts': imports('node:fs zod'),
  'src/gallery/a.tsx': imports('../app/a.tsx ../features/step/a.tsx ../guide/a.tsx ../styles/styles.css'),
  'src/phrasing/a.ts': imports('node:fs zod ../guide/a.tsx ../i18n/a.ts ../site.ts'),
  'src/prerender/a.ts': imports(
    'node:fs zod ../app/a.tsx ../features/help/a.tsx ../tree/tree.ts ../deploy/a.ts',
  ),
  'tests/a.test.ts':
    importsType('../src/tree/tree.ts') +
    imports(
      '../src/serve/a.ts ../src/features/map/layout/a.ts ../src/features/lookup/build/a.ts ../locales/step-parts.ts ./fixtures/guide/tree.ts',
    ),
  'tests/fixtures/guide/tree.ts': imports('./locales/en/index.ts') + importsType('../../../src/site.ts'),
  'tests/fixtures/guide/locales/en/index.ts': imports('../../../../../locales/en/start.json'),
  'tests/content/a.test.ts': imports(`../../src/site.ts ../../src/tree/tree.ts ../../src/tree/branches.ts
    ../../src/tree/messages.ts ../../src/tree/seen-messages.ts ../../src/tree/sources.ts ../../src/tree/notices.ts
    ../../src/tree/branches/start.ts ../../src/tree/published-steps.json ../../locales/en/start.json ../fixtures/guide/tree.ts`),
  'e2e/a.spec.ts': imports('../tests/fixtures/guide/tree.ts ./support/forms.ts'),
  'e2e/support/texts.ts': imports('../../tests/fixtures/guide/tree.ts'),
  'e2e/support/forms.ts': imports('./texts.ts'),
  'tests/compiler/a.ts': imports('../../src/tree/tree.ts'),
  'e2e/content/a.spec.ts': imports('../../src/tree/tree.ts ../../src/site.ts'),
};

/** A file that must be reported, its content, and the rule that must report it. */
type Wrong = readonly [file: string, code: string, rule: string];

/** The forbidden imports of each layer: the layers below it in the table, and those beside it that it does not name. */
const wrongLayers: readonly Wrong[] = [
  ['src/validators/w1.ts', imports('../features/checks/a.tsx'), 'validators-imports'],
  ['src/validators/w2.ts', importsType('../tree/types.ts'), 'validators-imports'],
  ['src/site.ts', imports('./flow/a.ts'), 'site-imports'],
  ['src/tree/w1.ts', imports('../flow/a.ts'), 'tree-imports'],
  ['src/tree/w2.ts', importsType('../../locales/step-parts.ts'), 'tree-imports'],
  ['src/tree/branches/w1.ts', imports('../../site.ts'), 'tree-imports'],
  ['locales/step-parts.ts', imports('./en/index.ts'), 'locales/parts-imports'],
  ['locales/ja/index.ts', importsType('../../src/i18n/a.ts'), 'locales-imports'],
  ['locales/ja/desk/index.ts', imports('../../../src/flow/a.ts'), 'locales-imports'],
  ['src/flow/w1.ts', imports('../tree/tree.ts'), 'flow-imports'],
  ['src/flow/w2.ts', importsType('../tree/tree.ts'), 'flow-imports'],
  ['src/flow/w3.ts', "export const late = () => import('../url/a.ts');", 'flow-imports'],
  ['src/url/w1.ts', "export * from '../i18n/a.ts';", 'url-imports'],
  ['src/url/w2.ts', imports('../tree/tree.ts'), 'url-imports'],
  ['src/i18n/w1.ts', imports('../ui/a.tsx'), 'i18n-imports'],
  ['src/i18n/w2.ts', importsType('../tree/types.ts'), 'i18n-imports'],
  ['src/styles/w1.ts', imports('../ui/a.tsx'), 'styles-imports'],
  ['src/ui/w1.tsx', imports('../i18n/a.ts'), 'ui-imports'],
  ['src/ui/w2.tsx', imports('../site.ts'), 'ui-imports'],
  ['src/ui/w3.tsx', imports('../../locales/en/start.json'), 'ui-imports'],
  ['src/ui/w4.tsx', imports('../styles/styles.css'), 'ui-imports'],
  ['src/ui/dom/w1.ts', imports('../../guide/a.tsx'), 'ui-imports'],
  ['src/sketches/w1.tsx', imports('../flow/a.ts'), 'sketches-imports'],
  ['src/sketches/w2.tsx', imports('../tree/tree.ts'), 'sketches-imports'],
  ['src/sketches/w3.tsx', imports('../guide/a.tsx'), 'sketches-imports'],
  ['src/guide/w1.tsx', imports('../features/trail/a.tsx'), 'guide-imports'],
  ['src/guide/w2.tsx', imports('../tree/tree.ts'), 'guide-imports'],
  ['src/guide/w3.tsx', imports('../../locales/en/index.ts'), 'guide-imports'],
  ['src/features/checks/w1.tsx', imports('../lookup/a.tsx'), 'features/checks-imports'],
  ['src/features/detected-browser/w1.tsx', imports('../step/a.tsx'), 'features/detected-browser-imports'],
  ['src/features/feedback/w1.tsx', imports('../statements/a.tsx'), 'features/feedback-imports'],
  ['src/features/help/w1.tsx', imports('../share/a.tsx'), 'features/help-imports'],
  ['src/features/map/w1.tsx', imports('../print/a.tsx'), 'features/map-imports'],
  ['src/features/map/w2.tsx', imports('./layout/a.ts'), 'features/map-imports'],
  ['src/features/share/w1.tsx', imports('../../styles/styles.css'), 'features/share-imports'],
  ['src/features/trail/w1.tsx', "export * from '../step/a.tsx';", 'features/trail-imports'],
  ['src/features/waiting/w1.tsx', importsType('../checks/a.tsx'), 'features/waiting-imports'],
  ['src/features/lookup/w1.tsx', imports('../step/a.tsx'), 'features/lookup-imports'],
  ['src/features/lookup/w2.ts', imports('./build/a.ts'), 'features/lookup-imports'],
  ['src/features/step/w1.tsx', imports('../print/a.tsx'), 'features/step-imports'],
  ['src/features/step/w2.tsx', imports('../../tree/tree.ts'), 'features/step-imports'],
  ['src/features/step/w3.tsx', imports('../../app/a.tsx'), 'features/step-imports'],
  ['src/features/step/w4.tsx', imports('../../desk/a.tsx'), 'features/step-imports'],
  ['src/features/step/w5.tsx', imports('../../serve/a.ts'), 'features/step-imports'],
  ['src/features/print/w1.tsx', imports('../trail/a.tsx'), 'features/print-imports'],
  ['src/features/links/w1.tsx', imports('../print/a.tsx'), 'features/links-imports'],
  ['src/features/statements/w1.tsx', imports('../help/a.tsx'), 'features/statements-imports'],
  ['src/desk/w1.tsx', imports('../app/a.tsx'), 'desk-imports'],
  ['src/desk/w2.tsx', imports('../tree/tree.ts'), 'desk-imports'],
  ['src/desk/w3.tsx', imports('../features/lookup/build/a.ts'), 'desk-imports'],
  ['src/desk/bar/w1.ts', imports('../../features/map/layout/a.ts'), 'desk-imports'],
  ['src/app/w1.tsx', imports('../prerender/a.ts'), 'app-imports'],
  ['src/app/w2.tsx', imports('../authoring/a.ts'), 'app-imports'],
  ['src/app/w3.tsx', imports('../main.tsx'), 'app-imports'],
  ['src/app/w4.tsx', imports('../gallery/a.tsx'), 'app-imports'],
  ['src/app/w5.tsx', imports('../features/map/layout/a.ts'), 'app-imports'],
  ['src/app/w6.tsx', imports('../../tests/a.test.ts'), 'app-imports'],
  ['src/app/w8.tsx', imports('../deploy/a.ts'), 'app-imports'],
  ['src/app/w7.tsx', imports('../../locales/en/start.json'), 'app-imports'],
  ['src/main.tsx', imports('./features/help/a.tsx'), 'main-imports'],
  ['src/features/map/layout/w1.ts', imports('../../../app/a.tsx'), 'features/map/layout-imports'],
  ['src/features/map/layout/w2.ts', imports('../../share/a.tsx'), 'features/map/layout-imports'],
  ['src/features/lookup/build/w1.ts', imports('../../checks/a.tsx'), 'features/lookup/build-imports'],
  ['src/features/lookup/build/w2.ts', imports('../../../authoring/a.ts'), 'features/lookup/build-imports'],
  ['src/authoring/w3.ts', imports('../features/checks/a.tsx'), 'authoring-imports'],
  ['src/authoring/w1.ts', imports('../guide/a.tsx'), 'authoring-imports'],
  ['src/authoring/w2.ts', imports('../i18n/a.ts'), 'authoring-imports'],
  ['src/app/w9.tsx', imports('../offline/worker.ts'), 'app-imports'],
  ['src/offline/worker-messages.ts', imports('../url/a.ts'), 'offline/shared-imports'],
  ['src/offline/w1.ts', imports('../tree/tree.ts'), 'offline-imports'],
  ['src/offline/w2.ts', imports('../app/a.tsx'), 'offline-imports'],
  ['src/offline/build/w1.ts', imports('../../app/a.tsx'), 'offline/build-imports'],
  ['src/deploy/w1.ts', imports('../site.ts'), 'deploy-imports'],
  ['src/deploy/w2.ts', imports('../prerender/a.ts'), 'deploy-imports'],
  ['src/deploy/w3.ts', imports('../serve/a.ts'), 'deploy-imports'],
  ['src/serve/w1.ts', imports('../prerender/a.ts'), 'serve-imports'],
  ['src/compat/w1.ts', imports('../prerender/a.ts'), 'compat-imports'],
  ['src/gallery/w1.tsx', imports('../desk/a.tsx'), 'gallery-imports'],
  ['src/prerender/w1.ts', imports('../serve/a.ts'), 'prerender-imports'],
  ['src/phrasing/w1.ts', imports('../app/a.tsx'), 'phrasing-imports'],
];

/** A breach of each of the other rules. */
const wrongOtherwise: readonly Wrong[] = [
  ['src/app/x1.tsx', imports('../new/a.ts'), 'folder-without-a-layer'],
  ['src/features/help/x1.tsx', imports('../new/a.tsx'), 'folder-without-a-layer'],
  ['src/flow/x1.ts', "import { t } from '../tree/types.ts'; export const u = t;", 'tree-as-types-only'],
  ['src/guide/x1.tsx', imports('../tree/types.ts'), 'tree-as-types-only'],
  ['src/features/trail/x1.tsx', "export { t } from '../../tree/types.ts';", 'tree-as-types-only'],
  ['src/desk/x1.ts', "export const late = () => import('../tree/types.ts');", 'tree-as-types-only'],
  ['locales/ja/x1.ts', imports('../../src/tree/tree.ts'), 'tree-as-types-only'],
  ['tests/x1.test.ts', imports('../src/tree/tree.ts'), 'real-content-in-content-tests-only'],
  [
    'tests/app/x1.test.tsx',
    "import { branches } from '../../src/tree/branches.ts'; export const all = branches;",
    'real-content-in-content-tests-only',
  ],
  ['tests/x2.test.ts', imports('../src/tree/branches/start.ts'), 'real-content-in-content-tests-only'],
  ['tests/x3.test.ts', imports('../src/tree/messages.ts'), 'real-content-in-content-tests-only'],
  ['tests/x8.test.ts', imports('../src/tree/seen-messages.ts'), 'real-content-in-content-tests-only'],
  ['tests/x9.test.ts', imports('../src/tree/seen-messages/a.ts'), 'real-content-in-content-tests-only'],
  ['tests/x4.test.ts', imports('../src/tree/sources.ts'), 'real-content-in-content-tests-only'],
  ['tests/x5.test.ts', "export * from '../src/tree/notices.ts';", 'real-content-in-content-tests-only'],
  ['tests/x6.test.ts', imports('../src/tree/published-steps.json'), 'real-content-in-content-tests-only'],
  ['tests/fixtures/x1.ts', imports('../../src/site.ts'), 'real-content-in-content-tests-only'],
  ['tests/fixtures/guide/x1.ts', imports('../../../src/site.ts'), 'real-content-in-content-tests-only'],
  [
    'tests/x7.test.ts',
    "export const en = () => import('../locales/en/index.ts');",
    'real-texts-in-content-tests-only',
  ],
  ['e2e/x1.spec.ts', imports('../src/tree/tree.ts'), 'real-content-in-content-tests-only'],
  ['e2e/content/x1.spec.ts', imports('../support/texts.ts'), 'no-invented-texts-in-content-tests'],
  ['e2e/content/x2.spec.ts', imports('../support/forms.ts'), 'no-invented-texts-in-content-tests'],
  ['src/gallery/x1.tsx', imports('../app/history/a.ts'), 'router-internals-in-app-history-only'],
  ['src/guide/x2.tsx', imports('../ui/a.module.css'), 'stylesheet-of-another-folder'],
  ['src/ui/dom/x1.ts', imports('../a.module.css'), 'stylesheet-of-another-folder'],
  ['src/validators/x1.ts', imports('react'), 'plain-code-without-packages'],
  ['locales/extra.ts', imports('react'), 'plain-code-without-packages'],
  ['src/ui/x1.tsx', imports('react-router'), 'ui-knows-react-only'],
  ['src/features/help/x2.tsx', imports('lucide'), 'icons-by-their-component-only'],
  ['src/features/checks/x1.tsx', imports('./phone-numbering.ts'), 'lazy-modules-by-dynamic-import-only'],
  ['src/features/lookup/x1.tsx', imports('../../validators/phone.ts'), 'lazy-modules-by-dynamic-import-only'],
  [
    'src/features/checks/x2.tsx',
    "import { Field } from './country-field.tsx'; export const Same = Field;",
    'lazy-modules-by-dynamic-import-only',
  ],
  [
    'src/app/x2.tsx',
    "export * from '../features/checks/phone-numbering.ts';",
    'lazy-modules-by-dynamic-import-only',
  ],
  ['src/features/share/x1.tsx', imports('./qr-encoder.ts'), 'lazy-modules-by-dynamic-import-only'],
  ['src/features/share/x2.tsx', imports('qr'), 'large-packages-by-lazy-modules-only'],
  ['src/app/x3.tsx', "export const late = () => import('qr');", 'large-packages-by-lazy-modules-only'],
  ['src/validators/x2.ts', imports('libphonenumber-js'), 'numbering-plans-by-the-phone-check-only'],
  [
    'src/features/checks/x3.tsx',
    "import { plans } from 'libphonenumber-js'; export const all = plans;",
    'numbering-plans-by-the-phone-check-only',
  ],
  [
    'src/app/x4.tsx',
    "export const plans = () => import('libphonenumber-js');",
    'numbering-plans-by-the-phone-check-only',
  ],
  ['src/app/x5.tsx', imports('../desk/a.tsx'), 'desk-by-dynamic-import-only'],
  [
    'src/features/lookup/x2.ts',
    imports('./own-words/search-own-words.ts'),
    'lazy-modules-by-dynamic-import-only',
  ],
  ['src/tree/x1.ts', imports('node:fs'), 'no-node-in-the-browser'],
  ['locales/ja/x2.ts', imports('node:fs'), 'no-node-in-the-browser'],
  ['src/app/x6.tsx', imports('zod'), 'no-development-package-in-the-app'],
  ['src/serve/x1.ts', imports('zod'), 'no-development-package-in-the-app'],
  ['src/app/x7.tsx', imports('picomatch'), 'no-package-outside-package-json'],
  ['src/app/x8.tsx', imports('./x9.tsx'), 'no-circle'],
  ['src/app/x9.tsx', importsType('./x8.tsx'), 'no-circle'],
  ['src/app/x10.tsx', 'export const alone = 1;', 'no-orphan'],
  ['src/app/alone.module.css', '.a { color: black }', 'no-orphan'],
  ['src/app/x11.tsx', imports('./gone.ts'), 'no-unresolvable'],
];

const wrong: readonly Wrong[] = [...wrongLayers, ...wrongOtherwise];

/** What the wrong files import besides the right ones. */
const newFolders = { 'src/new/a.ts': 'export const a = 1;', 'src/features/new/a.tsx': 'export const a = 1;' };

/** Returns what the rules find in a project of these files. */
async function judgeFiles(files: Readonly<Record<string, string>>): Promise<ICruiseResult> {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    for (const [file, code] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), code);
    }
    return await judge(folder, ['src', 'locales', 'tests', 'e2e']);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the rules', () => {
  let result: ICruiseResult;
  beforeAll(async () => {
    const wrongFiles = Object.fromEntries(wrong.map(([file, code]) => [file, code]));
    result = await judgeFiles({ ...right, ...newFolders, ...wrongFiles });
  }, 20_000);

  test.each(wrong)('report %s: %s (%s)', (file, _code, rule) => {
    const reportedBy = result.summary.violations
      .filter(({ from, cycle }) => from === file || cycle?.some(({ name }) => name === file))
      .map((violation) => violation.rule.name);
    expect(reportedBy).toContain(rule);
  });

  test('report nothing if the direction is right', async () => {
    expect(violationsOf(await judgeFiles(right))).toEqual([]);
  });

  test('are all errors', () => {
    expect(result.summary.violations.filter(({ rule }) => rule.severity !== 'error')).toEqual([]);
  });

  test('each report something', () => {
    const rules = result.summary.ruleSetUsed?.forbidden?.map(({ name }) => name) ?? [];
    const seen = new Set(result.summary.violations.map(({ rule }) => rule.name));
    expect(rules.filter((name) => name === undefined || !seen.has(name))).toEqual([]);
    expect(rules.length).toBeGreaterThan(40);
  });
});
