import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBidiSession } from './bidi-session.ts';
import { drawWindow, openAppMenu, readWindow } from './firefox-window.ts';
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
    // Accessibility is on from the start, so that the first look at a window is complete.
    "user_pref('accessibility.force_disabled', -1);",
  ].join('\n');
}

/** How long a page may take to be complete, in milliseconds. */
const COMPLETE_WITHIN = 2000;

interface Context {
  readonly context: string;
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
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    firefox.stderr.on('data', (data: Buffer) => {
      said += String(data);
      const [, found] = LISTENING.exec(said) ?? [];
      if (found) resolve(found);
    });
    firefox.on('exit', () => reject(new Error(`Firefox did not start: ${said}`)));
    firefox.on('error', reject);
  });
  const send = await openBidiSession(url);
  const tree = await send<{ contexts: Context[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context: target } = { context: '' }] = tree.contexts;

  /** Runs a function in the window and returns its result. */
  const run = async <Result>(called: (...args: never[]) => Result | Promise<Result>, ...args: number[]) => {
    const answer = await send<{ result?: { value?: string }; exceptionDetails?: { text: string } }>(
      'script.callFunction',
      {
        functionDeclaration: `async (...args) => JSON.stringify(await (${called.toString()})(...args) ?? null)`,
        arguments: args.map((value) => ({ type: 'number', value })),
        target: { context: target },
        awaitPromise: true,
      },
    );
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result?.value ?? 'null') as Result;
  };

  const read = () => run(readWindow, -1);
  const find = async (words: string) => {
    const nodes = await read();
    const dialog = nodes.findLastIndex(({ role }) => role === 'dialog');
    const position = chooseNamed(nodes, words, Math.max(dialog, 0));
    if (position === undefined) return undefined;
    return { position, use: async () => void (await run(readWindow, position)) };
  };
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
      return waitUntil(async () => {
        const now = (await read()).length;
        const isComplete = now === before;
        before = now;
        return isComplete ? find(words) : undefined;
      }, COMPLETE_WITHIN);
    },
    takePicture: async (name) => savePicture(name, Buffer.from(await run(drawWindow), 'base64')),
    close: async () => {
      const ended = new Promise((resolve) => firefox.on('exit', resolve));
      firefox.removeAllListeners('error');
      firefox.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
