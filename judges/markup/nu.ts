// The Nu Html Checker: judges the files of a folder in one run of Java.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { judgePackages } from '../judge-packages.ts';
import type { Told } from '../told.ts';

export const JAVA = { name: 'default-jre-headless', file: '/usr/bin/java' };

const MAX_OUTPUT = 512 * 1024 * 1024;

/** A message in Nu's JSON, as far as it is used here. */
interface Message {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly subType?: 'warning' | 'fatal';
  readonly url?: string;
  readonly message: string;
  readonly extract?: string;
  readonly hiliteStart?: number;
}

/** What Nu quotes in a message. */
const QUOTED = /“[^”]*”/g;

/** What Nu has told about files, without those that it has nothing to tell about, and how many files it has judged. */
interface NuVerdict {
  readonly told: ReadonlyMap<string, readonly Told[]>;
  readonly files: number;
}

/** Has Nu judge every HTML file in a folder. */
export async function judgeByNu(folder: string): Promise<NuVerdict> {
  const { stdout, stderr } = await promisify(execFile)(
    JAVA.file,
    [
      ...['-Xss8m', '-jar', judgePackages.file('vnu-jar/build/dist/vnu.jar')],
      // With `--verbose` Nu names each file that it judges.
      ...['--format', 'json', '--stdout', '--exit-zero-always', '--skip-non-html', '--verbose', folder],
    ],
    { maxBuffer: MAX_OUTPUT },
  );
  const { messages } = JSON.parse(stdout) as { readonly messages: readonly Message[] };
  const told = messages.map((message) => {
    // A file that Nu cannot read is no verdict on the guide.
    if (message.type === 'non-document-error' || message.url === undefined)
      throw new Error(`Nu: ${message.message}`);
    return { file: fileURLToPath(message.url), told: read(message) };
  });
  return {
    told: new Map(
      [...Map.groupBy(told, ({ file }) => file)].map(([file, each]) => [file, each.map((one) => one.told)]),
    ),
    files: stderr.split('\n').filter((line) => line.endsWith('.html')).length,
  };
}

function read({ type, subType, message, extract = '', hiliteStart = 0 }: Message): Told {
  return {
    judge: 'Nu',
    rule: message.replaceAll(QUOTED, '…'),
    kind: 'finding',
    cause: type === 'error' ? 'error' : (subType ?? 'info'),
    message,
    html: extract.slice(hiliteStart),
    fits: [],
  };
}
