// Reads the headers back from the configurations of the servers. Each function takes the text of the files and the path
// of a request, and returns the headers that the server would send, as far as the configuration names them.

type Sent = Readonly<Record<string, string>>;

/** Returns the lines that are no comments, without indentation. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

const unquoted = (text: string): string => text.replace(/^"|"$/g, '').replace(/\\(["\\{}])/g, '$1');

/** Returns the headers without those that have no value, which servers do not send. */
const present = (headers: Readonly<Record<string, string>>): Sent =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));

/** Returns the value of each map of nginx for a path. */
function nginxMaps(maps: string, path: string): ReadonlyMap<string, string> {
  const blocks = [...maps.matchAll(/^map \$uri \$(\w+) \{\n([\s\S]*?)^\}/gm)];
  return new Map(
    blocks.map(([, variable = '', body = '']) => {
      const entries = linesOf(body).map((line) => /^(default|".*?") "(.*)";$/.exec(line) ?? [line, '?', '?']);
      const match = entries.find(([, key = '']) => {
        const [, flag, pattern] = /^~(\*?)(.*)$/.exec(unquoted(key)) ?? [];
        return pattern !== undefined && new RegExp(pattern, flag === '*' ? 'i' : '').test(path);
      });
      const [, , value = ''] = match ?? entries.find(([, key]) => key === 'default') ?? [];
      return [variable, unquoted(value)] as const;
    }),
  );
}

export function nginxHeaders(headers: string, maps: string, path: string): Sent {
  const values = nginxMaps(maps, path);
  const sent = linesOf(headers).map((line) => {
    const [, name = line, value = ''] = /^add_header (\S+) (.*) always;$/.exec(line) ?? [];
    return [name, value.startsWith('$') ? (values.get(value.slice(1)) ?? value) : unquoted(value)];
  });
  return present(Object.fromEntries(sent));
}

/** Returns the 404 page of nginx for a path. */
export const nginxNotFound = (maps: string, path: string): string | undefined =>
  nginxMaps(maps, path).get('oumail_guide_not_found');

const APACHE_HEADER = /^Header always set (\S+) ("(?:[^"\\]|\\.)*")(?: "expr=%\{REQUEST_URI\} =~ m#(.*)#")?$/;

export function apacheHeaders(configuration: string, path: string): Sent {
  const sent: Record<string, string> = {};
  for (const line of linesOf(configuration)) {
    const [, name, value = '', pattern] = APACHE_HEADER.exec(line) ?? [];
    if (name !== undefined && (pattern === undefined || new RegExp(pattern).test(path)))
      sent[name] = unquoted(value).replaceAll('%%', '%');
  }
  return sent;
}

/** Returns the 404 page of Apache for a path. */
export function apacheNotFound(configuration: string, path: string): string | undefined {
  const lines = linesOf(configuration);
  const languages = lines.flatMap((line) => {
    const [, pattern, value = ''] =
      /^SetEnvIfNoCase Request_URI "(.*)" OUMAIL_GUIDE_LANGUAGE=(.*)$/.exec(line) ?? [];
    return pattern !== undefined && new RegExp(pattern, 'i').test(path) ? [value] : [];
  });
  const [, page] = lines.map((line) => /^ErrorDocument 404 "(.*)"$/.exec(line)).find((match) => match) ?? [];
  return page?.replace('%{reqenv:OUMAIL_GUIDE_LANGUAGE}', languages[0] ?? '');
}

export function caddyHeaders(configuration: string, path: string): Sent {
  const lines = linesOf(configuration);
  const [, block = ''] = /^\troute \{\n\t\theader \{\n([\s\S]*?)^\t\t\}/m.exec(configuration) ?? [];
  const sent: Record<string, string> = {};
  for (const line of linesOf(block)) {
    const [, name = line, value = ''] = /^(\S+) (".*")$/.exec(line) ?? [];
    sent[name] = unquoted(value);
  }
  for (const line of lines) {
    const [, matcher, name = '', value = ''] = /^header (@\S+) (\S+) (".*")$/.exec(line) ?? [];
    const [, pattern = ''] = lines.flatMap((each) =>
      each.startsWith(`${matcher} path `) ? each.split(' path ') : [],
    );
    const isMatched = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (matcher !== undefined && isMatched) sent[name] = unquoted(value);
  }
  return sent;
}

/** Returns the 404 page of Caddy for a path. */
export function caddyNotFound(configuration: string, path: string): string | undefined {
  const [, block = ''] = /map \{path\} \{oumail_guide_not_found\} \{\n([\s\S]*?)\}/.exec(configuration) ?? [];
  const rows = linesOf(block).map((line) => /^(\S+) "(.*)"$/.exec(line) ?? [line, '?', '?']);
  const isMatched = (key = '') =>
    key.startsWith('~(?i)') && new RegExp(key.slice('~(?i)'.length), 'i').test(path);
  return (rows.find(([, key]) => isMatched(key)) ?? rows.find(([, key]) => key === 'default'))?.[2];
}

/** Returns the headers of a `_headers` file. Netlify replaces the value of an earlier rule, Cloudflare joins them. */
export function fileHeaders(text: string, path: string, repeated: 'replaced' | 'joined'): Sent {
  const sent: Record<string, string> = {};
  let isMatched = false;
  for (const line of text.split('\n').filter((each) => each.trim() !== '' && !each.trim().startsWith('#'))) {
    if (!line.startsWith(' ')) {
      isMatched = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
      continue;
    }
    const [, removed] = /^ {2}! (\S+)$/.exec(line) ?? [];
    const [, name = line, value = ''] = /^ {2}(\S+): (.*)$/.exec(line) ?? [];
    if (!isMatched) continue;
    if (removed !== undefined) delete sent[removed];
    else sent[name] = repeated === 'joined' && sent[name] !== undefined ? `${sent[name]}, ${value}` : value;
  }
  return sent;
}
