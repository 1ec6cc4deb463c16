// Which engines there are, the Debian packages that they come from, and how they start.
import { globSync } from 'node:fs';
import type { DebianPackage } from '../src/authoring/label-check/debian-packages.ts';
import { launchChromium, launchFirefox } from './drivers/puppeteer-browser.ts';
import { launchWebKit } from './drivers/webkit-browser.ts';
import type { EngineBrowser, EngineName } from './engine-page.ts';

const CHROMIUM = '/usr/bin/chromium';
const FIREFOX = '/usr/bin/firefox-esr';
const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
const XVFB_RUN = '/usr/bin/xvfb-run';
const [MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'] = globSync(
  '/usr/lib/*/webkit2gtk-4.*/MiniBrowser',
);

/** An engine of this machine. */
export interface InstalledEngine {
  readonly name: EngineName;
  readonly packages: readonly DebianPackage[];
  /** Whether its pages have to report their problems to the server, since its driver cannot read the console. */
  readonly isWatchedByServer: boolean;
  launch(): Promise<EngineBrowser>;
}

export const installedEngines: readonly InstalledEngine[] = [
  {
    name: 'chromium',
    packages: [{ name: 'chromium', file: CHROMIUM }],
    isWatchedByServer: false,
    launch: () => launchChromium(CHROMIUM),
  },
  {
    name: 'firefox',
    packages: [{ name: 'firefox-esr', file: FIREFOX }],
    isWatchedByServer: false,
    launch: () => launchFirefox(FIREFOX),
  },
  {
    name: 'webkit',
    packages: [
      { name: 'webkit2gtk-driver', file: WEBKIT_DRIVER },
      { name: 'libwebkit2gtk-4.1-0', file: MINI_BROWSER },
      { name: 'xvfb', file: XVFB_RUN },
    ],
    isWatchedByServer: true,
    launch: () => launchWebKit({ screen: XVFB_RUN, driver: WEBKIT_DRIVER, browser: MINI_BROWSER }),
  },
];
