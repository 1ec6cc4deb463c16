import { dirname } from 'node:path';

/** An import of one file from another. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly isTypeOnly: boolean;
}

/** The part of dependency-cruiser's module type that this file reads. */
interface Module {
  readonly source: string;
  readonly dependencies: readonly {
    readonly resolved: string;
    readonly dependencyTypes: readonly string[];
  }[];
}

/** A folder, the number of files directly in it, and the folders that these files import from. */
export interface Folder {
  readonly name: string;
  readonly files: number;
  readonly imports: readonly { readonly folder: string; readonly isTypeOnly: boolean }[];
}

const isOurs = (file: string) => /^(src|locales)\//.test(file);

/**
 * Returns the imports between files of `src/` and `locales/` among the modules that dependency-cruiser found.
 *
 * @example
 * const modules = [{ source: 'src/a.ts', dependencies: [{ resolved: 'src/b.ts', dependencyTypes: ['type-only'] },
 *   { resolved: 'node_modules/react/index.js', dependencyTypes: ['npm'] }] }];
 * importsIn(modules) // => [{ from: 'src/a.ts', to: 'src/b.ts', isTypeOnly: true }]
 */
export function importsIn(modules: readonly Module[]): Import[] {
  return modules.flatMap(({ source, dependencies }) =>
    dependencies
      .filter(({ resolved }) => isOurs(source) && isOurs(resolved))
      .map(({ resolved, dependencyTypes }) => ({
        from: source,
        to: resolved,
        isTypeOnly: dependencyTypes.some((type) => type === 'type-only' || type === 'type-import'),
      })),
  );
}

/** Removes `src/` from the beginning of a path, as in the table of layers. */
const withoutSrc = (path: string) => path.replace(/^src\//, '');

/** Returns the folder that directly contains a file. `src/main.tsx` and `src/site.ts` each count as a layer. */
function folderOf(file: string): string {
  const folder = withoutSrc(dirname(file));
  return folder === 'src' ? withoutSrc(file) : folder;
}

/**
 * Returns the folders of the files, sorted by name, each with the folders that it imports from.
 *
 * @example
 * const imports = [{ from: 'src/ui/a.ts', to: 'src/ui/dom/b.ts', isTypeOnly: false }];
 * folderGraph(['src/ui/a.ts', 'src/ui/dom/b.ts'], imports) // => [
 * //   { name: 'ui', files: 1, imports: [{ folder: 'ui/dom', isTypeOnly: false }] },
 * //   { name: 'ui/dom', files: 1, imports: [] } ]
 */
export function folderGraph(files: readonly string[], imports: readonly Import[]): Folder[] {
  const folders = Map.groupBy(files, folderOf);
  return [...folders.keys()].sort().map((name) => {
    const leaving = imports.filter(({ from, to }) => folderOf(from) === name && folderOf(to) !== name);
    const targets = Map.groupBy(leaving, ({ to }) => folderOf(to));
    return {
      name,
      files: folders.get(name)?.length ?? 0,
      imports: [...targets.keys()].sort().map((folder) => ({
        folder,
        isTypeOnly: targets.get(folder)?.every(({ isTypeOnly }) => isTypeOnly) ?? false,
      })),
    };
  });
}

/**
 * Returns the two sibling folders (or files) that an import connects: the first parts in which the two paths differ,
 * with everything before them.
 *
 * @example
 * neighbours({ from: 'src/desk/bar/a.ts', to: 'src/desk/call/b.ts' }) // => ['desk/bar', 'desk/call']
 * neighbours({ from: 'src/desk/a.ts', to: 'src/ui/dom/b.ts' }) // => ['desk', 'ui']
 */
export function neighbours({ from, to }: Pick<Import, 'from' | 'to'>): readonly [string, string] {
  const [one, other] = [withoutSrc(from).split('/'), withoutSrc(to).split('/')];
  const shared = one.findIndex((part, depth) => part !== other[depth]);
  return [one.slice(0, shared + 1).join('/'), other.slice(0, shared + 1).join('/')];
}

/**
 * Returns the imports of a cycle of folders, one for each edge, or `undefined` if there is no cycle. Type imports
 * count. A folder includes its subfolders and is compared with its siblings: a folder and its subfolder may import from
 * each other, but siblings may not, even indirectly. dependency-cruiser's rule for cycles of folders misses cycles
 * through subfolders: `a/p` imports from `b/q`, and `b/r` from `a/s`.
 *
 * @example
 * const there = { from: 'src/a/x.ts', to: 'src/b/y.ts', isTypeOnly: false };
 * findCycle([there]) // => undefined
 * findCycle([there, { from: 'src/b/z.ts', to: 'src/a/x.ts', isTypeOnly: true }])?.length // => 2
 */
export function findCycle(imports: readonly Import[]): Import[] | undefined {
  const arrows = Map.groupBy(imports, (each) => neighbours(each)[0]);
  const done = new Set<string>();
  const visit = (folder: string, path: readonly Import[]): Import[] | undefined => {
    const begin = path.findIndex((each) => neighbours(each)[0] === folder);
    if (begin >= 0) return path.slice(begin);
    if (done.has(folder)) return undefined;
    for (const each of arrows.get(folder) ?? []) {
      const cycle = visit(neighbours(each)[1], [...path, each]);
      if (cycle) return cycle;
    }
    done.add(folder);
    return undefined;
  };
  for (const start of arrows.keys()) {
    const cycle = visit(start, []);
    if (cycle) return cycle;
  }
  return undefined;
}

/**
 * Returns the pairs of a folder and a folder inside it that import from each other. `findCycle` allows them.
 *
 * @example
 * const down = { from: 'src/a/x.ts', to: 'src/a/b/y.ts', isTypeOnly: false };
 * mutualNests([down]) // => []
 * mutualNests([down, { from: 'src/a/b/y.ts', to: 'src/a/z.ts', isTypeOnly: true }]) // => ['a and a/b']
 */
export function mutualNests(imports: readonly Import[]): string[] {
  const arrows = new Set(imports.map(({ from, to }) => `${folderOf(from)} ${folderOf(to)}`));
  const pairs = imports.map(({ from, to }) => [folderOf(from), folderOf(to)] as const);
  const mutual = pairs.filter(
    ([outer, inner]) => inner.startsWith(`${outer}/`) && arrows.has(`${inner} ${outer}`),
  );
  return [...new Set(mutual.map(([outer, inner]) => `${outer} and ${inner}`))].toSorted();
}

/**
 * Describes a cycle for the terminal: its folders, and the import behind each edge.
 *
 * @example
 * const there = { from: 'src/a/x.ts', to: 'src/b/y.ts', isTypeOnly: false };
 * const back = { from: 'src/b/y.ts', to: 'src/a/x.ts', isTypeOnly: false };
 * describeCycle([there, back]).split('\n')[0] // => 'a → b → a'
 */
export function describeCycle(cycle: readonly Import[]): string {
  const folders = [...cycle, ...cycle.slice(0, 1)].map((each) => neighbours(each)[0]);
  return [folders.join(' → '), ...cycle.map(({ from, to }) => `  ${from} imports ${to}`)].join('\n');
}
