// WebKit's MiniBrowser, driven by WebKitWebDriver. Each page has a browser, a driver and a screen of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { clientPackages } from '../client-packages.ts';
import type { EngineBrowser, EnginePage, NamedKey, PageOptions, Point, Size } from '../engine-page.ts';

/** What is used of Selenium, which is not among the packages of the guide. */
interface Selenium {
  readonly Builder: new () => {
    usingServer(url: string): InstanceType<Selenium['Builder']>;
    withCapabilities(capabilities: Readonly<Record<string, unknown>>): InstanceType<Selenium['Builder']>;
    build(): Promise<Session>;
  };
  readonly Key: Readonly<Record<string, string>>;
}

interface Session {
  getCapabilities(): Promise<{ get(name: string): unknown }>;
  get(url: string): Promise<void>;
  navigate(): { back(): Promise<void>; forward(): Promise<void>; refresh(): Promise<void> };
  executeScript<Result>(source: string, ...args: readonly unknown[]): Promise<Result>;
  actions(options: { readonly async: true }): Actions;
  manage(): { window(): { setRect(rect: Point & Size): Promise<unknown> } };
}

interface Actions {
  move(to: Point & { readonly duration: number; readonly origin: 'viewport' }): Actions;
  click(): Actions;
  sendKeys(...keys: readonly string[]): Actions;
  perform(): Promise<void>;
}

/** The names that Selenium gives to keys. */
const KEYS: Readonly<Record<NamedKey, string>> = {
  Enter: 'ENTER',
  Tab: 'TAB',
  Escape: 'ESCAPE',
  ArrowDown: 'ARROW_DOWN',
};

/** How long the driver may take to start. */
const START_TIMEOUT = 10_000;

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * MiniBrowser sometimes hangs when its new window is resized, before it has loaded a page. Then another one is started, which
 * is printed.
 */
const RESIZE_TIMEOUT = 10_000;
const MOST_HANGS = 3;

/** The screen of the windows, which has room for a desktop's. */
const SCREEN = '-screen 0 1400x1000x24';

/** Starts the driver on a screen of its own, and waits until it answers. */
async function startDriver({
  screen,
  driver: program,
}: WebKitPrograms): Promise<{ readonly driver: ChildProcess; readonly url: string }> {
  const port = await freePort();
  // A group of its own, so that screen and browsers end with it.
  const driver = spawn(screen, ['--auto-servernum', '--server-args', SCREEN, program, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
  });
  const url = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + START_TIMEOUT; ; await pause(50)) {
    const answer = await fetch(`${url}/status`).catch(() => undefined);
    if (answer?.ok) return { driver, url };
    if (Date.now() > end) throw new Error('WebKitWebDriver does not answer');
  }
}

/** The problems of a page that is watched (see `watch-page.ts`), which also reports them to the server. */
interface WatchedWindow {
  readonly engineProblems?: readonly string[];
}

function openedPage(session: Session, { Key }: Selenium, end: () => void): EnginePage {
  const actions = () => session.actions({ async: true });
  const evaluate: EnginePage['evaluate'] = (read, ...args) =>
    session.executeScript(`return (${read}).apply(null, arguments)`, ...args);
  return {
    engine: 'webkit',
    typesFullWidth: false,
    goto: (url) => session.get(url),
    back: () => session.navigate().back(),
    forward: () => session.navigate().forward(),
    reload: () => session.navigate().refresh(),
    evaluate,
    clickAt: ({ x, y }) => actions().move({ x, y, duration: 0, origin: 'viewport' }).click().perform(),
    type: (text) => actions().sendKeys(text).perform(),
    press: (key) =>
      actions()
        .sendKeys(key in KEYS ? (Key[KEYS[key as NamedKey]] ?? key) : key)
        .perform(),
    resize: async (size) =>
      void (await session
        .manage()
        .window()
        .setRect({ x: 0, y: 0, ...size })),
    problems: () => evaluate(() => (window as unknown as WatchedWindow).engineProblems ?? []),
    close: async () => end(),
  };
}

/** Where `xvfb-run`, WebKitWebDriver and MiniBrowser are. */
export interface WebKitPrograms {
  readonly screen: string;
  readonly driver: string;
  readonly browser: string;
}

/** A session in a driver of its own, so that one that hangs can be ended. */
interface Started {
  readonly session: Session;
  end(): void;
}

async function startSession(
  { Builder }: Selenium,
  programs: WebKitPrograms,
  script: boolean,
): Promise<Started> {
  const { driver, url } = await startDriver(programs);
  const end = () => {
    try {
      if (driver.pid !== undefined) process.kill(-driver.pid);
    } catch {
      // It has ended already.
    }
  };
  try {
    const capabilities = {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {
        binary: programs.browser,
        args: [
          '--automation',
          // Without its toolbar, which is wider than a phone.
          '--full-screen',
          // WebDriver's own scripts still run.
          ...(script ? [] : ['--enable-javascript=false']),
        ],
      },
    };
    const session = await new Builder().usingServer(url).withCapabilities(capabilities).build();
    return { session, end };
  } catch (error) {
    end();
    throw error;
  }
}

/** Resizes a new window. Returns false if it hangs. */
async function isResized(page: EnginePage, size: Size): Promise<boolean> {
  const resized = page.resize(size).then(() => true);
  // Rejects when the driver of a window that hangs is ended.
  resized.catch(() => undefined);
  return Promise.race([resized, pause(RESIZE_TIMEOUT).then(() => false)]);
}

/**
 * Returns WebKit as a browser. Its pages report their problems to a server that watches, since the driver cannot read the
 * console.
 */
export async function launchWebKit(programs: WebKitPrograms): Promise<EngineBrowser> {
  const selenium = await clientPackages.load<Selenium>('selenium-webdriver');
  const running = new Set<Started>();
  const start = async (script: boolean) => {
    const started = await startSession(selenium, programs, script);
    running.add(started);
    return started;
  };
  const end = (started: Started) => {
    started.end();
    running.delete(started);
  };
  // They are in groups of their own, so they would outlive a command that is stopped.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  // Whoever ends the process: Puppeteer listens to signals, too.
  process.once('exit', () => running.forEach(end));
  const first = await start(true);
  const version = String((await first.session.getCapabilities()).get('browserVersion'));
  end(first);
  return {
    name: 'webkit',
    version: `WebKitGTK/${version}`,
    open: async ({ size, script }: PageOptions) => {
      for (let hangs = 0; ; hangs += 1) {
        const started = await start(script);
        const page = openedPage(started.session, selenium, () => end(started));
        if (await isResized(page, size)) return page;
        end(started);
        if (hangs === MOST_HANGS) throw new Error('MiniBrowser hangs when its window is resized');
        console.log('webkit: MiniBrowser hangs when its window is resized; another one is started');
      }
    },
    close: async () => running.forEach(end),
  };
}
