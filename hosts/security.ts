// Has Mozilla's Observatory judge the guide on nginx, Apache and Caddy with HTTPS and the configuration of the build, and on
// nginx without it; and Google's CSP Evaluator the policies of headers and pages: `npm run hosts:security`. An argument
// names the folder of another build, which must be for the root of a host. Ends with status 2 if a Debian package is
// missing.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingPackages } from '../src/authoring/label-check/debian-packages.ts';
import { readBuiltGuide } from './built-guide.ts';
import type { Running } from './host.ts';
import { installObservatory, type Scan, scan } from './observatory.ts';
import { policyFindings } from './policy-findings.ts';
import { hostIn, type OwnPlace, ownHosts, startBareNginx } from './servers/own-hosts.ts';
import { freePort } from './servers/server-process.ts';

const OPENSSL = { name: 'openssl', file: '/usr/bin/openssl' };

/** What the guide must reach with its headers. */
const MIN_GRADE = 'A+';
const MIN_SCORE = 120;

const POLICY_TEST = 'content-security-policy';
const POLICY_META = /<meta [^>]*http-equiv="content-security-policy"[^>]*>/i;
const CONTENT = / content="([^"]*)"/i;
/** The hash of a page's own styles, by which the policies of pages differ. */
const HASH = /'sha256-[^']*'/g;

const missing = missingPackages([...ownHosts.map((host) => host.package), OPENSSL]);
if (missing.length > 0) {
  console.error(`These Debian packages are missing: ${missing.join(', ')}`);
  process.exit(2);
}
const guide = readBuiltGuide(process.argv[2] ?? 'dist');
if (guide.served.base !== '/')
  throw new Error('The Observatory judges only hosts: build the guide without a path');

let problems = 0;
function report(problem: string): void {
  problems += 1;
  console.error(problem);
}

/** Returns the policies that pages state, but for the hashes, and how many pages state each. Reports pages that state none. */
function policiesOfPages(): ReadonlyMap<string, number> {
  const pages = new Set(guide.addresses.map(({ file }) => file).filter((file) => file.endsWith('.html')));
  const stated = [...pages].flatMap((file) => {
    const [tag = ''] = POLICY_META.exec(String(guide.content(file))) ?? [];
    return CONTENT.exec(tag)?.[1]?.replace(HASH, "'sha256-AAAA'") ?? [];
  });
  if (stated.length < pages.size)
    report(`${pages.size - stated.length} of ${pages.size} pages state no policy`);
  return new Map(
    [...Map.groupBy(stated, (policy) => policy)].map(([policy, { length }]) => [policy, length]),
  );
}

function judgePolicy(name: string, policy: string): void {
  const { serious, hints } = policyFindings(policy);
  console.log(`CSP Evaluator, ${name}: ${serious.length} serious findings, ${hints.length} hints`);
  for (const hint of hints) console.log(`  hint: ${hint}`);
  for (const finding of serious) report(`  ${finding}`);
}

judgePolicy('headers', guide.served.headers['Content-Security-Policy'] ?? '');
for (const [policy, count] of policiesOfPages()) judgePolicy(`${count} pages`, policy);

installObservatory();
const temporary = mkdtempSync(join(tmpdir(), 'hosts-security-'));
// Apache drops the rights of root, and must then be able to read the files.
chmodSync(temporary, 0o755);
const host = hostIn(guide.configurations);
const certificate = join(temporary, 'certificate.pem');
const key = join(temporary, 'key.pem');

/** Starts a server, scans it, and stops it. */
async function judge(name: string, start: (place: OwnPlace) => Promise<Running>): Promise<Scan> {
  const folder = join(temporary, name.replaceAll(' ', '-'));
  mkdirSync(folder);
  const [httpPort, port] = [await freePort(), await freePort()];
  const documentRoot = join(temporary, 'root');
  const running = await start({ guide, documentRoot, folder, port, httpPort, certificate, key });
  try {
    const result = scan({ host, httpPort, httpsPort: port, certificate });
    console.log(`Observatory, ${name}: ${result.grade} ${result.score}`);
    console.log(`  passed: ${result.passed.join(', ')}`);
    if (result.failed.length > 0) console.log(`  failed: ${result.failed.join(', ')}`);
    return result;
  } finally {
    await running.stop();
  }
}

try {
  cpSync(guide.siteFolder, join(temporary, 'root'), { recursive: true });
  execFileSync(
    OPENSSL.file,
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${host}`],
      ...['-addext', `subjectAltName=DNS:${host}`, '-keyout', key, '-out', certificate],
    ],
    { stdio: 'ignore' },
  );
  for (const { name, start } of ownHosts) {
    const { grade, score, failed } = await judge(name, (place) => start(host, place));
    if (grade !== MIN_GRADE || score < MIN_SCORE || failed.length > 0)
      report(`${name} must get ${MIN_GRADE}, ${MIN_SCORE} or more`);
  }
  const bare = await judge('nginx without the configuration', startBareNginx);
  if (!bare.passed.includes(POLICY_TEST))
    report('The policy in the page must pass on a server without headers');
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
console.log(problems === 0 ? 'All is right.' : `${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;
