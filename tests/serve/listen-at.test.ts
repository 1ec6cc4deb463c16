import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listenAt } from '../../src/serve/listen-at.ts';

const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
/** The addresses at which other machines reach this one. Link-local IPv6 addresses need a zone to connect to. */
const outside = addresses.filter(({ internal, address }) => !internal && !address.startsWith('fe80'));
const hasIpv6 = addresses.some(({ address }) => address === '::1');

async function listening(host: string | undefined, ports: readonly number[]) {
  const server = await listenAt(host, ports, (_, response) => response.end('hello'));
  onTestFinished(() => server.close());
  return server;
}

/** Returns whether an address accepts connections at a port. */
function accepts(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, address);
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    onTestFinished(() => {
      socket.destroy();
    });
  });
}

describe('the server without a host', () => {
  test('listens at both addresses of localhost, and at no other', async () => {
    const { host, port } = await listening(undefined, [0]);
    expect(host).toBe('localhost');
    expect(await accepts('127.0.0.1', port)).toBe(true);
    expect(await accepts('::1', port)).toBe(hasIpv6);
    for (const { address } of outside) expect(await accepts(address, port), address).toBe(false);
    expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe('hello');
  });

  test('takes the next port if one is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      taken.close();
    });
    const { port } = taken.address() as AddressInfo;
    expect((await listening(undefined, [port, 0])).port).not.toBe(port);
    await expect(listening(undefined, [port])).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('the server with a host', () => {
  test('listens at that host', async () => {
    const { host, port } = await listening('0.0.0.0', [0]);
    expect(host).toBe('0.0.0.0');
    for (const { address, family } of outside.filter((each) => each.family === 'IPv4'))
      expect(await accepts(address, port), `${address} ${family}`).toBe(true);
    expect(await accepts('127.0.0.1', port)).toBe(true);
  });

  test('reports a host that is not an address of this machine', async () => {
    await expect(listening('203.0.113.1', [0])).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' });
  });
});
