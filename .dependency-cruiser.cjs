// Which layer may import which. `npm run imports` checks it; `npm run imports:graph` prints the current imports.
// `tests/imports.test.ts` proves that these rules see every module and report a wrong import.

// dependency-cruiser cannot use TypeScript 7's compiler, so it parses modules with swc. Without swc it would see no
// modules and therefore report nothing.
require('@swc/core');

/** The layers that every layer that shows the guide may import. The app passes in the content of the tree. */
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

/** Returns the layers that a feature may import: `base` and the named features. */
const feature = (...others) => [...base, ...others.map((other) => `features/${other}`)];

/** The layers that each layer may import besides itself: only layers above it in this table. */
const layers = {
  // Data, rules and texts. Nothing here renders anything.
  validators: [],
  site: [],
  tree: [],
  'locales/parts': [],
  locales: ['validators', 'tree', 'locales/parts'],
  flow: ['tree/shared'],
  url: ['flow', 'tree/shared'],
  i18n: ['flow', 'locales', 'locales/parts'],

  // The building blocks of screens.
  styles: [],
  ui: [],
  sketches: ['tree/sketches', 'i18n', 'ui'],
  guide: base,

  // The features, each with the other features that it imports.
  'features/checks': feature(),
  'features/detected-browser': feature(),
  'features/feedback': feature(),
  'features/help': feature(),
  'features/map': feature(),
  'features/share': feature(),
  'features/trail': feature(),
  'features/waiting': feature(),
  'features/lookup': feature('checks'),
  'features/step': feature('checks', 'detected-browser', 'help', 'lookup', 'share', 'trail', 'waiting'),
  'features/print': feature('help', 'share', 'step'),
  'features/links': feature('share'),
  'features/statements': feature('feedback'),

  // The layers that combine features for readers and for staff.
  desk: [...base, 'features'],
  // What pages and the worker say to each other, and both need.
  'offline/shared': [],
  app: [...base, 'features', 'desk', 'tree', 'styles', 'offline/shared'],
  main: ['app', 'i18n', 'url', 'styles'],

  // Tools that lay out the map, index the search, split headings, check the tree, and serve, show, check and build the guide. No other layer imports them.
  'features/map/layout': [...base, 'features/map', 'tree'],
  'features/lookup/build': [...base, 'features/lookup', 'tree'],
  phrasing: ['site', 'i18n', 'guide'],
  authoring: [
    'site',
    ...['validators', 'tree', 'locales/parts', 'flow', 'url', 'i18n/marks'],
    // `tree:check` compares the words of the search as the search does, and `npm run try` searches.
    ...['features/lookup', 'features/lookup/build'],
  ],
  compat: [],
  // The service worker, which is a script of its own.
  offline: ['flow', 'url', 'offline/shared'],
  'offline/build': ['compat'],
  // What servers and pages say about security and caching.
  deploy: ['offline/shared'],
  serve: ['deploy'],
  gallery: [...base, 'features', 'app', 'styles'],
  prerender: [...base, 'features', 'app', 'tree', 'styles', 'deploy', 'offline', 'offline/shared'],
};

/** The files of layers that are not simply the folder of the same name in `src/`. */
const paths = {
  site: '^src/site[.]ts$',
  // The entries of the browser: the app, and the pages above the languages.
  main: '^src/(main[.]tsx|choose-language[.]ts)$',
  locales: '^locales/(?!(step-parts|language-rules)[.]ts$)',
  'locales/parts': '^locales/(step-parts|language-rules)[.]ts$',
  // Files in the tree's folder that more layers may import than the rest of it.
  'tree/shared': '^src/tree/(types|notice|source-document|sketches)[.]ts$',
  'tree/sketches': '^src/tree/sketches[.]ts$',
  // The syntax of the texts, without the texts.
  'i18n/marks': '^src/i18n/marks[.]ts$',
  // The layout of the map is in the folder of the map, but is a layer of its own, and so is the index of the search.
  features: '^src/features/(?!map/layout/|lookup/build/)',
  'features/map': '^src/features/map/(?!layout/)',
  'features/lookup': '^src/features/lookup/(?!build/)',
  // So are what the worker and pages both need, and how the worker is bundled.
  offline: '^src/offline/(?!build/|(worker-messages|saves-data)[.]ts$)',
  'offline/shared': '^src/offline/(worker-messages|saves-data)[.]ts$',
};
const pathOf = (name) => paths[name] ?? `^src/${name}/`;

