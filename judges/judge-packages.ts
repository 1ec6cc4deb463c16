import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The `package.json` and lock file of the judges that the guide does not depend on. */
const SOURCE = join(import.meta.dirname, 'tools');

/** Where they are installed: among the packages of the guide, so that no check of the guide's code reads them. */
const INSTALLED = join(import.meta.dirname, '../node_modules/.cache/judges');

/** What npm writes once everything is installed. */
const INSTALLED_MARK = join(INSTALLED, 'node_modules/.package-lock.json');

/** Installs the judges, unless they are there already. Throws if that is impossible. */
export function installTools(): void {
  const lockIn = (folder: string) => readFileSync(join(folder, 'package-lock.json'), 'utf8');
  if (existsSync(INSTALLED_MARK) && lockIn(INSTALLED) === lockIn(SOURCE)) return;
  console.log('Installing the judges (85 MB) …');
  cpSync(SOURCE, INSTALLED, { recursive: true });
  execFileSync('npm', ['ci'], { cwd: INSTALLED, stdio: 'inherit' });
}

/** Returns the path of a file of an installed judge, such as `vnu-jar/build/dist/vnu.jar`. */
export const toolFile = (file: string): string => join(INSTALLED, 'node_modules', file);

/** Imports a package of a judge. Its types are not installed with the guide, so the caller states what it uses. */
export async function importTool<Module>(name: string): Promise<Module> {
  const { resolve } = createRequire(join(INSTALLED, 'package.json'));
  return (await import(resolve(name))) as Module;
}
