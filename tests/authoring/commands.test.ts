/** Runs `npm run tree:new` and `npm run tree:check` as an author does, in a small guide on disk. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { TreeReport } from '../../src/authoring/tree-report.ts';
import { type GuideOnDisk, guideOnDisk } from './guide-on-disk.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const STUBS = [
  'locales/en/address.json',
  'locales/en/desk/address.json',
  'locales/ja/address.json',
  'locales/ja/desk/address.json',
  'src/tree/branches/address.ts',
  'src/tree/published-steps.json',
];

/** Returns the files whose content has changed. */
const changedSince = (before: ReadonlyMap<string, string>, guide: GuideOnDisk): string[] =>
  [...guide.content()].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);

/** Runs the project's formatter on files in another folder. */
function formattingOf(
  folder: string,
  files: readonly string[],
): { readonly said: string; readonly exitCode: number | null } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/@biomejs/biome/bin/biome'),
      'format',
      '--vcs-enabled=false',
      `--config-path=${root}`,
      ...files,
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  return { said: stdout + stderr, exitCode: status };
}

describe('npm run tree:check', () => {
  test('counts a sound guide and finds no problem', () => {
    const { lines, errors, exitCode } = guideOnDisk().run('tree-check');
    expect(lines).toEqual([
      '5 steps, 6 answers, 4 paths; the longest path has 3 answers',
      'Before the first fix, on 3 paths: at most 2 answers (limit 5), median 2 (limit 3)',
      'No problems',
    ]);
    expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 0 });
  });

  test('prints a sentence for each problem and their number on stdout, and fails', () => {
    const guide = guideOnDisk();
    guide.replace('src/tree/branches/ask.ts', "code: 'Y4X'", "code: 'Y4Y'");
    const { lines, errors, exitCode } = guide.run('tree-check');
    expect(lines.slice(2)).toEqual([
      "src/tree/branches/ask.ts: the code 'Y4Y' of 'ask' is invalid: with the correct check character it is 'Y4X'. Change it to 'Y4X'.",
      '1 problem',
    ]);
    expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 1 });
  });

  test('prints the same as JSON with --json', () => {
    const guide = guideOnDisk();
    guide.replace('locales/ja/desk/ask.json', '"ask": "Well?"', '"ask": "TODO: a sentence"');
    const { lines, errors, exitCode } = guide.run('tree-check', '--json');
    const report: TreeReport = JSON.parse(lines.join('\n'));
    expect(report).toEqual({
      steps: 5,
      answers: 6,
      paths: 4,
      longestPath: 3,
      problems: [
        {
          problem: 'placeholder',
          file: 'locales/ja/desk/ask.json',
          step: 'ask',
          keys: ['ask'],
          sentence:
            "locales/ja/desk/ask.json: the step 'ask' still has placeholders at ask. Replace them with texts.",
        },
      ],
    });
    expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 1 });
  });

  test('says where the record is not valid JSON', () => {
    const guide = guideOnDisk();
    guide.replace('src/tree/published-steps.json', '"solved": "Y2T",', '"solved": "Y2T"');
    const { lines, errors, exitCode } = guide.run('tree-check');
    expect(lines.slice(2)).toEqual([
      // The words in parentheses come from the JavaScript engine.
      expect.stringMatching(
        /^src\/tree\/published-steps[.]json: this file is not valid JSON \(.+line 8.+\)[.] Look for an extra comma/,
      ),
      '1 problem',
    ]);
    expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 1 });
  });
});