/** The project's own files, as opposed to packages and Node's modules. */
const own = '^(src|locales|tests|e2e|bench|hosts|engines|judges|pictures|public)/';

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${layer}-imports`,
  severity: 'error',
  comment: `of this project's files, ${layer} may import ${allowed.join(', ') || 'nothing'}`,
  from: { path: pathOf(layer) },
  to: { path: own, pathNot: [layer, ...allowed].map(pathOf) },
}));

/** Layers of plain code, which import neither packages nor Node's modules. */
const plain = '^(src/(validators|tree|flow|url)|locales)/|^src/site[.]ts$';

/** Code that only runs during builds and development, and may use development packages. */
const development =
  '^src/(features/map/layout|features/lookup/build|offline/build|authoring|prerender|phrasing|compat|deploy)/';

/** Modules and packages that few readers need. They are lazy-loaded with `import()`. */
const lazy = {
  modules: [
    'validators/phone',
    'features/checks/(phone-numbering|country-field|named-countries)',
    'features/share/qr-encoder',
    'features/waiting/calendar-file',
    'features/detected-browser/detect-browser',
    'features/map/map-drawing',
    'features/lookup/own-words/search-own-words',
  ],
  packages: ['qr', 'ical-generator', 'bowser', 'inapp-spy'],
  /** The modules that may import those packages. */
  owners: '^src/features/(share/qr-encoder|waiting/calendar-file|detected-browser/detect-browser)[.]ts$',
};

const asTypes = ['type-only', 'type-import'];

/** The content of the real guide: its university, its tree, and everything that belongs to the tree. */
const content = [
  '^src/site[.]ts$',
  '^src/tree/(tree|branches|messages|seen-messages|sources|notices)[.]ts$',
  '^src/tree/(branches|seen-messages)/',
  '^src/tree/published-steps[.]json$',
];

