import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createHandler, type ServedSite } from './handler.ts';

/**
 * Serves the built guide (`npm start`). The first argument is the folder of the build, `dist` by default. `PORT` sets
 * the port; without it the server tries the following ports if the default one is taken.
 */
const BUILT = process.argv[2] ?? 'dist';
const FIRST_PORT = Number(process.env['PORT'] ?? 4173);

const served = JSON.parse(await readFile(join(BUILT, 'headers.json'), 'utf8')) as ServedSite;
const server = createServer(createHandler(join(BUILT, 'site'), served));

let port = FIRST_PORT;
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || process.env['PORT'] !== undefined || port > FIRST_PORT + 20) throw error;
  port += 1;
  server.listen(port);
});
server.on('listening', () => console.log(`The guide is at http://localhost:${port}${served.base}`));
server.listen(port);
