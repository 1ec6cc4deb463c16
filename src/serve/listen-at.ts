import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The addresses of this machine that browsers try for `localhost`, in either order. */
const LOOPBACK_NAME = 'localhost';
const LOOPBACK = '127.0.0.1';
const LOOPBACK_IPV6 = '::1';

/** Where a server listens. */
export interface Listening {
  readonly host: string;
  readonly port: number;
  close(): void;
}

/** Listens at one address. Rejects if that is impossible. */
function listen(listener: RequestListener, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/**
 * Listens at a host, or at both addresses of `localhost` if there is none, at the first of the ports that is free. Port 0
 * means any free port. Rejects if no port is free or the host is not an address of this machine.
 */
export async function listenAt(
  host: string | undefined,
  ports: readonly number[],
  listener: RequestListener,
): Promise<Listening> {
  const [port = 0, ...others] = ports;
  const servers: Server[] = [];
  const close = () => {
    for (const server of servers) server.close();
  };
  try {
    const first = await listen(listener, host ?? LOOPBACK, port);
    servers.push(first);
    const listening = { host: host ?? LOOPBACK_NAME, port: (first.address() as AddressInfo).port, close };
    if (host !== undefined) return listening;
    const second = await listen(listener, LOOPBACK_IPV6, listening.port).catch(ignoreMissingAddress);
    if (second) servers.push(second);
    return listening;
  } catch (error) {
    close();
    if (codeOf(error) !== 'EADDRINUSE' || others.length === 0) throw error;
    return listenAt(host, others, listener);
  }
}

/** Without IPv6, `localhost` means the first address only. */
function ignoreMissingAddress(error: unknown): undefined {
  if (!['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(codeOf(error) ?? '')) throw error;
}
