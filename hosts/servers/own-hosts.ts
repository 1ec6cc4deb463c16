import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place, Running } from '../host.ts';
import { APACHE, startApache } from './apache.ts';
import { CADDY, startCaddyfile } from './caddy.ts';
import { placeConfiguration } from './configuration-folder.ts';
import { NGINX, startNginx } from './nginx.ts';

/** Where a server with a host of its own listens for HTTP and HTTPS, and its certificate. */
export interface OwnPlace extends Place {
  readonly httpPort: number;
  readonly certificate: string;
  readonly key: string;
}

/** Replaces texts that must be there. */
function replaceAll(text: string, replacements: Readonly<Record<string, string>>): string {
  return Object.entries(replacements).reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`The configuration lacks ${from}`);
    return all.replaceAll(from, to);
  }, text);
}

/** Returns the name that a configuration has for its host. */
export function hostIn(configurations: string): string {
  const text = readFileSync(join(configurations, 'nginx/server.conf'), 'utf8');
  const [, host] = /server_name (\S+);/.exec(text) ?? [];
  if (host === undefined) throw new Error('nginx/server.conf names no host');
  return host;
}

/** Returns the paths of the certificate in the configurations. */
const certificatePaths = (host: string, { certificate, key }: OwnPlace) => ({
  [`/etc/letsencrypt/live/${host}/fullchain.pem`]: certificate,
  [`/etc/letsencrypt/live/${host}/privkey.pem`]: key,
});

function startOwnNginx(host: string, place: OwnPlace): Promise<Running> {
  const copy = placeConfiguration('nginx', place);
  const server = replaceAll(readFileSync(join(copy, 'server.conf'), 'utf8'), {
    '    listen [::]:80;\n': '',
    '    listen [::]:443 ssl http2;\n': '',
    'listen 80;': `listen 127.0.0.1:${place.httpPort};`,
    'listen 443 ': `listen 127.0.0.1:${place.port} `,
    ...certificatePaths(host, place),
  });
  return startNginx(place, server);
}

function startOwnApache(host: string, place: OwnPlace): Promise<Running> {
  const copy = placeConfiguration('apache', place);
  const hosts = replaceAll(readFileSync(join(copy, 'virtual-host.conf'), 'utf8'), {
    '*:80>': `*:${place.httpPort}>`,
    '*:443>': `*:${place.port}>`,
    ...certificatePaths(host, place),
  });
  return startApache(place, `Listen 127.0.0.1:${place.httpPort}\n${hosts}`, ['ssl']);
}

function startOwnCaddy(host: string, place: OwnPlace): Promise<Running> {
  const copy = placeConfiguration('caddy', place);
  // Instead of the certificate that Caddy would get.
  const site = replaceAll(readFileSync(join(copy, 'Caddyfile'), 'utf8'), {
    [`${host} {\n`]: `${host} {\n\tbind 127.0.0.1\n\ttls ${place.certificate} ${place.key}\n`,
  });
  const options = `{\n\tadmin off\n\thttp_port ${place.httpPort}\n\thttps_port ${place.port}\n}\n`;
  return startCaddyfile(place, options + site);
}

/** The servers with the configuration for a host of their own, with HTTPS. */
export const ownHosts = [
  { name: 'nginx', package: NGINX, start: startOwnNginx },
  { name: 'Apache', package: APACHE, start: startOwnApache },
  { name: 'Caddy', package: CADDY, start: startOwnCaddy },
];

/** Starts nginx with HTTPS and nothing of the guide's configuration. */
export function startBareNginx(place: OwnPlace): Promise<Running> {
  return startNginx(
    place,
    `server {
        listen 127.0.0.1:${place.httpPort};
        return 301 https://$host$request_uri;
    }
    server {
        listen 127.0.0.1:${place.port} ssl;
        ssl_certificate ${place.certificate};
        ssl_certificate_key ${place.key};
        root ${place.documentRoot};
        error_page 404 /404.html;
        location / { try_files $uri $uri.html $uri/ =404; }
    }`,
  );
}
