// Run before the end-to-end tests: makes sure there is a Chromium for them to drive.
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

/** Its version, or undefined where it is missing or does not start (a library it needs is missing). */
function versionOf(path: string): string | undefined {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30 * second });
  return status === 0 ? stdout.trim() : undefined;
}

/** Says which Chromium there is; false where there is none that starts. */
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

/** Runs a command, showing what it prints; true where it ended well and in time. */
function run(command: string, args: readonly string[], limit: number): Promise<boolean> {
  say(`running: ${[command, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // `detached` gives it a process group of its own, so that all it has started can be ended with it.
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
  // The libraries come from apt, which must not be killed half way: hence the long limit.
  if (isLinux && isRoot) await run(process.execPath, [cli, 'install-deps', 'chromium'], 10 * minute);
  return hasChromium();
}

const asRoot = (...args: string[]): Promise<boolean> =>
  isRoot ? run('apt-get', args, 10 * minute) : run('sudo', ['-n', 'apt-get', ...args], 10 * minute);

/** On a machine of its own, as CI's is, also the Chromium without windows: with it the tests take far less time. */
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
  // Even where the lists cannot be renewed, those that are there may do.
  await asRoot('update');
  return (await asRoot('install', '-y', '--no-install-recommends', 'chromium')) && hasChromium();
}

async function getChromium(): Promise<boolean> {
  if (hasChromium()) return true;
  // Whatever could be installed here, the tests would still take the one they have been told to take.
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
