import type { CompatData, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import { compareVersions } from './oldest-browsers.ts';

/** What at least one of the oldest supported browsers lacks, by the names that stand in scripts and stylesheets. */
export interface MissingFeatures {
  /** Global names: `Temporal`, `requestIdleCallback`. */
  readonly globals: ReadonlySet<string>;
  /** Members of globals: `Object.groupBy`. */
  readonly statics: ReadonlySet<string>;
  /** Members of instances, unless some other class has long had a member of that name: `findLast`. */
  readonly members: ReadonlySet<string>;
  readonly css: MissingInStyles;
}

export interface MissingInStyles {
  /** Properties: `text-wrap`. */
  readonly properties: ReadonlySet<string>;
  /** Values of properties that are themselves known: `word-break: auto-phrase`. */
  readonly values: ReadonlySet<string>;
  /** Functions and types in values: `light-dark`. */
  readonly functions: ReadonlySet<string>;
  /** Pseudo-classes and pseudo-elements, without colons: `has`. */
  readonly selectors: ReadonlySet<string>;
  /** At-rules, without the at sign: `view-transition`. */
  readonly atRules: ReadonlySet<string>;
  /** Media features: `scripting`. */
  readonly mediaFeatures: ReadonlySet<string>;
  /** Forms of syntax: nested rules, ranges (`width >= 40rem`), and `or` or `not` before a condition in `@media`. */
  readonly syntax: ReadonlySet<'nesting' | 'range' | 'media condition'>;
  /** Units: `cqi`. */
  readonly units: ReadonlySet<string>;
}

/** The names of browsers in MDN's data, where they differ from Browserslist's. */
const MDN_NAMES: Readonly<Record<string, string>> = { ios_saf: 'safari_ios' };

/**
 * The browser's interfaces whose members are looked for in scripts. A script does not say of which interface an object
 * is, and the names of all thousand interfaces' members (`country`, `path`, `priority`) are those of anybody's objects.
 */
const COMMON_APIS: ReadonlySet<string> = new Set([
  'AbortSignal',
  'Blob',
  'CSSStyleDeclaration',
  'Clipboard',
  'CustomElementRegistry',
  'DOMTokenList',
  'Document',
  'DocumentFragment',
  'Element',
  'Event',
  'EventTarget',
  'FormData',
  'HTMLButtonElement',
  'HTMLDetailsElement',
  'HTMLDialogElement',
  'HTMLElement',
  'HTMLFormElement',
  'HTMLInputElement',
  'HTMLTextAreaElement',
  'Headers',
  'History',
  'KeyboardEvent',
  'MediaQueryList',
  'Navigator',
  'Node',
  'PointerEvent',
  'Range',
  'Request',
  'Response',
  'SVGElement',
  'Selection',
  'ShadowRoot',
  'Storage',
  'URL',
  'URLSearchParams',
  'Window',
]);

/** The units in MDN's groups of units, which list only the groups. */
const UNIT_GROUPS: Readonly<Record<string, readonly string[]>> = {
  container_query_length_units: ['cqw', 'cqh', 'cqi', 'cqb', 'cqmin', 'cqmax'],
  viewport_percentage_units_dynamic: ['dvw', 'dvh', 'dvi', 'dvb', 'dvmin', 'dvmax'],
  viewport_percentage_units_large: ['lvw', 'lvh', 'lvi', 'lvb', 'lvmin', 'lvmax'],
  viewport_percentage_units_small: ['svw', 'svh', 'svi', 'svb', 'svmin', 'svmax'],
};

/**
 * Returns what at least one of these browsers lacks, from MDN's browser compatibility data. Features that a browser has
 * only behind a flag or with a prefix are missing; a browser that the data do not know is an error.
 */
export function missingFeatures(data: CompatData, oldest: Readonly<Record<string, string>>): MissingFeatures {
  const browsers = Object.entries(oldest).map(([name, version]) => {
    const mdnName = MDN_NAMES[name] ?? name;
    if (!(mdnName in data.browsers)) throw new Error(`MDN's data have no browser ${mdnName}`);
    return [mdnName as keyof CompatData['browsers'], version] as const;
  });
  const isMissing = (
    feature: Identifier,
    isCounted: (statements: SimpleSupportStatement[]) => boolean = Boolean,
  ) =>
    browsers.some(([name, version]) => {
      const support = feature.__compat?.support[name];
      if (support === undefined) return false;
      const statements = [support].flat();
      return isCounted(statements) && !statements.some((statement) => hasSince(statement, version));
    });
  // What a browser lacks to this day (`cursor` on iPhones) is no matter of its version, and styles for it are harmless.
  const isNewer = (feature: Identifier) =>
    isMissing(feature, (statements) => statements.some(({ version_added }) => version_added !== false));
  const missingOf = (group: Identifier | undefined) =>
    namesOf(group).filter((name) => isNewer(group?.[name] as Identifier));

  const { builtins } = data.javascript as { builtins: Identifier };
  const classes = [builtins, builtins['Intl'] as Identifier, data.api].flatMap((group) =>
    namesOf(group).map((name) => ({
      name,
      feature: group[name] as Identifier,
      isCommon: group !== data.api || COMMON_APIS.has(name),
    })),
  );
  const members = classes.flatMap(({ name, feature, isCommon }) =>
    namesOf(feature).map((key) => ({
      of: name,
      name: key.replace(/_static$/, ''),
      isStatic: key.endsWith('_static'),
      isCommon,
      isMissing: isMissing(feature[key] as Identifier),
    })),
  );
  const known = new Set(members.filter((member) => !member.isMissing).map(({ name }) => name));

  const { properties = {}, selectors = {}, types = {} } = data.css as Record<string, Identifier>;
  const media = data.css['at-rules']?.['media'] as Identifier;
  const length = types['length'] as Identifier;
  const syntax = [
    ['nesting', selectors['nesting']],
    ['range', media['range_syntax']],
    ['media condition', media['or_syntax']],
  ] as const;
  return {
    globals: new Set([
      ...classes.filter(({ feature }) => isMissing(feature)).map(({ name }) => name),
      ...namesOf(data.api['Window']).filter((name) => isMissing(data.api['Window']?.[name] as Identifier)),
    ]),
    statics: new Set(
      members.filter((member) => member.isMissing).map((member) => `${member.of}.${member.name}`),
    ),
    members: new Set(
      members
        .filter(
          (member) => member.isMissing && member.isCommon && !member.isStatic && !known.has(member.name),
        )
        .map(({ name }) => name),
    ),
    css: {
      properties: new Set(missingOf(properties)),
      values: new Set(
        namesOf(properties).flatMap((property) =>
          missingOf(properties[property]).map((value) => `${property}: ${value}`),
        ),
      ),
      functions: new Set(
        [types, ...namesOf(types).map((type) => types[type])].flatMap((group) => missingOf(group)),
      ),
      selectors: new Set(missingOf(selectors)),
      atRules: new Set(missingOf(data.css['at-rules'])),
      mediaFeatures: new Set(missingOf(media)),
      syntax: new Set(syntax.filter(([, feature]) => feature && isNewer(feature)).map(([name]) => name)),
      units: new Set(missingOf(length).flatMap((unit) => UNIT_GROUPS[unit] ?? [unit])),
    },
  };
}

/** Whether a browser of this version has a feature, without a flag or another name. */
function hasSince(statement: SimpleSupportStatement, version: string): boolean {
  const { version_added: added, version_removed: removed, flags, prefix, alternative_name } = statement;
  if (flags || prefix || alternative_name || typeof added !== 'string' || added === 'preview') return false;
  const isRemoved = typeof removed === 'string' && compareVersions(removed.replace('≤', ''), version) <= 0;
  return !isRemoved && compareVersions(added.replace('≤', ''), version) <= 0;
}

function namesOf(group: Identifier | undefined): string[] {
  return Object.keys(group ?? {}).filter((name) => name !== '__compat');
}
