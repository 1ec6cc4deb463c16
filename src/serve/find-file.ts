import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file as it was when it was read. */
export interface FoundFile {
  /** Its path below the folder, with slashes: `en/address.html`. */
  readonly name: string;
  readonly content: Buffer;
}

/**
 * A part of a path that no file of the site has: hidden files, except in the folder of `security.txt`, the parent folder,
 * another drive, a NUL.
 */
const UNSAFE_PART = /^\.(?!well-known$)|[\\:\0]/;

/** The errors for a path without a readable file. Files may disappear while they are looked for. */
const ABSENT = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP', 'EACCES', 'EPERM', 'EINVAL'];

/**
 * Returns the file below a folder that a decoded path means: the file itself, its `.html` page, or the `index.html` of
 * its folder. `undefined` if there is none, also for a link that leaves the folder. The whole file is read at once, so
 * that an answer has the right length even if the file changes meanwhile; the largest file of the site is small.
 */
export async function findFile(folder: string, path: string): Promise<FoundFile | undefined> {
  const parts = path.split('/').filter(Boolean);
  if (parts.some((part) => UNSAFE_PART.test(part))) return undefined;
  const name = parts.join('/');
  const page = `${name}.html`;
  const index = [...parts, 'index.html'].join('/');
  const names = path.endsWith('/') ? [index, page] : [name, page, index];
  for (const each of names) {
    const found = each === '' ? undefined : await findExactly(folder, each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns the file of that name below a folder. */
export async function findExactly(folder: string, name: string): Promise<FoundFile | undefined> {
  const content = await readInside(folder, name);
  return content && { name, content };
}

/** Reads a file, unless a symbolic link leads out of the folder. `undefined` if there is no such file. */
async function readInside(folder: string, name: string): Promise<Buffer | undefined> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, name))]);
    // `stat` first: reading a named pipe would wait for its writer.
    if (!file.startsWith(root + sep) || !(await stat(file)).isFile()) return undefined;
    return await readFile(file);
  } catch (error) {
    if (ABSENT.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
