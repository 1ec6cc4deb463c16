// Siteimprove Alfa: reads the page in the browser, and judges what it has read in a thread of its own, because that takes
// seconds in which Playwright could not answer the browser.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Page } from 'playwright';
import { judgePackages } from '../judge-packages.ts';
import type { Judgement } from '../told.ts';

/** What the thread is asked. `page` is the document and the device as Alfa's own JSON. */
export interface AlfaQuestion {
  readonly id: number;
  readonly url: string;
  readonly page: string;
}

export type AlfaReply = { readonly id: number } & (
  | { readonly judgement: Judgement }
  | { readonly error: string }
);

export interface Alfa {
  judge(page: Page): Promise<Judgement>;
  close(): Promise<void>;
}

interface NativeDom {
  readonly Native: { readonly fromNode: () => Promise<unknown> };
}

interface NativeDevice {
  readonly Native: { readonly fromWindow: () => unknown };
}

/** Starts the thread. */
export async function startAlfa(): Promise<Alfa> {
  const { Native: dom } = await judgePackages.load<NativeDom>('@siteimprove/alfa-dom/native');
  const { Native: device } = await judgePackages.load<NativeDevice>('@siteimprove/alfa-device/native');
  // Both functions are written to run in the page. As a text the large result reaches the thread much sooner.
  const readPage = `(${dom.fromNode})().then((document) =>
    JSON.stringify({ document, device: (${device.fromWindow})() }))`;
  const thread = new Worker(new URL('./alfa-thread.ts', import.meta.url));
  await once(thread, 'online');
  const waiting = new Map<number, { done: (judgement: Judgement) => void; fail: (error: Error) => void }>();
  let last = 0;
  thread.on('message', (reply: AlfaReply) => {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('error' in reply) asked?.fail(new Error(`Alfa: ${reply.error}`));
    else asked?.done(reply.judgement);
  });
  thread.on('error', (error) => {
    for (const { fail } of waiting.values()) fail(error as Error);
    waiting.clear();
  });
  return {
    async judge(page) {
      last += 1;
      const question: AlfaQuestion = {
        id: last,
        url: page.url(),
        page: await page.evaluate<string>(readPage),
      };
      return new Promise<Judgement>((done, fail) => {
        waiting.set(question.id, { done, fail });
        thread.postMessage(question);
      });
    },
    close: async () => {
      await thread.terminate();
    },
  };
}
