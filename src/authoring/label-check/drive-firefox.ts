import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { openBidiSession } from './bidi-session.ts';
import { findByWords } from './find-by-words.ts';
import { drawWindow, openAppMenu, readWindow, type WindowNode } from './firefox-window.ts';
import type { DrivenBrowser } from './follow-instructions.ts';
import { chooseNamed } from './named-nodes.ts';
import { waitUntil } from './wait-until.ts';

/** The sign of Firefox's menu. */
const MENU = '≡';

/** The line that Firefox prints when it can be driven. */
const LISTENING = /WebDriver BiDi listening on (ws:\S+)/;

/** The settings of a new profile: its language, and no pages about Firefox itself. */
function preferences(language: string): string {
  return [
    `user_pref('intl.locale.requested', '${language}');`,
    // Use the translations of Debian's package without asking.
    "user_pref('extensions.autoDisableScopes', 0);",
    "user_pref('browser.aboutwelcome.enabled', false);",
    "user_pref('browser.startup.page', 0);",
    "user_pref('datareporting.policy.dataSubmissionEnabled', false);",
    // Accessibility is on, whatever the machine says.
    "user_pref('accessibility.force_disabled', -1);",
  ].join('\n');
}

/** How long a page may take to be complete, in milliseconds. */
const COMPLETE_WITHIN = 2000;

/** How long Firefox may take to start, in milliseconds. */
const STARTS_WITHIN = 60_000;

/** Firefox may still write to its profile when it ends. */
const REMOVED = { recursive: true, force: true, maxRetries: 5 } as const;

interface Context {
  readonly context: string;
}

/** Returns the URL at which Firefox can be driven, once it has printed it. */
function listeningAt(firefox: ChildProcessByStdio<null, null, Readable>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`Firefox ${why}: ${said}`));
    const timer = setTimeout(fail, STARTS_WITHIN, 'did not start in time');
    firefox.stderr.on('data', (data: Buffer) => {
      said += String(data);
      const [, url] = LISTENING.exec(said) ?? [];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
    firefox.once('error', reject);
    firefox.once('exit', () => fail('ended'));
  });
}

/** Starts Firefox with a new profile in a language. Its own window is read and used as assistive technology does. */
export async function driveFirefox(
  executablePath: string,
  language: string,
  savePicture: (name: string, png: Buffer) => void,
): Promise<DrivenBrowser & { readonly close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'labels-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences(language));
  const firefox = spawn(
    executablePath,
    [
      '--headless',
      '--profile',
      profile,
      '--no-remote',
      '--remote-debugging-port',
      '0',
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => {
    firefox.once('exit', () => resolve());
    firefox.once('error', () => resolve());
  });
  const close = async () => {
    firefox.kill();
    await ended;
    rmSync(profile, REMOVED);
  };
  try {
    const send = await openBidiSession(await listeningAt(firefox));
    const tree = await send<{ contexts: Context[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [{ context: target } = { context: '' }] = tree.contexts;

    /** Runs a function in the window and returns its result. */
    const run = async <Result>(
      called: (...args: never[]) => Result | Promise<Result>,
      ...args: (number | string)[]
    ) => {
      const answer = await send<{ result?: { value?: string }; exceptionDetails?: { text: string } }>(
        'script.callFunction',
        {
          functionDeclaration: `async (...args) => JSON.stringify(await (${called.toString()})(...args) ?? null)`,
          arguments: args.map((value) => ({ type: typeof value, value })),
          target: { context: target },
          awaitPromise: true,
        },
      );
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result?.value ?? 'null') as Result;
    };

    const read = async (): Promise<readonly WindowNode[]> => (await run(readWindow, -1, '')).nodes;
    const look = async (words: string) => {
      const nodes = await read();
      const position = chooseNamed(nodes, words);
      const node = position === undefined ? undefined : nodes[position];
      if (position === undefined || !node) return undefined;
      return { position, name: node.name, isBox: node.role === 'checkbutton', isTicked: node.isTicked };
    };
    const find = findByWords(look, async ({ position, name }) => {
      const { isPressed } = await run(readWindow, position, name);
      if (!isPressed) throw new Error(`“${name}” moved while it was pressed`);
    });
    // The accessibility service answers from the second look on.
    await waitUntil(async () => ((await read()).length > 10 ? true : undefined));
    return {
      openMenu: async (sign) => {
        if (sign === MENU) await run(openAppMenu);
      },
      openPage: (page) => send('browsingContext.navigate', { context: target, url: page, wait: 'complete' }),
      find,
      waitFor: async (words) => {
        await waitUntil(() => find(words));
        // A page of settings takes presses only once it is complete.
        let before = 0;
        await waitUntil(async () => {
          const now = (await read()).length;
          const isComplete = now === before;
          before = now;
          return isComplete ? true : undefined;
        }, COMPLETE_WITHIN);
        return find(words);
      },
      takePicture: async (name) => savePicture(name, Buffer.from(await run(drawWindow), 'base64')),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
