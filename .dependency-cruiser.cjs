// Which folder may import which, checked by `npm run imports`; `npm run imports:graph` prints the arrows there are.
// tests/imports.test.ts proves that these rules see every module and report a wrong import.

// dependency-cruiser cannot read TypeScript 7's compiler and reads modules with swc instead. Without swc it would see
// no module at all, and so complain of nothing.
require('@swc/core');

/** What every screen stands on. */
const base = ['validators', 'flow', 'tree/types', 'site', 'url', 'i18n', 'locales/parts', 'ui', 'sketches'];

/** Every feature, with the other features that it may import. */
const features = {
  help: [],
  map: [],
  share: [],
  trail: [],
  waiting: [],
  checks: [],
  'detected-browser': [],
  lookup: ['checks'],
  step: ['checks', 'detected-browser', 'lookup', 'share', 'trail', 'waiting'],
  print: ['share', 'step'],
};
const allFeatures = Object.keys(features).map((name) => `features/${name}`);

/** Each layer, and the layers that it may import besides itself. Lower layers come first. */
const layers = {
  validators: [],
  site: [],
  tree: [],
  locales: ['tree/types', 'tree/ids', 'locales/parts'],
  flow: ['tree/types'],
  url: ['flow', 'tree/types'],
  i18n: ['locales', 'locales/parts', 'flow'],
  ui: [],
  sketches: ['ui', 'i18n', 'tree/sketches'],
  guide: base,
  ...Object.fromEntries(
    Object.entries(features).map(([name, others]) => [
      `features/${name}`,
      [...base, 'guide', ...others.map((other) => `features/${other}`)],
    ]),
  ),
  desk: [...base, 'guide', ...allFeatures],
  app: [...base, 'guide', ...allFeatures, 'desk', 'tree', 'styles'],
  // What builds, serves, shows or checks the guide. Nobody imports these.
  'features/map/layout': [...base, 'features/map', 'tree'],
  authoring: ['flow', 'tree', 'url', 'locales/parts', 'validators'],
  gallery: [...base, 'guide', ...allFeatures, 'app', 'styles'],
  prerender: [...base, 'guide', ...allFeatures, 'app', 'tree', 'styles'],
  serve: [],
  main: ['app', 'i18n', 'url', 'styles'],
  styles: [],
};

/** Where the modules of a layer are. A few layers are parts of a folder that more may import than the rest of it. */
const paths = {
  site: '^src/site[.]ts$',
  main: '^src/main[.]tsx$',
  locales: '^locales/[a-z]+/',
  'locales/parts': '^locales/[a-z-]+[.]ts$',
  // Types only, so that nothing of the tree's content comes along: see `tree-types-as-types`.
  'tree/types': '^src/tree/(types|notice|source-document)[.]ts$',
  'tree/ids': '^src/tree/(ids|tree|types|messages|notices|sources|sketches)[.]ts$',
  'tree/sketches': '^src/tree/sketches[.]ts$',
};
const pathOf = (layer) => paths[layer] ?? `^src/${layer}/`;

