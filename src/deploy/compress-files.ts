import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The files that become smaller. Pictures are compressed already. */
const COMPRESSIBLE = ['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml'];

/** Smaller files fit into one packet as they are. */
const MIN_BYTES = 1024;

/** How many files are compressed at the same time: a few more than Node has threads for it. */
const AT_ONCE = 8;

/** The compressed copies of a file, by their extension, in the order in which servers should prefer them. */
export const COPIES = { br: '.br', gzip: '.gz' } as const;

/** Compresses as well as possible: pages are written once and read often. */
async function copiesOf(content: Buffer): Promise<readonly (readonly [extension: string, copy: Buffer])[]> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return [
    [COPIES.br, await promisify(brotliCompress)(content, { params })],
    [COPIES.gzip, await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION })],
  ];
}

/**
 * Writes a brotli and a gzip copy of each text file in a folder into another folder, at the same path: `x.html.br` and
 * `x.html.gz`. Servers that know them send them instead of compressing at each request; to others they would be pages of
 * their own (Apache's MultiViews), so they do not lie beside the files. Files under a kilobyte get none.
 */
export async function compressFiles(from: string, to: string): Promise<void> {
  const waiting = (await Array.fromAsync(glob('**/*', { cwd: from }))).filter((name) =>
    COMPRESSIBLE.includes(extname(name)),
  );
  /** Many pages have several addresses, so that their files are the same. */
  const known = new Map<string, ReturnType<typeof copiesOf>>();
  const next = async (): Promise<void> => {
    const name = waiting.pop();
    if (name === undefined) return;
    const content = await readFile(join(from, name));
    if (content.length >= MIN_BYTES) {
      const text = content.toString('latin1');
      const copies = known.get(text) ?? copiesOf(content);
      known.set(text, copies);
      await mkdir(dirname(join(to, name)), { recursive: true });
      for (const [extension, copy] of await copies) await writeFile(join(to, name) + extension, copy);
    }
    await next();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}
