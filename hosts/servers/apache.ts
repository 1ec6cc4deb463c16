import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateView } from '../../src/deploy/template-view.ts';
import type { CommonHost, ConfiguredHost, Place, Running } from '../host.ts';
import { placeConfiguration } from './configuration-folder.ts';
import { startProcess } from './server-process.ts';

export const APACHE = { name: 'apache2', file: '/usr/sbin/apache2' };
const MODULES = '/usr/lib/apache2/modules';

/** Debian's modules, with those that the guide needs. */
const LOADED = [
  ...[
    'mpm_event',
    'authz_core',
    'authz_host',
    'dir',
    'mime',
    'negotiation',
    'autoindex',
    'alias',
    'env',
    'filter',
  ],
  ...['setenvif', 'deflate', 'reqtimeout', 'headers', 'rewrite'],
];

/** Debian's configuration of modules. It takes `.br` for Breton, and compresses. */
const DEBIAN = ['mime', 'negotiation', 'dir', 'autoindex', 'setenvif', 'deflate', 'reqtimeout'];

/** Starts Apache with more lines in its configuration, and more modules. */
export async function startApache(
  { folder, port, documentRoot }: Place,
  lines: string,
  modules: readonly string[] = [],
): Promise<Running> {
  const file = join(folder, 'apache2.conf');
  writeFileSync(
    file,
    `ServerRoot "${folder}"
ServerName localhost
Listen 127.0.0.1:${port}
PidFile apache2.pid
DefaultRuntimeDir "${folder}"
Mutex file:${folder} default
ErrorLog error.log
# Only root can be another user.
User www-data
Group www-data
${[...LOADED, ...modules].map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
${DEBIAN.map((name) => `Include /etc/apache2/mods-available/${name}.conf`).join('\n')}
DocumentRoot "${documentRoot}"
<Directory />
    AllowOverride None
    Require all denied
</Directory>
${lines}
`,
  );
  return startProcess(APACHE.file, ['-d', folder, '-f', file, '-D', 'FOREGROUND'], { port, folder });
}

/** Returns what a host says about the folder that it serves. */
const directory = ({ documentRoot }: Place, ...lines: readonly string[]) =>
  `<Directory "${documentRoot}">\n${['Require all granted', ...lines].join('\n')}\n</Directory>`;

function common(name: string, linesFor: (place: Place) => string): CommonHost {
  return {
    name: `Apache, ${name}`,
    packages: [APACHE],
    isOurs: false,
    needsExtension: false,
    start: (place) =>
      startApache(place, `${linesFor(place)}\nErrorDocument 404 ${place.guide.served.base}404.html`),
  };
}

/** Returns where the files of the guide are on a host. */
const siteFolder = ({ documentRoot, guide }: Place) =>
  join(documentRoot, templateView(guide.served, '').bareBase);

/** A host where only files can be uploaded. It allows as little as the guide's `.htaccess` needs. */
function uploaded(name: string, options: string): ConfiguredHost {
  return {
    name: `Apache, .htaccess${name}`,
    packages: [APACHE],
    isOurs: true,
    encodings: ['br', 'gzip'],
    isOwnHost: false,
    isShared: true,
    start: (place) => {
      copyFileSync(join(place.guide.configurations, 'apache/htaccess'), join(siteFolder(place), '.htaccess'));
      return startApache(place, directory(place, `Options ${options}`, 'AllowOverride FileInfo Indexes'));
    },
  };
}

const virtualHost: ConfiguredHost = {
  name: 'Apache, virtual host',
  packages: [APACHE],
  isOurs: true,
  encodings: ['br', 'gzip'],
  isOwnHost: true,
  isShared: true,
  start: (place) => {
    placeConfiguration('apache', place);
    return startApache(place, 'Include oumail-guide/guide.conf');
  },
};

/** Apache as people configure it, and with the guide's configuration. */
export const apacheHosts = [
  common('MultiViews', (place) => directory(place, 'Options Indexes MultiViews FollowSymLinks')),
  common('RewriteRule to .html', (place) =>
    directory(
      place,
      'Options FollowSymLinks',
      'RewriteEngine On',
      'RewriteCond %{REQUEST_FILENAME} !-d',
      'RewriteCond %{REQUEST_FILENAME}.html -f',
      'RewriteRule ^(.+)$ $1.html [L]',
    ),
  ),
  virtualHost,
  uploaded('', 'FollowSymLinks'),
  uploaded(' with MultiViews and listings', 'Indexes MultiViews FollowSymLinks'),
] as const;
