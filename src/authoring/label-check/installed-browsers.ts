import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { fallbackLanguage } from '../../../locales/language-rules.ts';
import type { HeldProduct } from '../../tree/label-screens.ts';
import type { DebianPackage } from './debian-packages.ts';
import { driveChromium } from './drive-chromium.ts';
import { driveFirefox } from './drive-firefox.ts';
import { pakNames } from './pak-names.ts';
import { readFluent } from './read-fluent.ts';
import { readPak } from './read-pak.ts';

/** The strings of a browser in a language. Returns `undefined` for a name that it does not have. */
type Strings = (name: string) => string | undefined;

/** A browser as Debian installs it. */
interface InstalledBrowser {
  readonly command: string;
  /** The packages that it needs in a language. */
  readonly packages: (language: string) => readonly DebianPackage[];
  readonly strings: (language: string) => Strings;
  readonly drive: typeof driveChromium;
}

/** The code that both browsers have for a language: American English for English. */
export const browserLanguage = (language: string): string =>
  language === fallbackLanguage ? 'en-US' : language;

/** The sign before an access key in Chromium's strings: `New &Incognito window`, `閲覧履歴データを削除(&D)…`. */
const ACCESS_MARK = /&(?=\w)/;

const CHROMIUM_LOCALES = '/usr/lib/chromium/locales';
const FIREFOX = '/usr/lib/firefox-esr/browser';

/** The names of Chromium's strings are the same for all languages, and come with the translations. */
const pakFile = (language: string) => `${CHROMIUM_LOCALES}/${browserLanguage(language)}.pak`;
const namesFile = (language: string) => `${pakFile(language)}.info`;

function chromiumStrings(language: string): Strings {
  const pak = readPak(readFileSync(pakFile(language)));
  if (!pak.ok) throw new Error(`${pakFile(language)} cannot be read: ${pak.problem}`);
  const names = pakNames(readFileSync(namesFile(language), 'utf8'));
  return (name) => pak.texts.get(names.get(name) ?? -1)?.replace(ACCESS_MARK, '');
}

/** Firefox has English in itself, and other languages in packages of translations. */
const translationsFile = (language: string) =>
  language === fallbackLanguage
    ? `${FIREFOX}/omni.ja`
    : `${FIREFOX}/extensions/langpack-${language}@firefox-esr.mozilla.org.xpi`;

function firefoxStrings(language: string): Strings {
  const folder =
    language === fallbackLanguage
      ? `localization/${browserLanguage(language)}/`
      : `browser/localization/${language}/`;
  const files = unzipSync(readFileSync(translationsFile(language)), {
    filter: ({ name }) => name.startsWith(folder) && name.endsWith('.ftl'),
  });
  const read = new Map<string, ReadonlyMap<string, string>>();
  return (name) => {
    const [file = '', message = ''] = name.split(' ');
    const bytes = files[folder + file];
    if (bytes && !read.has(file)) read.set(file, readFluent(new TextDecoder().decode(bytes)));
    return read.get(file)?.get(message);
  };
}

/** The browsers whose labels are compared and whose dialogs are driven. */
export const installedBrowsers: Readonly<Record<HeldProduct, InstalledBrowser>> = {
  chrome: {
    command: '/usr/bin/chromium',
    packages: (language) => [
      { name: 'chromium', file: '/usr/bin/chromium' },
      { name: 'chromium-l10n', file: namesFile(language) },
    ],
    strings: chromiumStrings,
    drive: driveChromium,
  },
  firefox: {
    command: '/usr/bin/firefox-esr',
    packages: (language) => [
      { name: 'firefox-esr', file: '/usr/bin/firefox-esr' },
      ...(language === fallbackLanguage
        ? []
        : [{ name: `firefox-esr-l10n-${language}`, file: translationsFile(language) }]),
    ],
    strings: firefoxStrings,
    drive: driveFirefox,
  },
};

/** Returns the name and version that a browser prints of itself. */
export function versionOf({ command }: InstalledBrowser): string {
  return spawnSync(command, ['--version'], { encoding: 'utf8' }).stdout.trim();
}
