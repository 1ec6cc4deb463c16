import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A Debian package, and a file that it installs. */
export interface DebianPackage {
  readonly name: string;
  readonly file: string;
}

/** Runs apt-get without questions and shows its output. Returns whether it succeeded. */
function aptGet(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

/** Returns the names of the packages whose files are missing. */
export function missingPackages(packages: readonly DebianPackage[]): string[] {
  return packages.filter(({ file }) => !existsSync(file)).map(({ name }) => name);
}

/**
 * Installs the packages whose files are missing, if this user may, and returns the names of those that are still missing
 * afterwards.
 */
export function installMissing(packages: readonly DebianPackage[]): string[] {
  const names = missingPackages(packages);
  if (names.length > 0 && process.getuid?.() === 0) {
    // If the package lists cannot be updated, the old ones may suffice.
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...names);
  }
  return missingPackages(packages);
}
