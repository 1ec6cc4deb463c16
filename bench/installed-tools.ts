import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/** Returns the version of a package that is installed, as another package finds it if one is named. */
function installedVersion(name: string, dependent?: string): string {
  const from = dependent === undefined ? undefined : findPackageJSON(dependent, import.meta.url);
  const file = findPackageJSON(name, from ?? import.meta.url);
  if (file === undefined) throw new Error(`The package ${name} is not installed`);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return version;
}

/** The programs that test pages, by their names, with the versions that are installed. */
export const installedTools = (): Readonly<Record<string, string>> => ({
  'axe-core': installedVersion('axe-core', '@axe-core/playwright'),
  Playwright: installedVersion('playwright'),
});
