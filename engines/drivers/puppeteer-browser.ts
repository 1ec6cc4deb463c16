// Chromium and Firefox, driven by Puppeteer: the one by the DevTools protocol, the other by WebDriver BiDi.
import type { EngineBrowser, EngineName, EnginePage, PageOptions, Size } from '../engine-page.ts';
import { loadClient } from '../install-clients.ts';
import { VIOLATION, watchViolations } from '../page/watch-page.ts';

/** What is used of Puppeteer, which is not among the packages of the guide. */
interface Puppeteer {
  launch(options: Readonly<Record<string, unknown>>): Promise<PuppeteerBrowser>;
}

interface PuppeteerBrowser {
  version(): Promise<string>;
  createBrowserContext(): Promise<{ newPage(): Promise<PuppeteerPage>; close(): Promise<void> }>;
  close(): Promise<void>;
}

interface PuppeteerPage {
  on(event: 'console', heard: (message: ConsoleMessage) => void): void;
  on(event: 'pageerror', heard: (error: unknown) => void): void;
  evaluateOnNewDocument(run: (beginning: string) => void, beginning: string): Promise<unknown>;
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
  readonly keyboard: { type(text: string): Promise<void>; press(key: string): Promise<void> };
}

interface ConsoleMessage {
  type(): string;
  text(): string;
}

/** The types of console messages that are problems. */
const PROBLEMS = ['error', 'warn', 'warning'];

async function puppeteer(): Promise<Puppeteer> {
  const { default: loaded } = (await loadClient('puppeteer-core')) as { readonly default: Puppeteer };
  return loaded;
}

/** Opens a page in a context of its own. */
async function openPage(
  engine: EngineName,
  browser: PuppeteerBrowser,
  { size, script }: PageOptions,
  turnsScriptOff: boolean,
): Promise<EnginePage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
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
    goto: async (url) => void (await page.goto(url)),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    reload: async () => void (await page.reload()),
    evaluate: (read, ...args) => page.evaluate(read, ...args),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    resize: (to) => page.setViewport(to),
    problems: async () => problems,
    close: () => context.close(),
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
      // BiDi has no command for this yet.
      extraPrefsFirefox: { 'javascript.enabled': script },
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
