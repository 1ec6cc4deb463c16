// Which layer may import which, checked by `npm run imports`; `npm run imports:graph` prints what imports what today.
// tests/imports.test.ts proves that these rules see every module and report a wrong import.

// dependency-cruiser cannot read TypeScript 7's compiler and reads modules with swc instead. Without swc it would see
// no module at all, and so complain of nothing.
require('@swc/core');

/** What all that shows the guide may import. Of the tree that is its shape, as types: its content comes in through the app. */
const base = [
  'validators',
  'site',
  'tree/shared',
  'flow',
  'url',
  'locales/parts',
  'i18n',
  'ui',
  'sketches',
  'guide',
];

/** What a feature may import: of the other features only those that are named. */
const feature = (...others) => [...base, ...others.map((other) => `features/${other}`)];

/** Each layer, and what it may import besides itself: only what stands above it in this table. */
const layers = {
  // Data, rules and words: nothing here draws anything.
  validators: [],
  site: [],
  tree: [],
  'locales/parts': [],
  locales: ['validators', 'tree', 'locales/parts'],
  flow: ['tree/shared'],
  url: ['flow', 'tree/shared'],
  i18n: ['flow', 'locales', 'locales/parts'],

  // What screens are made of.
  styles: [],
  ui: [],
  sketches: ['tree/sketches', 'i18n', 'ui'],
  guide: base,

  // The features, and the others that each of them imports.
  'features/checks': feature(),
  'features/detected-browser': feature(),
  'features/help': feature(),
  'features/map': feature(),
  'features/share': feature(),
  'features/trail': feature(),
  'features/waiting': feature(),
  'features/lookup': feature('checks'),
  'features/step': feature('checks', 'detected-browser', 'lookup', 'share', 'trail', 'waiting'),
  'features/print': feature('share', 'step'),

  // What puts the features together for readers and for staff.
  desk: [...base, 'features'],
  app: [...base, 'features', 'desk', 'tree', 'styles'],
  main: ['app', 'i18n', 'url', 'styles'],

  // What draws the map for the build, checks the tree, and serves, shows and builds the guide. Nobody imports these.
  'features/map/layout': [...base, 'features/map', 'tree'],
  authoring: ['validators', 'tree', 'locales/parts', 'flow', 'url'],
  serve: [],
  gallery: [...base, 'features', 'app', 'styles'],
  prerender: [...base, 'features', 'app', 'tree', 'styles'],
};

/** The files behind a name in the table, where they are not simply those of a folder of src/. */
const paths = {
  site: '^src/site[.]ts$',
  main: '^src/main[.]tsx$',
  locales: '^locales/(?!step-parts[.]ts$)',
  'locales/parts': '^locales/step-parts[.]ts$',
  // Parts of the tree's folder that more may import than the rest of it.
  'tree/shared': '^src/tree/(types|notice|source-document|sketches)[.]ts$',
  'tree/sketches': '^src/tree/sketches[.]ts$',
  // The layout of the map is in the folder of the map, yet a layer by itself.
  features: '^src/features/(?!map/layout/)',
  'features/map': '^src/features/map/(?!layout/)',
};
const pathOf = (name) => paths[name] ?? `^src/${name}/`;

