import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

/** Whether `/en/address` is the file `en/address.html`, or the folder `en/address`, if there are both. */
export type PagesOrder = 'files first' | 'folders first';

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

/**
 * Returns a request handler with the rules of GitHub Pages: pages by their addresses without `.html`, a redirect to the
 * slash of a folder, its `index.html` there, and the one 404 page of the site. It is for tests: it trusts the path.
 */
export function pagesLikeHandler(documentRoot: string, base: string, order: PagesOrder) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(documentRoot, decodeURI(pathname));
    const send = (file: string, status: number) => {
      response.writeHead(status);
      createReadStream(file).pipe(response);
    };
    const isNamed = !pathname.endsWith('/');
    const page = [path, `${path}.html`].find((file) => isNamed && isFile(file));
    const index = join(path, 'index.html');
    if (isNamed && isFolder(path) && (page === undefined || order === 'folders first'))
      response.writeHead(301, { Location: `${pathname}/` }).end();
    else if (page !== undefined) send(page, 200);
    else if (!isNamed && isFile(index)) send(index, 200);
    else send(join(documentRoot, base, '404.html'), 404);
  };
}
