// Siteimprove Alfa: reads the page in the browser, and judges what it has read in a thread of its own, because that takes
// seconds in which Playwright could not answer the browser.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Page } from 'playwright';
import { importTool } from '../install-tools.ts';
import type { Judgement } from '../told.ts';

/** What the thread is asked. `document` and `device` are Alfa's own JSON. */
export interface AlfaQuestion {
  readonly id: number;
  readonly url: string;
  readonly document: unknown;
  readonly device: unknown;
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
  readonly Native: { readonly fromNode: (node?: Node) => Promise<unknown> };
}

interface NativeDevice {
  readonly Native: { readonly fromWindow: (window?: Window) => unknown };
}

/** Starts the thread. */
export async function startAlfa(): Promise<Alfa> {
  const { Native: dom } = await importTool<NativeDom>('@siteimprove/alfa-dom/native');
  const { Native: device } = await importTool<NativeDevice>('@siteimprove/alfa-device/native');
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
        // Both functions are written to run in the page.
        document: await page.evaluate(dom.fromNode as () => Promise<unknown>),
        device: await page.evaluate(device.fromWindow as () => unknown),
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
