import type { Address } from './addresses.ts';
import type { BuiltGuide } from './built-guide.ts';
import type { CommonHost } from './host.ts';
import { type Ask, askFollowing, decoded } from './request.ts';
import { judgeEach, type Verdict } from './verdict.ts';

/** The headers of a browser, and of a program that sends none. Some servers choose among files by them. */
const clientsFor = (languages: readonly string[]) => ({
  browser: {
    Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'Accept-Encoding': 'gzip, deflate, br, zstd',
    'Accept-Language': languages.toReversed().join(),
  },
  program: {},
});

/** What is on a page that lists the files of a folder. */
const LISTING = /<title>(?:Index of|Directory listing)|<h1>(?:Index of|Directory listing)/i;

/** Judges a host with a common configuration: each address must end at the right page, an unknown one with status 404. */
export function judgeCommonHost(
  ask: Ask,
  { served: { base, languages }, addresses, content }: BuiltGuide,
  { needsExtension }: CommonHost,
): Promise<Verdict[]> {
  const hasFolder = ({ path }: Address) =>
    /(?:^|\/)$/.test(path) || content(`${path}/index.html`) !== undefined;
  const clients = clientsFor(languages);
  const judgeAddress = async (address: Address): Promise<Verdict> => {
    const { kind, file } = address;
    const path = base + (needsExtension && kind !== 'file' && !hasFolder(address) ? file : address.path);
    const problems: string[] = [];
    for (const [client, headers] of Object.entries(clients)) {
      const answer = await askFollowing(ask, path, headers);
      if (answer.status !== 200) problems.push(`${client}: status ${answer.status}`);
      else if (!decoded(answer)?.equals(content(file) ?? Buffer.of()))
        problems.push(`${client}: ${LISTING.test(String(answer.body)) ? 'a listing' : 'another page'}`);
    }
    return { kind, path, problems };
  };
  const judgeUnknown = async (unknown: string): Promise<Verdict> => {
    const path = base + unknown;
    const { status } = await askFollowing(ask, path);
    return { kind: 'unknown', path, problems: status === 404 ? [] : [`status ${status}`] };
  };
  const unknown = ['nowhere', ...languages.map((language) => `${language}/nowhere`)];
  return Promise.all([judgeEach(addresses, judgeAddress), judgeEach(unknown, judgeUnknown)]).then((all) =>
    all.flat(),
  );
}

/** Returns the folders without a page whose files a host lists, because its configuration says so. */
export async function listedFolders(
  ask: Ask,
  { served: { base }, foldersWithoutPage }: BuiltGuide,
): Promise<string[]> {
  const listed: string[] = [];
  for (const folder of foldersWithoutPage) {
    const path = `${base}${folder}/`;
    if (LISTING.test(String((await ask(path)).body))) listed.push(path);
  }
  return listed;
}
