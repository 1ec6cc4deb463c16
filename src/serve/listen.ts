import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServedSite } from '../deploy/site-headers.ts';
import { createHandler } from './handler.ts';
import { listenAt } from './listen-at.ts';

/**
 * Serves the built guide (`npm start`). The first argument is the folder of the build, `dist` by default. `PORT` sets the
 * port; without it the server tries the following ports if the default one is taken. `HOST` sets the address to listen
 * at; without it only this machine can connect.
 */
const BUILT = process.argv[2] ?? 'dist';
const FIRST_PORT = 4173;
const MORE_PORTS = 20;

const port = process.env['PORT'];
const host = process.env['HOST'];
const ports = port ? [Number(port)] : Array.from({ length: MORE_PORTS }, (_, at) => FIRST_PORT + at);
const served = JSON.parse(await readFile(join(BUILT, 'headers.json'), 'utf8')) as ServedSite;

const handler = createHandler(join(BUILT, 'site'), served, join(BUILT, 'compressed'));
const listening = await listenAt(host || undefined, ports, handler);
console.log(`The guide is at http://${listening.host}:${listening.port}${served.base}`);
