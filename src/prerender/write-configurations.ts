import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { configuration } from '../deploy/configuration.ts';
import type { ServedSite } from '../deploy/site-headers.ts';
import { templateView } from '../deploy/template-view.ts';

/** The templates, which are in the project and not in the build. */
const TEMPLATES = 'deploy';

/** Instructions, not a template. */
const README = 'README.md';

/**
 * Writes the configurations of web servers for a site into a folder, made from the templates in `deploy/`. `origin` is
 * empty if the build does not know it.
 */
export async function writeConfigurations(folder: string, site: ServedSite, origin: string): Promise<void> {
  const view = templateView(site, origin === '' ? '' : new URL(origin).hostname);
  for (const entry of await readdir(TEMPLATES, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === README) continue;
    const template = join(entry.parentPath, entry.name);
    const file = template.slice(TEMPLATES.length + 1).replaceAll('\\', '/');
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), configuration(file, await readFile(template, 'utf8'), view));
  }
}
