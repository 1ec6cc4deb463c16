/**
 * `npm run types:errors`: begins a new step of each kind in a copy of the project, makes an author's mistakes there,
 * compiles once, and asserts that each mistake is reported in its own file, in at most five lines, and that nothing
 * else is reported: the stubs of `npm run tree:new` compile.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fallbackLanguage } from '../../locales/language-rules.ts';
import { RECORD } from '../../src/authoring/file-names.ts';
import { writeStubs } from '../../src/authoring/new-step/new-step-files.ts';
import { describeNewStepProblem } from '../../src/authoring/new-step/new-step-sentences.ts';
import { withNoun } from '../../src/authoring/problem-sentences.ts';
import { languageCodes } from '../../src/authoring/project-files.ts';
import { tree } from '../../src/tree/tree.ts';
import type { Published } from '../../src/tree/types.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Inside `node_modules`, the copy finds all packages, and Git and the other checks ignore it. */
const copy = join(root, 'node_modules/.author-errors');

const FOLDERS = ['src', 'locales', 'tests', 'e2e', 'bench', 'hosts', 'engines', 'judges', 'pictures'];
const FILES = ['package.json', 'tsconfig.json', 'vite.config.ts', 'vitest.config.ts', 'playwright.config.ts'];
const COMPILED = ['.ts', '.tsx', '.json', ''];

const MAX_LINES = 5;

interface Mistake {
  readonly name: string;
  /** The file with the mistake, and the text that is replaced there once. Without `wrong` it is removed. */
  readonly file: string;
  /** Other files in which the same text is replaced. */
  readonly alsoIn?: readonly string[];
  readonly text: string | RegExp;
  readonly wrong?: string;
  /** The file that reports it if the compiler cannot name a JSON file, and a part of the message. */
  readonly toldIn?: string;
  readonly says: string;
  /** The other files that report it. */
  readonly alsoToldIn?: readonly string[];
  /** The same message as the guide for authors quotes it, with the names of its example. */
  readonly guideSays?: string;
}

const mistakes: readonly Mistake[] = [
  {
    name: 'a source that is not there',
    file: 'src/tree/branches/start.ts',
    text: "sources: ['A1.1']",
    wrong: "sources: ['A1.11']",
    says: `Did you mean '"A1.1"'?`,
  },
  {
    name: 'a source that is not there, and like none that is',
    file: 'src/tree/branches/solved.ts',
    text: 'sources: []',
    wrong: "sources: ['never-there']",
    says: `Type '"never-there"' is not assignable to type 'SourceId'.`,
    guideSays: `Type '"autofill-page"' is not assignable to type 'SourceId'.`,
  },
  {
    name: 'a target that is not there',
    file: 'src/tree/branches/address.ts',
    text: "to: 'address/after-at'",
    wrong: "to: 'address/after-att'",
    says: `Did you mean '"address/after-at"'?`,
    guideSays: `Did you mean '"address/after-at"'?`,
  },
  {
    name: 'an answer without its words in any language',
    file: 'src/tree/branches/browser.ts',
    text: 'answers: [',
    wrong: "answers: [{ id: 'never-there', to: 'ask' },",
    toldIn: 'locales/en/index.ts',
    alsoToldIn: languageCodes().map((language) => `locales/${language}/desk/index.ts`),
    says: `Property '"never-there"' is missing in type`,
    guideSays: `Property '"filled-in"' is missing in type`,
  },
  {
    name: 'a drawing without its component',
    file: 'src/tree/sketches.ts',
    text: "'sign-in-address': 'SignInAddress'",
    wrong: "'sign-in-address': 'NeverThere'",
    toldIn: 'src/sketches/sketch-of.ts',
    says: `Property 'NeverThere' is missing in type`,
    guideSays: `Property 'FilledIn' is missing in type`,
  },
  {
    name: 'an untried step that is not there',
    file: 'src/tree/branches/password.ts',
    text: 'untried: [',
    wrong: "untried: ['no-such-step', ",
    says: '"no-such-step"',
  },
  {
    name: 'a notice that is not there',
    file: 'src/tree/branches/sms-setup.ts',
    text: "notices: ['sms-ends'",
    wrong: "notices: ['sms-end'",
    says: `Did you mean '"sms-ends"'?`,
  },
  {
    name: 'a drawing that is not there',
    file: 'src/tree/branches/mfa.ts',
    text: "sketch: '",
    wrong: "sketch: 'no-",
    says: 'Type \'"no-',
  },
  {
    name: 'a step that is not in the record of released steps',
    file: 'src/tree/branches/ask.ts',
    text: "'ask/unlock': {",
    wrong: "'ask/unlocked': {",
    says: "'ask/unlocked'",
  },
  {
    name: 'a message that leads to a step that is not there',
    file: 'src/tree/seen-messages/address-messages.ts',
    text: "step: 'address/before-at'",
    wrong: "step: 'address/before-att'",
    says: `Did you mean '"address/before-at"'?`,
  },
  {
    name: 'a step without a lead in English',
    file: 'locales/en/password.json',
    text: /"lead": "[^"]*",/,
    toldIn: 'locales/en/index.ts',
    says: "Property 'lead' is missing",
  },
  {
    name: 'an answer without its words in English',
    file: 'locales/en/mfa.json',
    text: /"other-system": \{[^}]*\},/,
    toldIn: 'locales/en/index.ts',
    says: `'"other-system"' is missing`,
  },
  {
    name: 'a part of a text that steps do not have, in every language',
    file: `locales/${fallbackLanguage}/app-setup.json`,
    alsoIn: languageCodes()
      .filter((language) => language !== fallbackLanguage)
      .map((language) => `locales/${language}/app-setup.json`),
    text: '"note":',
    wrong: '"nott": "Not so.", "note":',
    toldIn: 'locales/en/index.ts',
    says: 'nott',
  },
  {
    name: 'a step without a lead in Japanese',
    file: 'locales/ja/address.json',
    text: /"lead": "[^"]*",/,
    toldIn: 'locales/ja/index.ts',
    says: `Property '"lead"' is missing`,
  },
  {
    name: 'a branch without a name in English',
    file: 'locales/en/branches.json',
    text: /,\s*"ask": "[^"]*"/,
    toldIn: 'locales/en/index.ts',
    says: "Property 'ask' is missing",
    guideSays: "Property 'printer' is missing",
  },
  {
    name: 'a step without what staff say',
    file: 'locales/ja/desk/address.json',
    text: /"ask": "[^"]*",/,
    toldIn: 'locales/ja/desk/index.ts',
    says: "Property 'ask' is missing",
  },
];

