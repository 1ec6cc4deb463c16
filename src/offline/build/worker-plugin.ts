import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { oldestBrowsers, viteTargets } from '../../compat/oldest-browsers.ts';

/** The scripts of the two workers, by the ids of the modules that export their source. */
const ENTRIES: Readonly<Record<string, string>> = {
  'virtual:worker': fileURLToPath(new URL('../worker.ts', import.meta.url)),
  'virtual:worker-switched-off': fileURLToPath(new URL('../worker-switched-off.ts', import.meta.url)),
};

/**
 * Bundles a worker into one classic script: Firefox before 147 and Safari before 16.4 have no module workers or load
 * them only from other scripts.
 */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      target: viteTargets(oldestBrowsers()),
      write: false,
      lib: { entry, formats: ['iife'], name: 'worker' },
      minify: true,
    },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  const [chunk, ...others] = output?.output ?? [];
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${entry} is not one script`);
  return chunk.code;
}

/** Returns a Vite plugin for modules that export the source of a worker: the prerenderer writes it after all pages. */
export function workerPlugin(): Plugin {
  return {
    name: 'offline-worker',
    resolveId: (id) => (id in ENTRIES ? `\0${id}` : undefined),
    async load(resolved) {
      const entry = ENTRIES[resolved.slice(1)];
      return entry === undefined ? undefined : `export default ${JSON.stringify(await bundle(entry))}`;
    },
  };
}
