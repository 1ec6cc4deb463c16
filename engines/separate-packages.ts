// Packages that a command needs and the guide does not depend on. They are installed when the command first runs.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Among the packages of the guide, so that no check of the guide's code reads them. */
const CACHE = join(import.meta.dirname, '../node_modules/.cache');

/** What npm writes once everything is installed. */
const INSTALLED_MARK = 'node_modules/.package-lock.json';

export interface SeparatePackages {
  /** Installs them, unless they are there already. Throws if that is impossible. */
  install(): void;
  /** Returns the path of one of their files, such as `vnu-jar/build/dist/vnu.jar`. */
  file(path: string): string;
  /** Imports one of them. TypeScript cannot see its types, so the caller states what it uses. */
  load<Module>(name: string): Promise<Module>;
}

/**
 * Returns the packages of a folder with a `package.json` and its lock file.
 *
 * @param name the name of the folder that they are installed in
 * @param said what they are, and how much there is to load
 */
export function separatePackages(source: string, name: string, said: string): SeparatePackages {
  const installed = join(CACHE, name);
  const lockIn = (folder: string) => readFileSync(join(folder, 'package-lock.json'), 'utf8');
  return {
    install: () => {
      if (existsSync(join(installed, INSTALLED_MARK)) && lockIn(installed) === lockIn(source)) return;
      console.log(`Installing ${said} …`);
      cpSync(source, installed, { recursive: true });
      // None of them needs a script of its own: the browsers are Debian's.
      execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: installed, stdio: 'inherit' });
    },
    file: (path) => join(installed, 'node_modules', path),
    load: async (name) => {
      const { resolve } = createRequire(join(installed, 'package.json'));
      return import(pathToFileURL(resolve(name)).href);
    },
  };
}
