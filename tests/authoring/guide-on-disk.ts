import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { allConfirmed, lookupFilesOf, RULES } from './sound-guide.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The modules of the authors' commands, and the modules that their types import. */
const COPIED = [
  'src/authoring',
  'src/flow',
  'src/url',
  'src/validators',
  'src/tree',
  'src/i18n/marks.ts',
  'src/features/lookup/build',
  'src/features/lookup/own-words',
  'locales/step-parts.ts',
  'locales/language-rules.ts',
];

/** What a command printed, line by line, and its exit code. */
interface Ran {
  readonly lines: readonly string[];
  readonly errors: string;
  readonly exitCode: number | null;
}

/** A guide in a folder of its own, in which tests run the authors' commands and change files. */
export interface GuideOnDisk {
  readonly folder: string;
  readonly run: (
    command: 'tree-new' | 'tree-check' | 'texts-confirm' | 'facts-check',
    ...args: string[]
  ) => Ran;
  readonly read: (file: string) => string;
  /** Replaces a text in a file. Fails if the file does not have it. */
  readonly replace: (file: string, text: string, other: string) => void;
  readonly write: (file: string, text: string) => void;
  /** Returns every file except the code of the commands, with its content. */
  readonly content: () => ReadonlyMap<string, string>;
}

const branch = (id: string, name: string, steps: string): [string, string] => [
  `src/tree/branches/${id}.ts`,
  `import type { Branch } from '../branch.ts';

export const ${name} = {
${steps}
} as const satisfies Branch<'${id}'>;
`,
];

const outcome = (id: string, code: string, ending: string) => `  ${id}: {
    code: '${code}',
    kind: 'outcome',
    ending: '${ending}',
    needs: [],
    sources: ['A1.1'],
  },`;

/** A list of strings over several lines. */
const LONG_LIST = /\[\s+([^\]]*?)\s+\]/g;

/** Returns JSON as the formatter writes it: each list in a line. */
const formatted = (value: unknown): string =>
  `${JSON.stringify(value, undefined, 2).replace(LONG_LIST, (_, inside: string) => `[${inside.replace(/\n\s+/g, ' ')}]`)}\n`;

/** The steps of the small guide. */
const STEPS = ['address', 'address/which-message', 'address/after-at', 'solved', 'ask'];

