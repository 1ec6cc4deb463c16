import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommonHost, ConfiguredHost, Place, Running } from '../host.ts';
import { placeConfiguration } from './configuration-folder.ts';
import { startProcess } from './server-process.ts';

export const CADDY = { name: 'caddy', file: '/usr/bin/caddy' };

/** Starts Caddy with a Caddyfile. */
export function startCaddyfile({ folder, port }: Place, text: string): Promise<Running> {
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, text);
  return startProcess(CADDY.file, ['run', '--config', file, '--adapter', 'caddyfile'], { port, folder });
}

/** Starts Caddy with the directives of a site, without HTTPS. */
function startCaddy(place: Place, directives: string): Promise<Running> {
  const options = '{\n\tadmin off\n\tauto_https off\n}\n';
  const site = `http://:${place.port} {\n\tbind 127.0.0.1\n${directives}\n}\n`;
  return startCaddyfile(place, options + site);
}

const common: CommonHost = {
  name: 'Caddy, try_files {path} {path}.html',
  packages: [CADDY],
  isOurs: false,
  needsExtension: false,
  start: (place) =>
    startCaddy(
      place,
      `	root * ${place.documentRoot}
	try_files {path} {path}.html
	file_server
	handle_errors {
		rewrite * ${place.guide.served.base}404.html
		file_server
	}`,
    ),
};

const configured: ConfiguredHost = {
  name: 'Caddy',
  packages: [CADDY],
  isOurs: true,
  encodings: ['br', 'gzip'],
  isOwnHost: true,
  isShared: true,
  start: (place) => {
    placeConfiguration('caddy', place);
    return startCaddy(place, '	import oumail-guide/guide.caddy');
  },
};

/** Caddy as people configure it, and with the guide's configuration. */
export const caddyHosts = [common, configured] as const;
