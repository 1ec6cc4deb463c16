import { readFile } from 'node:fs/promises';

/** A package in the scripts of the guide, as Vite reports it (`build.license`). */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** The SPDX expression of its licence, such as `MIT`. */
  readonly identifier?: string | null;
  /** The text of its licence; absent if the package has no file with it. */
  readonly text?: string | null;
}

/** A licence text, and the packages that are under it. */
export interface Licence {
  readonly packages: readonly string[];
  readonly text: string;
}

/** Reads the report that Vite writes of the packages in the scripts. */
export async function readBundledPackages(file: string): Promise<BundledPackage[]> {
  return JSON.parse(await readFile(file, 'utf8')) as BundledPackage[];
}

/**
 * Returns the licence texts of packages, each once, with the packages that have it, sorted by the name of the first.
 * Throws if a package has no licence text, since its licence asks for it to be passed on.
 *
 * @example
 * const mit = { version: '1.0.0', identifier: 'MIT', text: 'Do what you like. ' };
 * licencesOf([{ name: 'b', ...mit }, { name: 'a', ...mit }]) // => [{ packages: ['a 1.0.0 (MIT)', 'b 1.0.0 (MIT)'], text: 'Do what you like.' }]
 */
export function licencesOf(packages: readonly BundledPackage[]): Licence[] {
  const sorted = packages.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const byText = Map.groupBy(sorted, ({ name, text }) => {
    if (!text?.trim()) throw new Error(`${name} has no licence text to pass on`);
    return text.trim();
  });
  return [...byText].map(([text, under]) => ({
    text,
    packages: under.map(({ name, version, identifier }) =>
      [name, version, ...(identifier ? [`(${identifier})`] : [])].join(' '),
    ),
  }));
}