/** A small guide with a branch to which a test can add a step. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  branch(
    'address',
    'address',
    `  address: {
    code: 'A4R',
    kind: 'question',
    sources: ['A1.1'],
    answers: [
      { id: 'student', to: 'address/which-message' },
      { id: 'not-sure', to: 'ask' },
    ],
  },
  'address/which-message': {
    code: 'A2K',
    kind: 'question',
    sources: ['A1.1'],
    answers: [
      { id: 'not-in-our-system', to: 'address/after-at' },
      { id: 'not-sure', to: 'ask' },
    ],
  },
  'address/after-at': {
    code: 'A72',
    kind: 'fix',
    needs: ['password'],
    sources: ['A1.2'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'ask' },
    ],
  },`,
  ),
  branch('solved', 'solved', outcome('solved', 'Y2T', 'solved')),
  branch('ask', 'ask', outcome('ask', 'Y4X', 'person')),
  [
    'src/tree/branches.ts',
    `import { address } from './branches/address.ts';
import { ask } from './branches/ask.ts';
import { solved } from './branches/solved.ts';

export const branches = { address, solved, ask } as const;
`,
  ],
  ['src/tree/notices.ts', 'export const notices = {} as const;\n'],
  ['src/tree/sketches.ts', "export const sketches = { 'sign-in-address': 'SignInAddress' } as const;\n"],
  [
    'src/tree/sources.ts',
    `export const documents = {} as const;

export const statements = { 'A1.1': 'Addresses differ.', 'A1.2': 'The part after the @ is fixed.' } as const;
`,
  ],
  ['src/tree/seen-messages.ts', 'export const seenMessages = [] as const;\n'],
  [
    'src/tree/screen-documents.ts',
    `export const screenDocuments = {
  manual: { title: 'Manual', read: '2999-01-01', official: 'secondary' },
} as const;
`,
  ],
  [
    'src/tree/label-screens.ts',
    "export const labelScreens = { next: [{ product: 'microsoft' }] } as const;\n",
  ],
  [
    'src/tree/tree.ts',
    `import { branches } from './branches.ts';
import { notices } from './notices.ts';

export const tree = { start: 'address', steps: Object.assign({}, ...Object.values(branches)), notices };
`,
  ],
  [
    'src/tree/published-steps.json',
    `{
  "about": "Every step id and code ever released.",
  "steps": {
    "address": "A4R",
    "address/which-message": "A2K",
    "address/after-at": "A72",
    "solved": "Y2T",
    "ask": "Y4X"
  },
  "aliases": {},
  "pages": {
    "help": "Y64"
  }
}
`,
  ],
  [
    'locales/glossary.json',
    `{
  "terms": {
    "sign-in": {
      "from": "Microsoft.",
      "en": { "use": "sign in", "not": { "log in": [] } },
      "ja": { "use": "sign in", "not": { "log in": [] } }
    }
  }
}
`,
  ],
  ...(['en', 'ja'] as const).flatMap((language): [string, string][] => [
    ...lookupFilesOf(language, STEPS).map(({ file, json }): [string, string] => [
      file,
      formatted(JSON.parse(json)),
    ]),
    [
      `locales/${language}/address.json`,
      `{
  "address": {
    "title": "Who are you?",
    "lead": "Pick one.",
    "answers": {
      "student": {
        "label": "A student",
        "short": "a student"
      }
    }
  },
  "address/which-message": {
    "title": "What does the page say?",
    "lead": "Pick one.",
    "answers": {
      "not-in-our-system": {
        "label": "It is not in the system",
        "short": "not in the system"
      }
    }
  },
  "address/after-at": {
    "title": "Change it",
    "lead": "Try again.",
    "instructions": ["Type it again."]
  }
}
`,
    ],
    [
      `locales/${language}/desk/address.json`,
      `{
  "address": {
    "ask": "Who are you?",
    "heard": ["It is wrong"],
    "listen": {
      "student": ["I study here"]
    }
  },
  "address/which-message": {
    "ask": "What does it say?",
    "heard": ["There is a message"],
    "listen": {
      "not-in-our-system": ["not in the system"]
    }
  },
  "address/after-at": {
    "ask": "Please change it.",
    "heard": ["It is not in the system"]
  }
}
`,
    ],
    [`locales/${language}/labels.json`, `{\n  "next": "${language}"\n}\n`],
    [
      `locales/${language}/labels-seen.json`,
      // So late that nothing in this guide has to be looked at again while tests run.
      '{\n  "next": { "source": "manual", "seen": "2999-01-01", "sure": "secondary" }\n}\n',
    ],
    [
      `locales/${language}/language.json`,
      `${JSON.stringify(RULES['en'])}
`,
    ],
    [`locales/${language}/sketches.json`, '{\n  "shows": { "sign-in-address": "The box." }\n}\n'],
    ...['solved', 'ask'].flatMap((id): [string, string][] => [
      [
        `locales/${language}/${id}.json`,
        `{\n  "${id}": {\n    "title": "The end: ${id}",\n    "lead": "Done."\n  }\n}\n`,
      ],
      [
        `locales/${language}/desk/${id}.json`,
        `{\n  "${id}": {\n    "ask": "Well?",\n    "heard": ["${id}"]\n  }\n}\n`,
      ],
    ]),
  ]),
]);

/** The languages of the small guide, the second of which is a copy of the first, with all texts confirmed. */
const LANGUAGES = allConfirmed(
  ['en', 'ja'].map((language) => ({
    language,
    rules: {},
    files: [...WRITTEN].flatMap(([file, json]) =>
      file.startsWith(`locales/${language}/`) ? [{ file, json }] : [],
    ),
  })),
);

/** The small guide, with all its texts confirmed. */
const FILES: ReadonlyMap<string, string> = new Map([
  ...WRITTEN,
  ...LANGUAGES.flatMap(({ files }) => files.map(({ file, json }) => [file, json] as const)),
]);

/** Writes the small guide and the authors' commands to a folder. Outside a test, the caller removes it. */
export function guideOnDisk(whenFinished: (remove: () => void) => void = onTestFinished): GuideOnDisk {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  whenFinished(() => rmSync(folder, { recursive: true }));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  for (const path of COPIED) cpSync(join(root, path), join(folder, path), { recursive: true });
  rmSync(join(folder, 'src/tree/branches'), { recursive: true });
  write('package.json', '{ "type": "module" }\n');
  // A junction, since Windows lets only administrators create other links to folders.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [file, text] of FILES) write(file, text);
  return {
    folder,
    read,
    write,
    replace: (file, text, other) => {
      const before = read(file);
      if (!before.includes(text)) throw new Error(`${file} has no ${text}`);
      write(
        file,
        before.replace(text, () => other),
      );
    },
    run: (command, ...args) => {
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [join(folder, `src/authoring/${command}.ts`), ...args],
        { cwd: tmpdir(), encoding: 'utf8' },
      );
      return { lines: stdout.trimEnd().split('\n'), errors: stderr, exitCode: status };
    },
    content: () =>
      new Map(
        globSync(['src/tree/**/*.*', 'locales/**/*.*'], { cwd: folder })
          .map((file) => file.replaceAll('\\', '/'))
          .toSorted()
          .map((file) => [file, read(file)]),
      ),
  };
}
