// A server of a test's own, which can be stopped, and can go over to another build.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { ServedSite } from '../../src/deploy/site-headers.ts';
import { createHandler } from '../../src/serve/handler.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export interface OwnServer {
  readonly origin: string;
  /** The paths that were asked for, with their queries, in order. */
  readonly asked: string[];
  /** Serves another folder of pages from now on. */
  serve(site: string): void;
  /** Answers some requests itself: `undefined` leaves the request to the guide. */
  answer(own: (path: string) => Handler | undefined): void;
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Starts a server for a folder of built pages, with the headers of their build. */
export async function startOwnServer(site: string): Promise<OwnServer> {
  const served = JSON.parse(readFileSync(join(dirname(site), 'headers.json'), 'utf8')) as ServedSite;
  let handler = createHandler(site, served);
  let own: (path: string) => Handler | undefined = () => undefined;
  let server: Server | undefined;
  let port = 0;
  const asked: string[] = [];
  const start = async () => {
    const started = createServer((request, response) => {
      const path = request.url ?? '/';
      asked.push(path);
      void (own(path) ?? handler)(request, response);
    });
    await new Promise<void>((listening) => started.listen(port, listening));
    ({ port } = started.address() as AddressInfo);
    server = started;
  };
  await start();
  return {
    origin: `http://localhost:${port}`,
    asked,
    serve(other) {
      handler = createHandler(other, served);
    },
    answer(by) {
      own = by;
    },
    async stop() {
      const stopping = server;
      server = undefined;
      if (!stopping) return;
      const closed = new Promise((resolve) => stopping.close(resolve));
      stopping.closeAllConnections();
      await closed;
    },
    start,
  };
}