describe('npm run tree:new', () => {
  const PLACEHOLDERS = {
    fix: 'title, lead, instructions.0',
    question: 'title, lead, trail',
    check: 'title, lead, trail, choose',
    outcome: 'title, lead, body.0',
  };

  test('writes formatted stubs of each kind, for which tree:check lists everything left to write', () => {
    const guide = guideOnDisk();
    const before = guide.content();
    const ids = Object.keys(PLACEHOLDERS).map((kind) => {
      const { errors, exitCode } = guide.run('tree-new', `address/a-${kind}`, '--kind', kind);
      expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 0 });
      return `address/a-${kind}`;
    });
    expect(changedSince(before, guide)).toEqual(STUBS);
    const { said, exitCode } = formattingOf(guide.folder, STUBS);
    expect(said).toContain(`Checked ${STUBS.length} files`);
    expect(exitCode, said).toBe(0);

    const stillIn = (file: string, keysOf: (kind: keyof typeof PLACEHOLDERS) => string) =>
      (['fix', 'question', 'check', 'outcome'] as const).map(
        (kind) =>
          `locales/${file}.json: the step 'address/a-${kind}' still has placeholders at ${keysOf(kind)}. Replace them with texts.`,
      );
    expect(guide.run('tree-check').lines.slice(2)).toEqual([
      ...ids.map(
        (id) =>
          `src/tree/branches/address.ts: no answer leads to the step '${id}'. Make an answer lead to it, or remove the step.`,
      ),
      ...ids.map(
        (id) =>
          `src/tree/branches/address.ts: the step '${id}' cites no source. Add the ids of its sources, from src/tree/sources.ts, to \`sources\`.`,
      ),
      ...['en', 'ja'].flatMap((language) => [
        ...stillIn(`${language}/address`, (kind) => PLACEHOLDERS[kind]),
        ...stillIn(`${language}/desk/address`, () => 'ask, heard.0'),
      ]),
      '24 problems',
    ]);
  });

  test('prints the code, the files and the remaining steps, in order', () => {
    const { lines } = guideOnDisk().run('tree-new', 'address/by-hand');
    expect(lines).toEqual([
      "Created the fix 'address/by-hand', which has the code A6W. Its stubs are in:",
      '  src/tree/published-steps.json',
      '  src/tree/branches/address.ts',
      '  locales/en/address.json',
      '  locales/ja/address.json',
      '  locales/en/desk/address.json',
      '  locales/ja/desk/address.json',
      'Left to do (src/tree/README.md explains each item):',
      "  1. src/tree/branches/address.ts: fill in `needs` (what the reader must have), `sources`, and where 'did-not-work' leads.",
      "  2. src/tree/branches/: make an answer of another step lead to 'address/by-hand'.",
      '  3. locales/en/address.json, locales/ja/address.json: replace each TODO with a text.',
      '  4. locales/en/desk/address.json, locales/ja/desk/address.json: replace each TODO with what staff or callers say.',
      '  5. src/tree/branches/address.ts: if the texts name a label, add a sketch to `sketches`.',
      '  6. Run `npm run tree:check` until it finds no problems, then run `npm test`.',
    ]);
  });

  test.each<[string, string, (guide: GuideOnDisk) => void, string]>([
    [
      'a wrong request',
      'address',
      () => {},
      "The step 'address' already exists in src/tree/branches/address.ts. Change that step, or choose another id.",
    ],
    [
      'a language that lacks one of the files',
      'address/by-hand',
      (guide) => guide.write('locales/zh/ask.json', '{}\n'),
      'locales/zh/address.json is missing. Add it first: see "A new branch" in src/tree/README.md.',
    ],
    [
      'a record that is no JSON',
      'address/by-hand',
      (guide) => guide.replace('src/tree/published-steps.json', '"aliases": {},', '"aliases": {}'),
      expect.stringMatching(/^src\/tree\/published-steps[.]json: this file is not valid JSON/),
    ],
  ])('writes nothing for %s, prints the reason and fails', (_, id, change, sentence) => {
    const guide = guideOnDisk();
    change(guide);
    const before = guide.content();
    const { lines, errors, exitCode } = guide.run('tree-new', id);
    expect(lines).toEqual([sentence]);
    expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 2 });
    expect(changedSince(before, guide)).toEqual([]);
  });
});