/** The tests of the real guide. The tests in `tests/compiler` make an author's mistakes in a copy of it. */
const contentTests = '^((tests|e2e)/content|tests/compiler)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'folder-without-a-layer',
      severity: 'error',
      comment: 'add the new folder to the table of layers first',
      from: {},
      to: { path: '^(src|locales)/', pathNot: Object.keys(layers).map(pathOf) },
    },
    {
      name: 'tree-as-types-only',
      severity: 'error',
      comment: 'use `import type`: only the app loads the content of the tree (and sketches load their ids)',
      from: { path: '^(src|locales)/', pathNot: ['^src/(tree|sketches|app)/', development] },
      to: { path: '^src/tree/', dependencyTypesNot: asTypes },
    },
    {
      name: 'real-content-in-content-tests-only',
      severity: 'error',
      comment:
        'other tests run on the invented guide, so that a change of a real step breaks none of them: import from ' +
        'tests/fixtures/guide; types may come from anywhere',
      from: { path: '^(tests|e2e)/', pathNot: contentTests },
      to: { path: content, dependencyTypesNot: asTypes },
    },
    {
      name: 'real-texts-in-content-tests-only',
      severity: 'error',
      comment:
        'see the rule above; the invented guide itself has the texts of the interface and the labels from the real one',
      from: { path: '^(tests|e2e)/', pathNot: [contentTests, '^tests/fixtures/guide/'] },
      to: { path: '^locales/[^/]+/', dependencyTypesNot: asTypes },
    },
    {
      name: 'no-invented-texts-in-content-tests',
      severity: 'error',
      comment:
        'the browser tests of the real guide cannot look up the texts of the invented one, which has other steps and ' +
        'languages: find elements by role, `data-key` or link target',
      from: { path: '^e2e/content/' },
      to: { path: '^e2e/support/texts[.]ts$', reachable: true },
    },
    {
      name: 'router-internals-in-app-history-only',
      severity: 'error',
      comment:
        'only the app and the entry may import code that relies on router internals; tests/house.test.ts checks that ' +
        'no other folder accesses the history',
      from: { path: '^src/', pathNot: ['^src/app/', pathOf('main')] },
      to: { path: '^src/app/history/' },
    },
    {
      name: 'stylesheet-of-another-folder',
      severity: 'error',
      comment: 'import the component instead: a stylesheet belongs to the components of its folder',
      from: { path: '^(src/.+)/[^/]+[.]tsx?$' },
      to: { path: '[.]module[.]css$', pathNot: '^$1/[^/]+$' },
    },
    {
      name: 'plain-code-without-packages',
      severity: 'error',
      comment:
        'plain code runs anywhere and needs nothing for its tests; the only exception is libphonenumber-js',
      from: { path: plain },
      to: { pathNot: [own, '(^|/)node_modules/libphonenumber-js/'], couldNotResolve: false },
    },
    {
      name: 'ui-knows-react-only',
      severity: 'error',
      comment: 'pass what the component shows as props, so that the gallery and tests can render it alone',
      from: { path: '^src/ui/', pathNot: '^src/ui/icon[.]tsx$' },
      to: { pathNot: [own, '(^|/)node_modules/(@types/)?react/'], couldNotResolve: false },
    },
    {
      name: 'icons-by-their-component-only',
      severity: 'error',
      comment: 'add the icon to src/ui/icon.tsx, which lists all icons',
      from: { path: '^(src|tests|e2e)/', pathNot: '^src/ui/icon[.]tsx$' },
      to: { path: '(^|/)node_modules/lucide/' },
    },
    {
      name: 'lazy-modules-by-dynamic-import-only',
      severity: 'error',
      comment: 'a static import would add the module to the first script of every page',
      from: { path: '^src/', pathNot: ['^src/features/checks/phone-numbering[.]ts$', development] },
      to: {
        path: `^src/(${lazy.modules.join('|')})[.]tsx?$`,
        dependencyTypesNot: ['dynamic-import', ...asTypes],
      },
    },
    {
      name: 'large-packages-by-lazy-modules-only',
      severity: 'error',
      comment: 'packages for QR codes, calendar files and browser detection: see the rule above',
      from: { path: '^src/', pathNot: lazy.owners },
      to: { path: `(^|/)node_modules/(${lazy.packages.join('|')})/`, dependencyTypesNot: asTypes },
    },
    {
      name: 'numbering-plans-by-the-phone-check-only',
      severity: 'error',
      comment: 'the metadata is large, so it is part of the lazy-loaded features/checks/phone-numbering.ts',
      from: { path: '^src/', pathNot: '^src/validators/phone[.]ts$' },
      to: { path: '(^|/)node_modules/libphonenumber-js/', dependencyTypesNot: asTypes },
    },
    {
      name: 'desk-by-dynamic-import-only',
      severity: 'error',
      comment: 'only staff need the desk',
      from: { path: '^src/', pathNot: '^src/desk/' },
      to: { path: '^src/desk/', dependencyTypesNot: ['dynamic-import', ...asTypes] },
    },
    {
      name: 'no-node-in-the-browser',
      severity: 'error',
      comment: 'browsers lack Node modules; only tools that build, check and serve the guide may use them',
      from: { path: '^(src|locales)/', pathNot: [development, '^src/serve/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-development-package-in-the-app',
      severity: 'error',
      comment: 'development packages may be missing where the guide is served',
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
      comment: 'the package is only installed as a dependency of another package',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-circle',
      severity: 'error',
      comment:
        'modules must not form circles; tests/imports.test.ts and `npm run imports:graph` find circles of folders',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      severity: 'error',
      comment: 'the module imports nothing and is not imported',
      from: {
        orphan: true,
        pathNot: [
          '[.]d[.]ts$',
          // These import each other with `@import`, which dependency-cruiser does not read.
          '^(src/styles/.*|locales/languages)[.]css$',
          // Tests may only use globals; Vitest and Playwright find them by their names.
          '[.](test|spec)[.]tsx?$',
        ],
      },
      to: {},
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment:
        'the import cannot be resolved; src/features/map/layout/map-plugin.ts provides virtual:maps, ' +
        'src/features/lookup/build/lookup-plugin.ts virtual:lookup, src/phrasing/phrases-plugin.ts virtual:phrases, and ' +
        'src/offline/build/worker-plugin.ts virtual:worker and virtual:worker-switched-off',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:(maps|lookup|phrases|worker|worker-switched-off)$' },
    },
  ],
  options: {
    // swc also reports type imports (`tsPreCompilationDeps` only works with TypeScript's own parser).
    parser: 'swc',
    // Stylesheets are scanned although their content is not read, so an unused stylesheet is reported as an orphan.
    extraExtensionsToScan: ['.css'],
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
  },
};
