// What can happen to a request on its way, at the server of a test.
import type { ServerResponse } from 'node:http';
import type { OwnServer } from './own-server.ts';

type Fault = (response: ServerResponse) => void;

const reset: Fault = (response) => void response.socket?.destroy();

/** Faults by their names. `reset once` stops after one request. */
export const faults = {
  'is reset once': reset,
  'is always reset': reset,
  'is answered with 503': (response) =>
    void response.writeHead(503, { 'Content-Type': 'text/plain' }).end('Busy'),
  'is never answered': () => undefined,
  'ends too early': (response) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Length': '10000' });
    response.write('export const a = {');
    // What was written has to leave first.
    setTimeout(() => response.socket?.destroy(), 50);
  },
  'is answered with the page of a proxy': (response) =>
    void response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end('<!doctype html><title>Wi-Fi</title><h1>Log in to the Wi-Fi</h1>'),
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof faults;

export const faultNames = Object.keys(faults) as FaultName[];

/** Lets a fault happen to the requests for some paths. Returns how many it has met. */
export function breakRequests(
  server: OwnServer,
  isMet: (path: string) => boolean,
  name: FaultName,
): () => number {
  let met = 0;
  server.answer((path) => {
    if (!isMet(path) || (name === 'is reset once' && met > 0)) return undefined;
    met += 1;
    return (_, response) => faults[name](response);
  });
  return () => met;
}

/** What Chromium reports for a module that cannot be parsed: often without a message. */
export const NOT_PARSED = /^page error: (?:SyntaxError|$)/;

/** What any of the faults makes Chromium report, but nothing else. */
export const FAULTS = new RegExp(
  [
    /^(?:request failed|unexpected response 503)/,
    /^console (?:error|warning): (?:Failed to load|The resource|Error while parsing|The FetchEvent|Failed to find a valid digest)/,
    // A module that does not come.
    /^page error: TypeError: Failed to fetch/,
    NOT_PARSED,
  ]
    .map(({ source }) => source)
    .join('|'),
);
