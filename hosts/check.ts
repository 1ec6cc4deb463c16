// Serves the built guide by Debian's nginx, Apache and Caddy, by Python and by servers of this project, with and without
// the guide's own configuration, and requests every address of it: `npm run hosts`. Prints a table and each failure, and
// fails if there is one. An argument names the folder of another build; `-- --only nginx` chooses hosts by the beginning
// of their name. Ends with status 2 if a server is missing.
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { missingPackages } from '../src/authoring/label-check/debian-packages.ts';
import { addressKinds } from './addresses.ts';
import { alignColumns } from './align-columns.ts';
import { readBuiltGuide } from './built-guide.ts';
import type { Host } from './host.ts';
import { judgeCommonHost, listedFolders } from './judge-common.ts';
import { judgeConfiguredHost, plantedFiles } from './judge-configured.ts';
import { asking } from './request.ts';
import { apacheHosts } from './servers/apache.ts';
import { caddyHosts } from './servers/caddy.ts';
import { nginxHosts } from './servers/nginx.ts';
import { plainServers } from './servers/plain-servers.ts';
import { freePort } from './servers/server-process.ts';
import type { Verdict, VerdictKind } from './verdict.ts';

const { values, positionals } = parseArgs({
  options: { only: { type: 'string', default: '' } },
  allowPositionals: true,
});
const guide = readBuiltGuide(positionals[0] ?? 'dist');

const hosts: readonly Host[] = [...nginxHosts, ...apacheHosts, ...caddyHosts, ...plainServers].filter(
  ({ name }) => name.toLowerCase().startsWith(values.only.toLowerCase()),
);
const missing = missingPackages(hosts.flatMap(({ packages }) => packages));
if (missing.length > 0) {
  console.error(`These Debian packages are missing: ${[...new Set(missing)].join(', ')}`);
  process.exit(2);
}

const temporary = mkdtempSync(join(tmpdir(), 'hosts-'));
// Apache drops the rights of root, and must then be able to read the files.
chmodSync(temporary, 0o755);

/** Starts a host with a copy of the guide, judges it, and stops it. */
async function judge(host: Host, at: number): Promise<{ verdicts: Verdict[]; note: string }> {
  const folder = join(temporary, `${at}`);
  const documentRoot = join(temporary, `${at}-root`);
  const siteFolder = join(documentRoot, guide.served.base);
  mkdirSync(folder, { recursive: true });
  cpSync(guide.siteFolder, siteFolder, { recursive: true });
  if (host.isOurs) {
    if (existsSync(guide.compressedFolder)) cpSync(guide.compressedFolder, siteFolder, { recursive: true });
    for (const [file, text] of Object.entries(plantedFiles)) {
      mkdirSync(dirname(join(siteFolder, file)), { recursive: true });
      writeFileSync(join(siteFolder, file), text);
    }
  }
  const port = await freePort();
  const running = await host.start({ guide, documentRoot, folder, port });
  const ask = asking(port);
  try {
    if (host.isOurs) return { verdicts: await judgeConfiguredHost(ask, guide, host), note: '' };
    const verdicts = await judgeCommonHost(ask, guide, host);
    const listed = await listedFolders(ask, guide);
    return {
      verdicts,
      note: listed.length === 0 ? '' : `lists folders without a page: ${listed.join(', ')}`,
    };
  } finally {
    await running.stop();
    rmSync(documentRoot, { recursive: true });
  }
}

const columns: readonly VerdictKind[] = [...addressKinds, 'unknown', 'folder', 'hidden', 'base'];
const rows: string[][] = [['host', ...columns]];
let failures = guide.brokenLinks.length;
for (const path of guide.brokenLinks)
  console.error(`guide.json or the sitemap links to ${path}, which is no page`);

try {
  for (const [at, host] of hosts.entries()) {
    const { verdicts, note } = await judge(host, at);
    const wrong = verdicts.filter(({ problems }) => problems.length > 0);
    failures += wrong.length;
    for (const { path, problems } of wrong) console.error(`${host.name}: ${path}: ${problems.join('; ')}`);
    if (note !== '') console.log(`${host.name} ${note}`);
    const counts = Map.groupBy(verdicts, ({ kind }) => kind);
    const cells = columns.map((kind) => {
      const judged = counts.get(kind) ?? [];
      const passed = judged.filter(({ problems }) => problems.length === 0).length;
      return judged.length === 0 ? '' : `${passed}/${judged.length}`;
    });
    rows.push([`${host.name}${host.isOurs ? ' *' : ''}`, ...cells]);
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

console.log(alignColumns(rows));
console.log(
  `* with the configuration of the build. ${guide.addresses.length} addresses, ${failures} failures.`,
);
// A check that has asked nothing has approved nothing.
process.exitCode = failures === 0 && hosts.length > 0 && guide.addresses.length > 0 ? 0 : 1;
