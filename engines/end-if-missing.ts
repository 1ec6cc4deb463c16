import { existsSync } from 'node:fs';
import { missingPackages } from '../src/authoring/label-check/debian-packages.ts';
import type { InstalledEngine } from './installed-engines.ts';

/** Ends the process with status 2, and says how to go on, if a Debian package of an engine or the build is missing. */
export function endIfMissing(engines: readonly InstalledEngine[], built: string): void {
  const missing = missingPackages(engines.flatMap(({ packages }) => packages));
  if (missing.length > 0) {
    console.error(`These Debian packages are missing: ${missing.join(', ')}`);
    console.error(`Install them with: apt-get install ${missing.join(' ')}`);
    process.exit(2);
  }
  if (!existsSync(`${built}/headers.json`)) {
    console.error('There is no built guide. Run `npm run build` first.');
    process.exit(2);
  }
}