/** Our own files, as opposed to packages and Node's modules. */
const own = '^(src|locales|tests|e2e|public)/';

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${layer}-imports`,
  severity: 'error',
  comment: `of our own files, ${layer} imports ${allowed.join(', ') || 'nothing'}`,
  from: {
    path: pathOf(layer),
    ...(layer === 'features/map' && { pathNot: pathOf('features/map/layout') }),
  },
  to: { path: own, pathNot: [layer, ...allowed].map(pathOf) },
}));

/** Layers whose code is plain: no package, no module of Node. */
const plain = '^src/(validators|tree|flow|url)/';

/** Layers whose code runs in the browser. */
const browser =
  '^src/(validators|tree|flow|url|i18n|ui|sketches|guide|features|desk|app|gallery)/|^src/(main|site)[.]tsx?$';

/** Modules that only few readers need, and the packages that come with them: each is loaded by itself, with `import()`. */
const lazy = {
  modules: [
    'validators/phone',
    'features/checks/(phone-numbering|country-field)',
    'features/share/qr-encoder',
    'features/waiting/calendar-file',
    'features/detected-browser/detect-browser',
    'features/map/map-drawing',
  ],
  packages: ['qr', 'ical-generator', 'bowser', 'inapp-spy', 'minisearch'],
  /** The modules that may name those packages. */
  owners:
    '^src/features/(share/qr-encoder|waiting/calendar-file|detected-browser/detect-browser|lookup/search-steps)[.]ts$',
};

const asTypes = ['type-only', 'type-import'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'folder-without-a-layer',
      severity: 'error',
      comment: 'a new folder of src/ needs its place among the layers first',
      from: {},
      to: { path: '^src/', pathNot: [...Object.keys(layers).map(pathOf), '^src/[^/]+[.]d[.]ts$'] },
    },
    {
      name: 'tree-types-as-types',
      severity: 'error',
      comment: 'write `import type`: nothing of the tree may end up in the code of these',
      from: { path: '^(src/(flow|url|guide|features|desk)|locales)/', pathNot: '^src/features/map/layout/' },
      to: { path: '^src/tree/', dependencyTypesNot: asTypes },
    },
    {
      name: 'map-layout-at-build-only',
      severity: 'error',
      comment: 'nothing of it, and nothing of the library that it lays out with, may come to readers',
      from: { path: '^src/', pathNot: '^src/features/map/layout/' },
      to: { path: '^src/features/map/layout/' },
    },
    {
      name: 'imported-by-nobody',
      severity: 'error',
      comment: 'the entries (browser, build, server, commands for authors, gallery) are for nobody to import',
      from: { path: '^src/([^/]+)' },
      to: { path: ['^src/(prerender|authoring|serve|gallery)/', '^src/main[.]tsx?$'], pathNot: '^src/$1/' },
    },
    {
      name: 'router-internals-in-app-history-only',
      severity: 'error',
      comment: 'what rests on the inside of the router is in one folder, which App and the entry import',
      from: { path: '^src/', pathNot: ['^src/app/', '^src/main[.]tsx$'] },
      to: { path: '^src/app/history/' },
    },
    {
      name: 'stylesheet-of-another-folder',
      severity: 'error',
      comment: 'a component brings its look along: import the component instead',
      from: { path: '^(src/.+)/[^/]+[.]tsx?$' },
      to: { path: '[.]module[.]css$', pathNot: '^$1/[^/]+$' },
    },
    {
      name: 'src-not-to-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|e2e)/' },
    },
    {
      name: 'plain-code-without-packages',
      severity: 'error',
      comment: 'the one exception: the numbering plans of all countries, for the check of phone numbers',
      from: { path: plain },
      to: { pathNot: [own, '(^|/)node_modules/libphonenumber-js/'], couldNotResolve: false },
    },
    {
      name: 'numbering-plans-by-the-phone-check-only',
      severity: 'error',
      comment:
        'they are large: only features/checks/phone-numbering.ts, which is loaded by itself, brings them along',
      from: { path: '^src/', pathNot: '^src/validators/phone[.]ts$' },
      to: { path: '(^|/)node_modules/libphonenumber-js/', dependencyTypesNot: asTypes },
    },
    {
      name: 'lazy-modules-by-import-only',
      severity: 'error',
      comment: 'imported at once, they would make the first script of every page as large as themselves',
      from: { path: '^src/', pathNot: '^src/features/checks/phone-numbering[.]ts$' },
      to: {
        path: `^src/(${lazy.modules.join('|')})[.]tsx?$`,
        dependencyTypesNot: ['dynamic-import', ...asTypes],
      },
    },
    {
      name: 'desk-by-import-only',
      severity: 'error',
      comment: 'nobody but staff needs it: it may only be imported where it is loaded by itself',
      from: { path: '^src/', pathNot: '^src/desk/' },
      to: { path: '^src/desk/', dependencyTypesNot: ['dynamic-import', ...asTypes] },
    },
    {
      name: 'large-packages-by-lazy-modules-only',
      severity: 'error',
      comment: 'QR codes, calendar files, what browsers call themselves, searching: see the rules above',
      from: { path: '^src/', pathNot: lazy.owners },
      to: { path: `(^|/)node_modules/(${lazy.packages.join('|')})/`, dependencyTypesNot: asTypes },
    },
    {
      name: 'search-by-the-desk-only',
      severity: 'error',
      comment: 'it is large, and the desk is loaded by itself',
      from: { path: '^src/', pathNot: '^src/desk/' },
      to: { path: '^src/features/lookup/search-steps[.]ts$', dependencyTypesNot: asTypes },
    },
    {
      name: 'ui-knows-react-only',
      severity: 'error',
      from: { path: '^src/ui/', pathNot: '^src/ui/icon[.]tsx$' },
      to: { pathNot: [own, '(^|/)node_modules/(@types/)?react/'], couldNotResolve: false },
    },
    {
      name: 'icons-by-their-component-only',
      severity: 'error',
      comment: 'one file names every icon there is',
      from: { path: '^(src|tests|e2e)/', pathNot: '^src/ui/icon[.]tsx$' },
      to: { path: '(^|/)node_modules/lucide-react/' },
    },
    {
      name: 'no-node-in-the-browser',
      severity: 'error',
      from: { path: browser, pathNot: '^src/features/map/layout/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-development-package-in-the-app',
      severity: 'error',
      comment: 'what is installed for development only is used by the build and the checks only',
      from: { path: '^src/', pathNot: '^src/(prerender|authoring|features/map/layout)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only', 'npm'],
        pathNot: 'node_modules/@types/',
      },
    },
    {
      name: 'no-package-outside-package-json',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      severity: 'error',
      comment: 'a module that imports nothing and that nobody imports',
      from: {
        orphan: true,
        pathNot: [
          '[.]d[.]ts$',
          // These name each other by @import, which is not read here.
          '^src/styles/.*[.]css$',
          // Tests may need nothing but globals; Vitest and Playwright find them by their names.
          '[.](test|spec)[.]tsx?$',
        ],
      },
      to: {},
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'the one module that the build itself makes: see src/features/map/layout/map-plugin.ts',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:maps$' },
    },
  ],
  options: {
    // Sees imports of types, too (`tsPreCompilationDeps` is for TypeScript's own parser only).
    parser: 'swc',
    // Style sheets are seen too, though not read: one that nobody imports is an orphan.
    extraExtensionsToScan: ['.css'],
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
  },
};
