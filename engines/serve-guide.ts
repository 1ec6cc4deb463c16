// Serves a built guide to one browser, with the headers of the build, so that the policy is in force.
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServedSite } from '../src/deploy/site-headers.ts';
import { createHandler } from '../src/serve/handler.ts';
import { watchEverything } from './page/watch-page.ts';

/** The script that watches the pages of a watched site, and where it reports. */
const WATCHER = 'engine-watch.js';
const REPORTS = 'engine-problems';

/** A guide that one browser reads. */
export interface ServedGuide {
  /** The origin and the base of the site, without a slash at the end. */
  readonly origin: string;
  /** Whether pages report their problems to this server. */
  watched: boolean;
  /** Returns what pages have reported, and error responses, since the last call. */
  takeProblems(): readonly string[];
  /** Stops to listen and cuts all connections, as if the line were dead. */
  stop(): Promise<void>;
  /** Listens again, at the same port. */
  start(): Promise<void>;
  /** Stops for good. */
  close(): Promise<void>;
}

/** A report, as `watchEverything` sends it: the document, the position in it, and the text. */
const REPORT = /^\["\w+",\d+,(".*")\]$/s;

/** Returns the text of a report, without the parts by which a driver and the server recognize the same one. */
export function reportedText(problem: string): string {
  const [, text] = REPORT.exec(problem) ?? [];
  return text === undefined ? problem : String(JSON.parse(text));
}

/** Copies a site to a temporary folder, and adds the watching script to each page, before all others. */
function watchedCopy(site: string, base: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'engines-'));
  cpSync(site, copy, { recursive: true });
  writeFileSync(join(copy, WATCHER), `(${watchEverything})(${JSON.stringify(base + REPORTS)});\n`);
  for (const file of globSync('**/*.html', { cwd: copy })) {
    const page = readFileSync(join(copy, file), 'utf8');
    writeFileSync(
      join(copy, file),
      page.replace('<head>', `<head><script src="${base}${WATCHER}"></script>`),
    );
  }
  return copy;
}

/**
 * Serves the guide built in a folder at a free port of `localhost`. `canWatch` also keeps a copy whose pages report their
 * problems, for a browser whose driver cannot read the console.
 */
export async function serveGuide(built: string, canWatch: boolean): Promise<ServedGuide> {
  const site = join(built, 'site');
  const served = JSON.parse(readFileSync(join(built, 'headers.json'), 'utf8')) as ServedSite;
  const copy = canWatch ? watchedCopy(site, served.base) : undefined;
  const plain = createHandler(site, served, join(built, 'compressed'));
  const watching = copy === undefined ? plain : createHandler(copy, served);
  const problems: string[] = [];
  let watched = canWatch;

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.url === served.base + REPORTS) {
      let report = '';
      for await (const part of request) report += String(part);
      problems.push(report);
      response.writeHead(204).end();
      return;
    }
    await (watched ? watching : plain)(request, response);
    if (response.statusCode >= 400) problems.push(`status ${response.statusCode} of ${request.url}`);
  };
  const listen = (at: number) =>
    new Promise<Server>((resolve, reject) => {
      const server = createServer(answer);
      server.once('error', reject);
      server.listen(at, () => resolve(server));
    });
  let server: Server | undefined = await listen(0);
  const { port } = server.address() as AddressInfo;

  const stop = async () => {
    const running = server;
    server = undefined;
    if (running === undefined) return;
    await new Promise<void>((stopped) => {
      running.close(() => stopped());
      running.closeAllConnections();
    });
  };
  return {
    origin: `http://localhost:${port}${served.base.replace(/\/$/, '')}`,
    get watched() {
      return watched;
    },
    set watched(to) {
      watched = to && canWatch;
    },
    takeProblems: () => problems.splice(0),
    stop,
    start: async () => {
      server ??= await listen(port);
    },
    close: async () => {
      await stop();
      if (copy !== undefined) rmSync(copy, { recursive: true, force: true });
    },
  };
}
