import { contentTypes } from '../src/deploy/content-types.ts';
import { headersOfFile } from '../src/deploy/headers-of-file.ts';
import type { ServedSite } from '../src/deploy/site-headers.ts';
import type { Address } from './addresses.ts';
import type { BuiltGuide } from './built-guide.ts';
import type { ConfiguredHost } from './host.ts';
import { type Answer, type Ask, decoded, redirectOf } from './request.ts';
import { judgeEach, type Verdict } from './verdict.ts';

const NO_COMPRESSION = { 'Accept-Encoding': 'identity' };
const ENCODINGS = ['br', 'gzip'] as const;
const EXTENSIONS = { br: 'br', gzip: 'gz' } as const;

/** Files that every host gets before it is judged: only the last one may be served. */
export const plantedFiles: Readonly<Record<string, string>> = {
  '.hidden': 'hidden',
  '.git/config': 'hidden',
  'assets/.hidden.html': 'hidden',
  '.well-known/planted.txt': 'known',
};

/** Returns what is wrong with the headers of an answer that shows a file. */
function headerProblems(
  answer: Answer,
  site: ServedSite,
  file: string,
  { isOwnHost }: ConfiguredHost,
): string[] {
  const expected: Readonly<Record<string, string>> = {
    ...headersOfFile(site, file),
    ...(isOwnHost && site.base === '/' ? site.ownHost : {}),
  };
  const others = [site.ownHost, ...Object.values(site.folders), ...Object.values(site.files)];
  const names = new Set([expected, ...others].flatMap((each) => Object.keys(each)));
  return [...names].flatMap((name) => {
    const sent = answer.headers[name.toLowerCase()];
    return sent === expected[name]
      ? []
      : [`${name} is ${sent ?? 'missing'}, not ${expected[name] ?? 'missing'}`];
  });
}

/** Returns what is wrong with the type of an answer. Types of text that have a charset by definition may name it. */
function typeProblems({ headers }: Answer, file: string): string[] {
  const sent = headers['content-type']?.toLowerCase().replaceAll(' ', '') ?? '';
  const language = headers['content-language'];
  const known = contentTypes.find(({ extension }) => file.endsWith(`.${extension}`));
  const right = known && [known.contentType.replaceAll(' ', ''), `${known.type};charset=utf-8`];
  return [
    ...(right === undefined || right.includes(sent) ? [] : [`the type is ${sent || 'missing'}`]),
    // Apache may take the end of a file's name for a language.
    ...(language === undefined ? [] : [`the language is ${language}`]),
  ];
}

