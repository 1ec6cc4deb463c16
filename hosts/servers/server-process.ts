import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Running } from '../host.ts';

const STARTS_WITHIN = 15_000;
const TRY_EVERY = 50;

/** Returns a port of this machine that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

/** Returns whether something listens at a port of this machine. */
function listensAt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

/**
 * Starts a server that stays in the foreground, and waits until it listens at the port. Rejects with what it has printed
 * if it ends before that.
 */
export async function startProcess(
  command: string,
  args: readonly string[],
  { port, folder }: { readonly port: number; readonly folder: string },
): Promise<Running> {
  // Caddy keeps its state in the home of the user.
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const started = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const exit = once(started, 'exit').catch(() => {});
  let output = '';
  let hasFailed = false;
  const keep = (data: Buffer) => {
    output = (output + String(data)).slice(-4000);
  };
  started.stdout.on('data', keep);
  started.stderr.on('data', keep);
  started.on('error', (error) => {
    output += String(error);
    hasFailed = true;
  });
  const stop = async () => {
    started.kill('SIGTERM');
    await exit;
  };
  const until = Date.now() + STARTS_WITHIN;
  while (!(await listensAt(port))) {
    if (hasFailed || started.exitCode !== null) throw new Error(`${command} did not start:\n${output}`);
    if (Date.now() > until) {
      await stop();
      throw new Error(`${command} does not listen at port ${port}:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, TRY_EVERY));
  }
  return { stop };
}
