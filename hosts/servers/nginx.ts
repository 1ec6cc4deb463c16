import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommonHost, ConfiguredHost, Place, Running } from '../host.ts';
import { placeConfiguration } from './configuration-folder.ts';
import { startProcess } from './server-process.ts';

export const NGINX = { name: 'nginx', file: '/usr/sbin/nginx' };
const BROTLI = {
  name: 'libnginx-mod-http-brotli-static',
  file: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
};

/** The line that turns brotli on, which the configuration has as a comment. */
const BROTLI_LINE = '# brotli_static on;';

/** Starts nginx as the current user, with servers in its `http` block. */
export async function startNginx(
  { folder, port }: Pick<Place, 'folder' | 'port'>,
  servers: string,
  modules: readonly string[] = [],
): Promise<Running> {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${folder}/${each};`,
  );
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `${modules.map((module) => `load_module ${module};`).join('\n')}
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
    access_log off;
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    gzip on;
    ${temporary.join('\n    ')}
    ${servers}
}
`,
  );
  return startProcess(NGINX.file, ['-c', file, '-p', folder, '-e', join(folder, 'error.log')], {
    port,
    folder,
  });
}

function common(tries: string): CommonHost {
  return {
    name: `nginx, try_files ${tries}`,
    packages: [NGINX],
    isOurs: false,
    needsExtension: false,
    start: (place) =>
      startNginx(
        place,
        `server {
        listen 127.0.0.1:${place.port};
        root ${place.documentRoot};
        error_page 404 ${place.guide.served.base}404.html;
        location / { try_files ${tries} =404; }
    }`,
      ),
  };
}

/** nginx with the server of the container, which includes the same files as the one for a host of its own. */
function configured(name: string, hasBrotli: boolean): ConfiguredHost {
  return {
    name,
    packages: hasBrotli ? [NGINX, BROTLI] : [NGINX],
    isOurs: true,
    encodings: hasBrotli ? ['br', 'gzip'] : ['gzip'],
    isOwnHost: true,
    isShared: true,
    start: (place) => {
      const copy = placeConfiguration('nginx', place);
      const locations = join(copy, 'locations.conf');
      if (hasBrotli) {
        const text = readFileSync(locations, 'utf8');
        if (!text.includes(BROTLI_LINE)) throw new Error(`${locations} lacks ${BROTLI_LINE}`);
        writeFileSync(locations, text.replace(BROTLI_LINE, BROTLI_LINE.slice(2)));
      }
      const server = readFileSync(join(place.guide.configurations, 'container/server.conf'), 'utf8');
      return startNginx(
        place,
        server.replace('listen 8080;', `listen 127.0.0.1:${place.port};`),
        hasBrotli ? [BROTLI.file] : [],
      );
    },
  };
}

/** nginx as people configure it, and with the guide's configuration. */
export const nginxHosts = [
  common('$uri $uri.html $uri/'),
  common('$uri $uri/ $uri.html'),
  configured('nginx', false),
  configured('nginx with brotli', true),
] as const;
