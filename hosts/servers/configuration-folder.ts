import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateView } from '../../src/deploy/template-view.ts';
import type { Place } from '../host.ts';

/** The name of the folder that the guide's configurations have on a server. */
const ON_SERVER = 'oumail-guide';

/**
 * Copies the configuration of a kind of server to where that server reads it, and replaces the document root in it by that
 * of this place. Returns the folder.
 */
export function placeConfiguration(kind: string, { guide, folder, documentRoot }: Place): string {
  const copy = join(folder, ON_SERVER);
  cpSync(join(guide.configurations, kind), copy, { recursive: true });
  const written = templateView(guide.served, '').documentRoot;
  for (const name of globSync('*', { cwd: copy })) {
    const file = join(copy, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(written, documentRoot));
  }
  return copy;
}
