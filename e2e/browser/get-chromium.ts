// Runs before the end-to-end tests and makes sure that they have a Chromium.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium, isShellMissing } from './find-chromium.ts';

const second = 1000;
const minute = 60 * second;
const isRoot = process.getuid?.() === 0;
const isLinux = process.platform === 'linux';

function say(line: string): void {
  console.log(`chromium: ${line}`);
}

/** Returns the version of a Chromium, or `undefined` if it is missing or does not start (for lack of a library). */
function versionOf(path: string): string | undefined {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30 * second });
  return status === 0 ? stdout.trim() : undefined;
}

/** Prints which Chromium there is. Returns false if none starts. */
function hasChromium(): boolean {
  const path = findChromium();
  if (path === undefined) {
    say('none found');
    return false;
  }
  const version = versionOf(path);
  say(version === undefined ? `${path} is there but does not start` : `using ${path} (${version})`);
  return version !== undefined;
}

/** Runs a command and shows its output. Returns true if it succeeded in time. */
function run(command: string, args: readonly string[], limit: number): Promise<boolean> {
  say(`running: ${[command, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // `detached` gives the command its own process group, so that `end` also kills what it has started.
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, detached: true });
  const end = (): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // The process has already exited.
    }
  };
  const interrupted = (): void => {
    end();
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      say(`not done after ${limit / second} seconds: giving up on it`);
      end();
    }, limit);
    const done = (ok: boolean): void => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted);
      process.off('SIGTERM', interrupted);
      resolve(ok);
    };
    child.once('error', (error) => {
      say(error.message);
      done(false);
    });
    child.once('exit', (code) => done(code === 0));
  });
}

async function fromPlaywright(): Promise<boolean> {
  const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright/package.json')));
  const downloaded = await run(process.execPath, [cli, 'install', 'chromium', '--no-shell'], 3 * minute);
  if (!downloaded) return false;
  // The long limit is for apt, which must not be killed half way.
  if (isLinux && isRoot) await run(process.execPath, [cli, 'install-deps', 'chromium'], 10 * minute);
  return hasChromium();
}

const asRoot = (...args: string[]): Promise<boolean> =>
  isRoot ? run('apt-get', args, 10 * minute) : run('sudo', ['-n', 'apt-get', ...args], 10 * minute);

/** Also installs the headless shell as root, as in CI, because it makes the tests much faster. */
async function getShell(): Promise<void> {
  if (!isRoot || !isShellMissing()) return;
  const install = () => asRoot('install', '-y', '--no-install-recommends', 'chromium-headless-shell');
  if (!(await install()) && (await asRoot('update'))) await install();
  say(
    isShellMissing()
      ? 'without chromium-headless-shell: the tests take longer'
      : 'with chromium-headless-shell',
  );
}

async function fromDebian(): Promise<boolean> {
  if (spawnSync('apt-get', ['--version']).status !== 0) {
    say('this system has no apt-get');
    return false;
  }
  // If the package lists cannot be updated, the old ones may suffice.
  await asRoot('update');
  return (await asRoot('install', '-y', '--no-install-recommends', 'chromium')) && hasChromium();
}

async function getChromium(): Promise<boolean> {
  if (hasChromium()) return true;
  // The tests would use CHROMIUM_PATH even if another one were installed here.
  if (findChromium() !== undefined && findChromium() === process.env['CHROMIUM_PATH']) return false;
  say("trying Playwright's own download");
  if (await fromPlaywright()) return true;
  if (!isLinux) return false;
  say("that did not work; trying the system's package");
  return fromDebian();
}

if (await getChromium()) {
  await getShell();
} else {
  console.error(
    'chromium: The end-to-end tests need Chromium or Google Chrome, and none could be installed here. ' +
      'Please install one (for example `npx playwright install --with-deps chromium`, or ' +
      '`sudo apt-get install chromium`), or set CHROMIUM_PATH to the one you have, and run this again.',
  );
  process.exitCode = 1;
}