function copyProject(): void {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of [...FOLDERS, ...FILES])
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      filter: (path) => COMPILED.includes(extname(path)) || path.includes('__'),
    });
}

/** Begins a step of each kind in the copy with `npm run tree:new`. */
function beginSteps(): void {
  const read = (file: string) => readFileSync(join(copy, file), 'utf8');
  for (const kind of ['fix', 'question', 'check', 'outcome'] as const) {
    const step = { id: `start/of-no-guide-${kind}`, branch: 'start', kind };
    const published: Published = JSON.parse(read(RECORD));
    const stubs = writeStubs(step, { tree, published, languages: languageCodes(), read });
    if (!stubs.ok) throw new Error(describeNewStepProblem(stubs.problem));
    for (const { file, text } of stubs.files) writeFileSync(join(copy, file), text);
  }
}

function make({ name, file, alsoIn, text, wrong = '' }: Mistake): void {
  for (const each of [file, ...(alsoIn ?? [])]) {
    const path = join(copy, each);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(text, wrong);
    if (after === before) throw new Error(`${each} has no ${text}: there is nothing to make "${name}" of`);
    writeFileSync(path, after);
  }
}

interface Told {
  readonly file: string;
  readonly lines: readonly string[];
}

/** Returns the compiler's errors: a line that names a file, and the lines under it. */
function compile(): Told[] {
  const { stdout, error } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit'],
    {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    },
  );
  if (error) throw error;
  const told: { file: string; lines: string[] }[] = [];
  for (const line of stdout.split('\n').filter(Boolean)) {
    const file = /^(\S[^(]*)\(\d+,\d+\): error/.exec(line)?.[1];
    if (file !== undefined) told.push({ file, lines: [line] });
    else told.at(-1)?.lines.push(line);
  }
  return told;
}

copyProject();
beginSteps();
for (const mistake of mistakes) make(mistake);
const left = compile();
rmSync(copy, { recursive: true });

const guide = readFileSync(join(root, 'src/tree/README.md'), 'utf8');
const problems: string[] = [];
for (const { name, file, toldIn = file, alsoToldIn = [], says, guideSays } of mistakes) {
  if (guideSays !== undefined && !guide.includes(guideSays))
    problems.push(`${name}: src/tree/README.md does not say ${guideSays}`);
  for (const place of [toldIn, ...alsoToldIn]) {
    const at = left.findIndex(
      (each) => each.file === place && each.lines.some((line) => line.includes(says)),
    );
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (!found) problems.push(`${name}: ${place} has no error that says ${says}`);
    else if (found.lines.length > MAX_LINES) problems.push(`${name}: ${found.lines.length} lines of error`);
    else console.log(`${name}: ${withNoun(found.lines.length, 'line')}, in ${place}`);
  }
}
for (const { file, lines } of left)
  problems.push(`An error that no mistake was made for: ${file}: ${lines[0]}`);
for (const problem of problems) console.error(problem.slice(0, 500));
process.exitCode = problems.length === 0 ? 0 : 1;
