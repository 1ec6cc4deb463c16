// Which folder of src/ may import which: one direction only, checked by `npm run imports`.
// tests/imports.test.ts proves that these rules see every module and report a wrong import.

// dependency-cruiser cannot read TypeScript 7's compiler. It reads modules with swc instead, and
// would see no module at all (and so complain of nothing) if swc were missing: fail here instead.
require('@swc/core');

const everyFolder =
  'app|authoring|components|desk|engine|gallery|i18n|map-layout|prerender|screens|serve|sketches|styles|tree|url|validators';

/** Our own files, as opposed to packages and Node's modules. */
const own = '^(src|locales|tests|e2e|public)/';

const typesOfTheTree = '^src/tree/(types|notice|source-document)[.]ts$';

/** A folder imports, of our own files, nothing outside itself but `allowed`. */
function only(folder, allowed, comment) {
  return {
    name: `${folder}-imports`,
    severity: 'error',
    comment,
    from: { path: `^src/${folder}/` },
    to: { path: own, pathNot: [`^src/${folder}/`, ...allowed] },
  };
}

/** Folders whose code is plain: no package, no module of Node. */
const plain = '^src/(validators|tree|engine|url)/';

/** Folders whose code runs in the browser. */
const browser =
  '^src/(validators|tree|engine|url|i18n|components|sketches|screens|desk|app|gallery)/|^src/(main|site)[.]tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only('validators', [], 'validators import nothing'),
    only('tree', [], 'the tree is data: it imports nothing'),
    only(
      'engine',
      [typesOfTheTree],
      "the engine knows the shape of a tree (its types), never this tree's content",
    ),
    only('url', ['^src/engine/', typesOfTheTree], 'addresses know the engine and the types of a tree'),
    only('i18n', ['^locales/'], 'translations know the locales only'),
    only('components', [], 'components are given everything they show: they import no other folder'),
    only('sketches', ['^src/(components|i18n)/'], 'sketches import components and translations'),
    only(
      'screens',
      ['^src/(components|sketches|engine|validators|i18n|url)/', typesOfTheTree, '^src/site[.]ts$'],
      'screens know everything but the content of the tree, the styles and the app',
    ),
    only(
      'desk',
      ['^src/(components|sketches|screens|engine|validators|i18n|url)/', typesOfTheTree, '^src/site[.]ts$'],
      'the desk puts screens and their parts together anew, and knows no more than they do',
    ),
    only(
      'app',
      ['^src/(validators|tree|engine|url|i18n|components|sketches|screens|desk|styles)/', '^src/site[.]ts$'],
      'the app puts all of it together; what builds, serves or checks it stays outside',
    ),
    only(
      'map-layout',
      ['^src/(engine|tree)/', '^src/screens/drawn-map[.]ts$', '^src/site[.]ts$'],
      'what draws the map at build knows the tree, and the form in which the screen expects the drawing',
    ),
    {
      name: 'map-layout-at-build-only',
      severity: 'error',
      comment: 'nothing of it, and nothing of the library that it lays out with, may come to readers',
      from: { path: '^src/', pathNot: '^src/map-layout/' },
      to: { path: '^src/map-layout/' },
    },
    only(
      'gallery',
      ['^src/(app|components|i18n|screens|styles)/'],
      'the gallery shows what the app is made of, with the texts and data that the app has',
    ),
    {
      name: 'site-imports-nothing',
      severity: 'error',
      from: { path: '^src/site[.]ts$' },
      to: { path: '.' },
    },
    {
      name: 'types-of-the-tree-only-as-types',
      severity: 'error',
      comment: "write `import type`: nothing of the tree's folder may end up in the code of these",
      from: { path: '^src/(engine|url|screens|desk)/' },
      to: { path: typesOfTheTree, dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'imported-by-nobody',
      severity: 'error',
      comment: 'the ways in (browser, build, server, checks of the tree, gallery) are for nobody to import',
      from: { path: '^src/([^/]+)' },
      to: { path: ['^src/(prerender|authoring|serve|gallery)/', '^src/main[.]tsx?$'], pathNot: '^src/$1/' },
    },
    {
      name: 'styles-by-the-app-only',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(app|styles|prerender|gallery)/', '^src/main[.]tsx?$'] },
      to: { path: '^src/styles/' },
    },
    {
      name: 'folder-without-a-rule',
      severity: 'error',
      comment: 'a new folder of src/ needs its place in this list first',
      from: {},
      to: {
        path: '^src/',
        pathNot: [`^src/(${everyFolder})/`, '^src/(main[.]tsx?|site[.]ts|[^/]+[.]d[.]ts)$'],
      },
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
        'they are large: only src/screens/phone-kit.ts, which is loaded by itself, may bring them along',
      from: { path: '^src/', pathNot: '^src/validators/phone[.]ts$' },
      to: { path: '(^|/)node_modules/libphonenumber-js/', dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'late-parts-only-when-asked-for',
      severity: 'error',
      comment: 'imported at once, they would make the first script of every page as large as themselves',
      from: { path: '^src/', pathNot: '^src/screens/phone-kit[.]ts$' },
      to: {
        path: '^src/(validators/phone|screens/(phone-kit|country-field|qr-kit|calendar-kit|own-browser-kit|map-drawing))[.]tsx?$',
        dependencyTypesNot: ['dynamic-import', 'type-only', 'type-import'],
      },
    },
    {
      name: 'desk-only-when-asked-for',
      severity: 'error',
      comment: 'nobody but staff needs it: it may only be imported where it is loaded by itself',
      from: { path: '^src/', pathNot: '^src/desk/' },
      to: { path: '^src/desk/', dependencyTypesNot: ['dynamic-import', 'type-only', 'type-import'] },
    },
    {
      name: 'large-packages-by-their-late-parts-only',
      severity: 'error',
      comment: 'QR codes, calendar files, what browsers call themselves, searching: see the rules above',
      from: {
        path: '^src/',
        pathNot: '^src/(screens/(qr|calendar|own-browser)-kit|desk/search-steps)[.]ts$',
      },
      to: {
        path: '(^|/)node_modules/(qr|ical-generator|bowser|inapp-spy|minisearch)/',
        dependencyTypesNot: ['type-only', 'type-import'],
      },
    },
    {
      name: 'components-know-react-only',
      severity: 'error',
      from: { path: '^src/components/', pathNot: '^src/components/icon[.]tsx$' },
      to: { pathNot: [own, '(^|/)node_modules/(@types/)?react/'], couldNotResolve: false },
    },
    {
      name: 'icons-by-their-component-only',
      severity: 'error',
      comment: 'one file names every icon there is',
      from: { path: '^(src|tests|e2e)/', pathNot: '^src/components/icon[.]tsx$' },
      to: { path: '(^|/)node_modules/lucide-react/' },
    },
    {
      name: 'no-node-in-the-browser',
      severity: 'error',
      from: { path: browser },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-development-package-in-the-app',
      severity: 'error',
      comment: 'what is installed for development only is used by the build and the checks only',
      from: { path: '^src/', pathNot: '^src/(prerender|authoring|map-layout)/' },
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
      comment: 'the one module that the build itself makes: see src/map-layout/plugin.ts',
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