/** Judges a host with the guide's own configuration. */
export async function judgeConfiguredHost(
  ask: Ask,
  { served, addresses, foldersWithoutPage, content }: BuiltGuide,
  host: ConfiguredHost,
): Promise<Verdict[]> {
  const { base, languages } = served;

  /** Requests a file, and returns what is wrong with the answer. */
  async function problemsAt(path: string, file: string, status: number): Promise<string[]> {
    const answer = await ask(path, NO_COMPRESSION);
    if (answer.status !== status) return [`status ${answer.status}`];
    return [
      ...(answer.body.equals(content(file) ?? Buffer.of()) ? [] : ['another page']),
      ...(answer.headers['content-encoding'] === undefined ? [] : ['compressed unasked']),
      ...headerProblems(answer, served, file, host),
      ...typeProblems(answer, file),
    ];
  }

  const isCompressed = (file: string) => content(`${file}.gz`) !== undefined;

  /** Requests each encoding that browsers ask for, and returns what is wrong with the answers. */
  async function encodingProblems(path: string, file: string, status: number): Promise<string[]> {
    const wanted = ['br', 'gzip', 'gzip, deflate, br', 'br;q=0, gzip', 'br;q=0, gzip;q=0'];
    const problems: string[] = [];
    for (const each of wanted) {
      const answer = await ask(path, { 'Accept-Encoding': each });
      const accepted = host.encodings.filter((name) => new RegExp(`\\b${name}\\b(?!;q=0)`).test(each));
      const best = accepted.find((name) => content(`${file}.${EXTENSIONS[name]}`) !== undefined);
      const got = answer.headers['content-encoding'];
      const name = `with Accept-Encoding: ${each}`;
      if (answer.status !== status) problems.push(`${name}: status ${answer.status}`);
      else if (!decoded(answer)?.equals(content(file) ?? Buffer.of())) problems.push(`${name}: another page`);
      // A server may compress small files itself.
      else if (best !== undefined && got !== best)
        problems.push(`${name}: Content-Encoding is ${got ?? 'missing'}`);
      problems.push(...headerProblems(answer, served, file, host).map((problem) => `${name}: ${problem}`));
      problems.push(...typeProblems(answer, file).map((problem) => `${name}: ${problem}`));
      const varies = /accept-encoding/i.test(answer.headers.vary ?? '');
      if (!varies && (isCompressed(file) || got !== undefined)) problems.push(`${name}: no Vary`);
    }
    return problems;
  }

  /** Requests a page that the browser has, and returns what is wrong with the answers. */
  async function revalidationProblems(path: string, file: string): Promise<string[]> {
    const problems: string[] = [];
    for (const encoding of ['identity', ...ENCODINGS]) {
      const sent = { 'Accept-Encoding': encoding };
      const { headers } = await ask(path, sent);
      if (headers.etag === undefined) return ['no ETag'];
      const again = await ask(path, { ...sent, 'If-None-Match': headers.etag });
      if (again.status !== 304) problems.push(`revalidated (${encoding}): status ${again.status}`);
      problems.push(
        ...headerProblems(again, served, file, host).map(
          (problem) => `revalidated (${encoding}): ${problem}`,
        ),
      );
      const other = await ask(path, { ...sent, 'If-None-Match': '"another"' });
      if (other.status !== 200)
        problems.push(`revalidated after a change (${encoding}): status ${other.status}`);
    }
    return problems;
  }

  async function judgeAddress({ path, file, kind }: Address): Promise<Verdict> {
    const at = base + path;
    const problems = [
      ...(await problemsAt(at, file, 200)),
      ...(await encodingProblems(at, file, 200)),
      ...(await revalidationProblems(at, file)),
    ];
    if (kind !== 'file') {
      const named = async (name: string, to: string) =>
        (await problemsAt(to, file, 200)).map((problem) => `${name}: ${problem}`);
      if (!at.endsWith('/')) problems.push(...(await named('with a slash', `${at}/`)));
      problems.push(...(await named('with .html', base + file)));
      problems.push(...(await named('with a query', `${at}?trail=start:before-password`)));
    }
    return { kind, path: at, problems };
  }

  /** Judges an address that no file has: the 404 page of its language, also in compressed form and for a second visit. */
  async function judgeUnknown(path: string): Promise<Verdict> {
    const at = base + path;
    const language = languages.find((each) => new RegExp(`^${each}(?:/|$)`, 'i').test(path));
    const file = language === undefined ? '404.html' : `${language}/404.html`;
    const problems = [...(await problemsAt(at, file, 404)), ...(await encodingProblems(at, file, 404))];
    const { headers } = await ask(at, NO_COMPRESSION);
    const again = await ask(at, { ...NO_COMPRESSION, 'If-None-Match': headers.etag ?? '"any"' });
    if (again.status !== 404 || again.body.length === 0) problems.push('asked again: no page');
    return { kind: 'unknown', path: at, problems };
  }

  const unknown = [
    ...[
      'nowhere',
      'nowhere/',
      'nowhere.html',
      'a/b/c',
      'assets/gone.js',
      'guide.json.html',
      'fr/',
      'constructor',
    ],
    ...languages.flatMap((language) => [
      `${language}/nowhere`,
      `${language}/nowhere/`,
      `${language}/help/nowhere`,
      `${language}/a/b/c`,
      `${language.toUpperCase()}/nowhere`,
    ]),
  ];
  const folders = foldersWithoutPage.flatMap((folder) => [folder, `${folder}/`]);

  async function judgeHidden([file, text]: readonly [string, string]): Promise<Verdict> {
    const { status, body } = await ask(base + file, NO_COMPRESSION);
    const isServed = status === 200 && String(body) === text;
    const problem =
      text === 'hidden' ? (status === 404 ? '' : `status ${status}`) : isServed ? '' : 'not served';
    return { kind: 'hidden', path: base + file, problems: problem === '' ? [] : [problem] };
  }

  /** Judges the base without its slash, which leads to the start, and that nothing beside the base gets its headers. */
  async function judgeBase(): Promise<Verdict[]> {
    if (base === '/') return [];
    const path = base.slice(0, -1);
    const answer = await ask(path, NO_COMPRESSION);
    const to = redirectOf(answer, path);
    const problems = [
      ...(to === base ? [] : [`leads to ${to ?? `status ${answer.status}`}`]),
      ...headerProblems(answer, served, '', host),
    ];
    const verdicts: Verdict[] = [{ kind: 'base', path, problems }];
    for (const neighbour of host.isShared ? ['/', `${path}-2/`, `/other${base}`] : []) {
      const { headers } = await ask(neighbour, NO_COMPRESSION);
      const own = Object.keys(served.headers).filter((name) => headers[name.toLowerCase()] !== undefined);
      const found = own.map((name) => `has the guide's ${name}`);
      verdicts.push({ kind: 'base', path: neighbour, problems: found });
    }
    return verdicts;
  }

  return [
    ...(await judgeEach(addresses, judgeAddress)),
    ...(await judgeEach(unknown, judgeUnknown)),
    ...(await judgeEach(folders, async (folder) => ({
      ...(await judgeUnknown(folder)),
      kind: 'folder' as const,
    }))),
    ...(await judgeEach(Object.entries(plantedFiles), judgeHidden)),
    ...(await judgeBase()),
  ];
}
