// Chromium and Firefox, driven by Puppeteer: the one by the DevTools protocol, the other by WebDriver BiDi.

import { clientPackages } from '../client-packages.ts';
import type { EngineBrowser, EngineName, EnginePage, PageOptions, Size } from '../engine-page.ts';
import { VIOLATION, watchViolations } from '../page/watch-page.ts';

/** What is used of Puppeteer, which is not among the packages of the guide. */
interface Puppeteer {
  launch(options: Readonly<Record<string, unknown>>): Promise<PuppeteerBrowser>;
}

interface PuppeteerBrowser {
  version(): Promise<string>;
  pages(): Promise<readonly PuppeteerPage[]>;
  createBrowserContext(): Promise<{ newPage(): Promise<PuppeteerPage>; close(): Promise<void> }>;
  close(): Promise<void>;
}

interface PuppeteerPage {
  on(event: 'console', heard: (message: ConsoleMessage) => void): void;
  on(event: 'pageerror', heard: (error: unknown) => void): void;
  evaluateOnNewDocument(run: (beginning: string) => void, beginning: string): Promise<unknown>;
  bringToFront(): Promise<void>;
  setViewport(size: Size): Promise<void>;
  setJavaScriptEnabled(enabled: boolean): Promise<void>;
  setExtraHTTPHeaders(headers: Readonly<Record<string, string>>): Promise<void>;
  goto(url: string): Promise<unknown>;
  goBack(): Promise<unknown>;
  goForward(): Promise<unknown>;
  reload(): Promise<unknown>;
  evaluate<Args extends readonly unknown[], Result>(
    read: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  readonly mouse: { click(x: number, y: number): Promise<void> };
  readonly keyboard: {
    type(text: string): Promise<void>;
    press(key: string): Promise<void>;
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
  };
}

interface ConsoleMessage {
  type(): string;
  text(): string;
}

/** The types of console messages that are problems. */
const PROBLEMS = ['error', 'warn', 'warning'];

async function puppeteer(): Promise<Puppeteer> {
  const loaded = await clientPackages.load<{ readonly default: Puppeteer }>('puppeteer-core');
  return loaded.default;
}

const SHIFT = 'Shift+';

async function press({ keyboard }: PuppeteerPage, key: string): Promise<void> {
  // WebDriver calls this key by its character.
  if (!key.startsWith(SHIFT)) return keyboard.press(key === 'Space' ? ' ' : key);
  await keyboard.down('Shift');
  await keyboard.press(key.slice(SHIFT.length));
  await keyboard.up('Shift');
}

/** Opens a tab in a context of its own, and returns it with what closes it. */
async function openTab(browser: PuppeteerBrowser): Promise<{ page: PuppeteerPage; close(): Promise<void> }> {
  const context = await browser.createBrowserContext();
  return { page: await context.newPage(), close: () => context.close() };
}

/** Returns the first tab, which only forgets what it has stored when it is closed. Firefox lets no other come to the front. */
async function firstTab(browser: PuppeteerBrowser): Promise<{ page: PuppeteerPage; close(): Promise<void> }> {
  const [page] = await browser.pages();
  if (page === undefined) throw new Error('The browser has no tab');
  const close = async () => {
    await page.evaluate(() => {
      try {
        localStorage.clear();
        sessionStorage.clear();
      } catch {
        // The browser's own page, for an address that could not be opened, has no storage.
      }
    });
    await page.goto('about:blank');
  };
  return { page, close };
}

/** Opens a page in a context of its own, or in the first tab if it has to be in front. */
async function openPage(
  engine: EngineName,
  browser: PuppeteerBrowser,
  { size, script, inFront = false }: PageOptions,
  turnsScriptOff: boolean,
): Promise<EnginePage> {
  const { page, close } = await (inFront ? firstTab(browser) : openTab(browser));
  const problems: string[] = [];
  page.on('console', (message) => {
    if (PROBLEMS.includes(message.type())) problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    problems.push(`page error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  });
  await page.setViewport(size);
  if (!script && turnsScriptOff) await page.setJavaScriptEnabled(false);
  await page.evaluateOnNewDocument(watchViolations, VIOLATION);
  return {
    engine,
    typesFullWidth: true,
    goto: async (url) => {
      await page.goto(url);
      if (!inFront) return;
      await page.bringToFront();
      await page.evaluate(() => window.focus());
    },
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    reload: async () => void (await page.reload()),
    evaluate: (read, ...args) => page.evaluate(read, ...args),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => press(page, key),
    resize: (to) => page.setViewport(to),
    problems: async () => problems,
    close,
  };
}

/** Launches Chromium. */
export async function launchChromium(executablePath: string): Promise<EngineBrowser> {
  const browser = await (await puppeteer()).launch({
    browser: 'chrome',
    executablePath,
    headless: true,
    // Chromium's sandbox refuses to run as root, which is the user in most containers.
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  return {
    name: 'chromium',
    version: await browser.version(),
    open: (options) => openPage('chromium', browser, options, true),
    close: () => browser.close(),
  };
}

/** Launches Firefox, and another one with scripts off when the first page without them is opened. */
export async function launchFirefox(executablePath: string): Promise<EngineBrowser> {
  const { launch } = await puppeteer();
  const start = (script: boolean) =>
    launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: {
        // BiDi has no command for this yet.
        'javascript.enabled': script,
        // Lets a page come to the front by itself. Without a screen, no window is there, and Firefox draws no focus.
        'dom.disable_window_flip': false,
      },
    });
  const browser = await start(true);
  let scriptless: PuppeteerBrowser | undefined;
  return {
    name: 'firefox',
    version: await browser.version(),
    open: async (options) => {
      if (options.script) return openPage('firefox', browser, options, false);
      scriptless ??= await start(false);
      return openPage('firefox', scriptless, options, false);
    },
    close: async () => {
      await browser.close();
      await scriptless?.close();
    },
  };
}
