import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Observatory's `package.json` and lock file. */
const SOURCE = join(import.meta.dirname, 'observatory');

/** Where it is installed: among the packages of the guide, so that no check of the guide's code reads it. */
const INSTALLED = join(import.meta.dirname, '../node_modules/.cache/observatory');
const OBSERVATORY = join(INSTALLED, 'node_modules/@mdn/mdn-http-observatory');

/** A result of the Observatory, as far as it is used here. */
export interface Scan {
  readonly grade: string;
  readonly score: number;
  readonly passed: readonly string[];
  readonly failed: readonly string[];
}

/** The server to scan: its name, its local ports, and the certificate to trust. */
export interface ScannedServer {
  readonly host: string;
  readonly httpPort: number;
  readonly httpsPort: number;
  readonly certificate: string;
}

/** Installs the Observatory, unless it is there already. Throws if that is impossible. */
export function installObservatory(): void {
  const lockIn = (folder: string) => readFileSync(join(folder, 'package-lock.json'), 'utf8');
  if (!existsSync(OBSERVATORY) || lockIn(INSTALLED) !== lockIn(SOURCE)) {
    console.log('Installing the Observatory (130 MB) …');
    cpSync(SOURCE, INSTALLED, { recursive: true });
    execFileSync('npm', ['ci'], { cwd: INSTALLED, stdio: 'inherit' });
  }
  // The list of hosts that browsers know as HTTPS only. A host of this test is not on it.
  const preloaded = join(OBSERVATORY, 'conf/hsts-preload.json');
  if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');
}

/** Scans a server. Throws if the Observatory cannot reach it. */
export function scan({ host, httpPort, httpsPort, certificate }: ScannedServer): Scan {
  const output = execFileSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'local-ports.ts'), join(OBSERVATORY, 'src/scan.js'), host],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        LOCAL_PORTS: JSON.stringify({ 80: httpPort, 443: httpsPort }),
        NODE_EXTRA_CA_CERTS: certificate,
      },
    },
  );
  const { scan: result, tests } = JSON.parse(output) as {
    readonly scan: Pick<Scan, 'grade' | 'score'>;
    readonly tests: Readonly<Record<string, { readonly pass: boolean }>>;
  };
  const namesOf = (pass: boolean) => Object.keys(tests).filter((name) => tests[name]?.pass === pass);
  return { grade: result.grade, score: result.score, passed: namesOf(true), failed: namesOf(false) };
}
