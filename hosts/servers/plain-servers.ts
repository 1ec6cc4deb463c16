import { join } from 'node:path';
import { createHandler } from '../../src/serve/handler.ts';
import { listenAt } from '../../src/serve/listen-at.ts';
import type { CommonHost, ConfiguredHost } from '../host.ts';
import { type PagesOrder, pagesLikeHandler } from './pages-like.ts';
import { startProcess } from './server-process.ts';

const PYTHON = { name: 'python3', file: '/usr/bin/python3' };

function pagesLike(name: string, order: PagesOrder): CommonHost {
  return {
    name: `like GitHub Pages, ${name}`,
    packages: [],
    isOurs: false,
    needsExtension: false,
    start: async ({ documentRoot, guide, port }) => {
      const handler = pagesLikeHandler(documentRoot, guide.served.base, order);
      const { close } = await listenAt('127.0.0.1', [port], handler);
      return { stop: async () => close() };
    },
  };
}

const python: CommonHost = {
  name: 'python3 -m http.server',
  packages: [PYTHON],
  isOurs: false,
  needsExtension: true,
  start: ({ documentRoot, folder, port }) =>
    startProcess(
      PYTHON.file,
      ['-m', 'http.server', '--bind', '127.0.0.1', '--directory', documentRoot, String(port)],
      { port, folder },
    ),
};

const own: ConfiguredHost = {
  name: 'npm start',
  packages: [],
  isOurs: true,
  encodings: ['br', 'gzip'],
  isOwnHost: false,
  isShared: false,
  start: async ({ documentRoot, guide: { served }, port }) => {
    const handler = createHandler(join(documentRoot, served.base), served);
    const { close } = await listenAt('127.0.0.1', [port], handler);
    return { stop: async () => close() };
  },
};

/** Servers without a configuration. */
export const plainServers = [
  pagesLike('files first', 'files first'),
  pagesLike('folders first', 'folders first'),
  python,
  own,
] as const;