/** Our own files, as opposed to packages and Node's modules. */
const own = '^(src|locales|tests|e2e|bench|pictures|public)/';

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${layer}-imports`,
  severity: 'error',
  comment: `of our own files, ${layer} imports ${allowed.join(', ') || 'nothing'}`,
  from: { path: pathOf(layer) },
  to: { path: own, pathNot: [layer, ...allowed].map(pathOf) },
}));

/** Layers whose code is plain: no package, no module of Node. */
const plain = '^(src/(validators|tree|flow|url)|locales)/|^src/site[.]ts$';

/** What only the build and its makers run, with what is installed for development. */
const development = '^src/(features/map/layout|authoring|prerender)/';

/** Modules that few readers need, and the packages that come with them: each is loaded by itself, with `import()`. */
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
      comment: 'a new folder needs its place in the table of layers first',
      from: {},
      to: { path: '^(src|locales)/', pathNot: Object.keys(layers).map(pathOf) },
    },
    {
      name: 'tree-as-types-only',
      severity: 'error',
      comment:
        'write `import type`: what the tree contains is loaded once, with the app (and the ids of the sketches)',
      from: { path: '^(src|locales)/', pathNot: ['^src/(tree|sketches|app)/', development] },
      to: { path: '^src/tree/', dependencyTypesNot: asTypes },
    },
    {
      name: 'router-internals-in-app-history-only',
      severity: 'error',
      comment:
        'what rests on the inside of the router is in one folder, which the app and the entry import; tests/house.test.ts ' +
        'holds that nobody else touches the history',
      from: { path: '^src/', pathNot: ['^src/app/', pathOf('main')] },
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
      name: 'plain-code-without-packages',
      severity: 'error',
      comment:
        'it runs anywhere, and is tested without anything; the one exception: the numbering plans of all countries',
      from: { path: plain },
      to: { pathNot: [own, '(^|/)node_modules/libphonenumber-js/'], couldNotResolve: false },
    },
    {
      name: 'ui-knows-react-only',
      severity: 'error',
      comment:
        'a part is given all that it shows, so it can be shown by itself: in the gallery, and in a test',
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
      name: 'lazy-modules-by-dynamic-import-only',
      severity: 'error',
      comment: 'imported at once, they would make the first script of every page as large as themselves',
      from: { path: '^src/', pathNot: '^src/features/checks/phone-numbering[.]ts$' },
      to: {
        path: `^src/(${lazy.modules.join('|')})[.]tsx?$`,
        dependencyTypesNot: ['dynamic-import', ...asTypes],
      },
    },
    {
      name: 'large-packages-by-lazy-modules-only',
      severity: 'error',
      comment: 'QR codes, calendar files, what browsers call themselves, searching: see the rule above',
      from: { path: '^src/', pathNot: lazy.owners },
      to: { path: `(^|/)node_modules/(${lazy.packages.join('|')})/`, dependencyTypesNot: asTypes },
    },
    {
      name: 'numbering-plans-by-the-phone-check-only',
      severity: 'error',
      comment:
        'they are large: features/checks/phone-numbering.ts, which is loaded by itself, brings them along',
      from: { path: '^src/', pathNot: '^src/validators/phone[.]ts$' },
      to: { path: '(^|/)node_modules/libphonenumber-js/', dependencyTypesNot: asTypes },
    },
    {
      name: 'desk-by-dynamic-import-only',
      severity: 'error',
      comment: 'nobody but staff needs it',
      from: { path: '^src/', pathNot: '^src/desk/' },
      to: { path: '^src/desk/', dependencyTypesNot: ['dynamic-import', ...asTypes] },
    },
    {
      name: 'search-by-the-desk-only',
      severity: 'error',
      comment: 'it is large, and the desk is loaded by itself',
      from: { path: '^src/', pathNot: '^src/desk/' },
      to: { path: '^src/features/lookup/search-steps[.]ts$', dependencyTypesNot: asTypes },
    },
    {
      name: 'no-node-in-the-browser',
      severity: 'error',
      comment: 'browsers have no modules of Node; only what is built, checked and served with has',
      from: { path: '^(src|locales)/', pathNot: [development, '^src/serve/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-development-package-in-the-app',
      severity: 'error',
      comment: 'what is installed for development only may be missing where the guide is served',
      from: { path: '^(src|locales)/', pathNot: development },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only', 'npm'],
        pathNot: 'node_modules/@types/',
      },
    },
    {
      name: 'no-package-outside-package-json',
      severity: 'error',
      comment: 'it is there only because another package brings it',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-circle',
      severity: 'error',
      comment:
        'of modules; circles of folders are found by tests/imports.test.ts and `npm run imports:graph`',
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
