/** Runs `npm run tree:new`, `npm run tree:check` and `npm run texts:confirm` as an author does, in a small guide on disk. */
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
  'locales/en/lookup/own-words.json',
  'locales/ja/address.json',
  'locales/ja/desk/address.json',
  'locales/ja/lookup/own-words.json',
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

  test('counts what has to be looked at again, which is no problem', () => {
    const guide = guideOnDisk();
    guide.replace('src/tree/screen-documents.ts', "'2999-01-01'", "'2020-02-29'");
    const { lines, exitCode } = guide.run('tree-check');
    expect(lines.slice(2)).toEqual([
      'No problems',
      '1 source and 0 wordings have to be looked at again: npm run facts:check',
    ]);
    expect(exitCode).toBe(0);
  });

  test('counts nothing while the days of a source are wrong', () => {
    const guide = guideOnDisk();
    guide.replace('src/tree/screen-documents.ts', "'2999-01-01'", "'2026-02-29'");
    const { lines, errors, exitCode } = guide.run('tree-check');
    expect(lines.slice(2)).toEqual([
      "src/tree/screen-documents.ts: `read` of the source 'manual' is '2026-02-29', which is not a day. Write it like 2026-11-22.",
      '1 problem',
    ]);
    expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 1 });
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

  test.each(['null', '[]', '{ "sentences": { "questions": "?" } }'])(
    'reports missing rules if the language.json of a language is %s',
    (json) => {
      const guide = guideOnDisk();
      guide.write('locales/ja/language.json', json);
      const { lines, errors } = guide.run('tree-check');
      expect(errors).toBe('');
      expect(lines.slice(2)).toEqual([
        expect.stringMatching(/^locales\/ja\/language[.]json: rules are missing/),
        '1 problem',
      ]);
    },
  );
});

describe('npm run facts:check', () => {
  test('finds nothing to look at again in a fresh guide', () => {
    expect(guideOnDisk().run('facts-check')).toEqual({ lines: ['Nothing is due'], errors: '', exitCode: 0 });
  });

  test('names sources with the steps that rest on them, by citing them or by a label, and fails', () => {
    const guide = guideOnDisk();
    guide.replace(
      'src/tree/sources.ts',
      'documents = {}',
      "documents = { A: { title: 'Page', url: 'https://page.example.org', read: '2026-11-22' } }",
    );
    guide.replace('src/tree/screen-documents.ts', "'2999-01-01'", "'2026-11-01'");
    guide.replace('locales/ja/address.json', 'Type it again.', 'Press <label>next</label>.');
    expect(guide.run('facts-check', '--on', '2027-05-20').lines).toEqual([
      'manual (Manual): to be read again since 2027-04-30; 1 step: address/after-at',
      '1 source and 0 wordings are due',
    ]);
    const { lines, exitCode } = guide.run('facts-check', '--on', '2027-05-21');
    expect(lines).toEqual([
      'manual (Manual): to be read again since 2027-04-30; 1 step: address/after-at',
      'A (Page, https://page.example.org): to be read again since 2027-05-21; 5 steps: address, address/which-message, address/after-at, solved, ask',
      '2 sources and 0 wordings are due',
    ]);
    expect(exitCode).toBe(1);
  });

  test('names labels and messages that were last seen long before their source was read', () => {
    const guide = guideOnDisk();
    guide.write(
      'src/tree/seen-messages.ts',
      `export const seenMessages = [{ id: 'gone', step: 'ask', sightings: [
  { source: 'manual', read: '2026-11-21', sure: 'secondary', wordings: { en: ['Gone.'] } },
] }] as const;
`,
    );
    guide.replace('locales/ja/labels-seen.json', '2999-01-01', '2026-11-22');
    const { lines, exitCode } = guide.run('facts-check', '--on', '2027-05-21');
    expect(lines).toEqual([
      "message 'gone' in manual: to be seen again since 2027-05-20; 1 step: ask",
      "label 'next' in ja: to be seen again since 2027-05-21; no step rests on it",
      '0 sources and 2 wordings are due',
    ]);
    expect(exitCode).toBe(1);
  });

  test.each([
    [['--on', '2027-02-29'], "'2027-02-29' is not a day. Write it like 2027-11-29."],
    [['--in', '2027'], "'2027' is not known. Write `npm run facts:check -- --on 2027-11-29`."],
    [['2027-11-29'], "'2027-11-29' is not known. Write `npm run facts:check -- --on 2027-11-29`."],
  ])('refuses %j with a sentence', (args, sentence) => {
    const { errors, exitCode } = guideOnDisk().run('facts-check', ...args);
    expect(errors).toBe(`${sentence}\n`);
    expect(exitCode).toBe(2);
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
        ...stillIn(`${language}/desk/address`, (kind) =>
          kind === 'outcome' ? 'ask, heard.0, next.0' : 'ask, heard.0',
        ),
      ]),
      ...['en', 'ja'].flatMap((language) => stillIn(`${language}/lookup/own-words`, () => 'phrase 1')),
      '32 problems',
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
      '  locales/en/lookup/own-words.json',
      '  locales/ja/lookup/own-words.json',
      'Left to do (src/tree/README.md explains each item):',
      "  1. src/tree/branches/address.ts: fill in `needs` (what the reader must have), `sources`, and where 'did-not-work' leads.",
      "  2. src/tree/branches/: make an answer of another step lead to 'address/by-hand'.",
      '  3. locales/en/address.json, locales/ja/address.json: replace each TODO with a text.',
      '  4. locales/en/desk/address.json, locales/ja/desk/address.json: replace each TODO with what staff or callers say.',
      '  5. locales/en/lookup/own-words.json, locales/ja/lookup/own-words.json: replace each TODO with what people type who are there, in their own words.',
      '  6. src/tree/branches/address.ts: if the texts name a label, add a sketch to `sketches`.',
      '  7. Compare the texts of all languages, then run `npm run texts:confirm -- address/by-hand`.',
      '  8. Run `npm run tree:check` until it finds no problems, then run `npm test`.',
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

describe('npm run texts:confirm', () => {
  const RECORD = 'locales/ja/confirmed.json';

  /** Returns a guide in which one text changed in English, and a list in the other language. */
  function changed(): GuideOnDisk {
    const guide = guideOnDisk();
    guide.replace('locales/en/address.json', '"Try again."', '"Try once more."');
    guide.replace('locales/ja/desk/ask.json', '["ask"]', '["ask", "please"]');
    return guide;
  }

  test('says that all texts are confirmed', () => {
    const { lines, errors, exitCode } = guideOnDisk().run('texts-confirm');
    expect(lines).toEqual(['All texts are confirmed.']);
    expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 0 });
  });

  test('lists both texts of each pair in which one changed, fails and writes nothing', () => {
    const guide = changed();
    const before = guide.content();
    const { lines, errors, exitCode } = guide.run('texts-confirm');
    expect(lines).toEqual([
      'locales/ja/address.json: address/after-at › lead (changed in locales/en/address.json)',
      '  en  Try once more.',
      '  ja  Try again.',
      '',
      'locales/ja/desk/ask.json: ask › heard (changed in locales/ja/desk/ask.json)',
      '  en  ask',
      '  ja  ask',
      '      please',
      '',
      '2 texts are not confirmed. Compare the texts of a step, correct the one that no longer says the same, if any, then run `npm run texts:confirm -- address/after-at`.',
    ]);
    expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 1 });
    expect(changedSince(before, guide)).toEqual([]);
  });

  test('lists the texts of the guide before those of the desk', () => {
    const guide = guideOnDisk();
    guide.replace('locales/en/desk/address.json', '"Please change it."', '"Please change it now."');
    guide.replace('locales/en/solved.json', '"Done."', '"All done."');
    const places = guide.run('texts-confirm').lines.filter((line) => line.startsWith('locales/'));
    expect(places.map((line) => line.split(':')[0])).toEqual([
      'locales/ja/solved.json',
      'locales/ja/desk/address.json',
    ]);
  });

  test('confirms only what is named, and prints it', () => {
    const guide = changed();
    const before = guide.content();
    const { lines, errors, exitCode } = guide.run('texts-confirm', 'address/after-at');
    expect(lines).toEqual([
      'locales/ja/address.json: address/after-at › lead (changed in locales/en/address.json)',
      '  en  Try once more.',
      '  ja  Try again.',
      '',
      'Confirmed 1 text in locales/ja/confirmed.json.',
    ]);
    expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 0 });
    expect(changedSince(before, guide)).toEqual([RECORD]);
    expect(guide.run('tree-check').lines.slice(2)).toEqual([
      expect.stringContaining("texts of the step 'ask' are not confirmed: heard ("),
      '1 problem',
    ]);
    expect(guide.run('texts-confirm', 'desk/ask.json').lines.at(-1)).toBe(
      'Confirmed 1 text in locales/ja/confirmed.json.',
    );
    expect(guide.run('tree-check').lines.at(-1)).toBe('No problems');
    expect(guide.run('texts-confirm', 'ask', 'ask.json').lines).toEqual([
      'There is nothing to confirm in ask, ask.json.',
    ]);
  });

  test('compares a text with itself again after it was changed back', () => {
    const guide = changed();
    guide.run('texts-confirm', 'address/after-at');
    guide.replace('locales/en/address.json', '"Try once more."', '"Try again."');
    expect(guide.run('texts-confirm').lines[0]).toBe(
      'locales/ja/address.json: address/after-at › lead (changed in locales/en/address.json)',
    );
  });

  test('writes a formatted record with one line for each text, without labels', () => {
    const guide = guideOnDisk();
    guide.write(RECORD, '{}\n');
    const names = ['address', 'solved', 'ask'].flatMap((branch) => [`${branch}.json`, `desk/${branch}.json`]);
    const { lines } = guide.run('texts-confirm', ...names, 'sketches.json');
    expect(lines.at(-1)).toBe('Confirmed 28 texts in locales/ja/confirmed.json.');
    const record = guide.read(RECORD);
    const keys = [...record.matchAll(/^ {4}"(.+)": "[\w-]{8} [\w-]{8}",?$/gm)].map(([, key]) => key);
    expect(keys).toHaveLength(28);
    expect(record).not.toContain('labels');
    const { said, exitCode } = formattingOf(guide.folder, [RECORD]);
    expect(exitCode, said).toBe(0);
    expect(guide.run('tree-check').lines.at(-1)).toBe('No problems');
  });

  test('removes the lines of texts that no longer exist, of a retired step too', () => {
    const guide = guideOnDisk();
    const record: object = JSON.parse(guide.read(RECORD));
    guide.write(RECORD, JSON.stringify({ ...record, 'old.json': { 'old/step › title': 'a b' } }));
    expect(guide.run('texts-confirm').lines).toEqual([
      'locales/ja/confirmed.json: old/step › title of old.json is no text any more',
      'All texts are confirmed. Run `npm run texts:confirm -- old/step` to remove what is no text any more.',
    ]);
    expect(guide.run('texts-confirm', 'old/step').lines.at(-1)).toBe(
      'Removed 1 line from locales/ja/confirmed.json.',
    );
    expect(JSON.parse(guide.read(RECORD))).toEqual(record);
  });

  test('requires the language if the same text changed for several, and confirms it in that one', () => {
    const guide = changed();
    const record: Readonly<Record<string, object>> = JSON.parse(guide.read(RECORD));
    guide.write('locales/ko/address.json', guide.read('locales/ja/address.json'));
    guide.write('locales/ko/confirmed.json', JSON.stringify({ 'address.json': record['address.json'] }));
    const wrong = guide.run('texts-confirm', 'address/after-at');
    expect(wrong.lines).toEqual([
      'Texts of address/after-at are not confirmed in ja, ko. Name the language that you have compared: `npm run texts:confirm -- address/after-at --in ja`.',
    ]);
    expect(wrong.exitCode).toBe(2);
    expect(guide.run('texts-confirm').lines.at(-1)).toMatch(
      /texts:confirm -- address\/after-at --in ja`[.]$/,
    );
    expect(guide.run('texts-confirm', 'address/after-at', '--in', 'ko').lines.at(-1)).toBe(
      'Confirmed 1 text in locales/ko/confirmed.json.',
    );
    expect(guide.run('texts-confirm', 'address/after-at').lines.at(-1)).toBe(
      'Confirmed 1 text in locales/ja/confirmed.json.',
    );
  });

  const USAGE =
    'Write the steps and files whose texts you have compared: `npm run texts:confirm -- address/check ui.json`.';

  test.each<[string, readonly string[], string]>([
    [
      'a mistyped step',
      ['ask', 'adress/after-at'],
      "'adress/after-at' is neither a step nor a file with texts. Did you mean 'address/after-at'?",
    ],
    [
      'a mistyped file',
      ['desk/adress.json', 'ask'],
      "'desk/adress.json' is neither a step nor a file with texts. Did you mean 'desk/address.json'?",
    ],
    [
      'an unknown step',
      ['address/new'],
      `'address/new' is neither a step nor a file with texts. ${USAGE} The files are address.json, ask.json, desk/address.json, desk/ask.json, desk/solved.json, sketches.json, solved.json.`,
    ],
    [
      'a name that is too short for a guess',
      ['as'],
      `'as' is neither a step nor a file with texts. ${USAGE} The files are address.json, ask.json, desk/address.json, desk/ask.json, desk/solved.json, sketches.json, solved.json.`,
    ],
    [
      'a file without translations',
      ['labels.json'],
      `'labels.json' is neither a step nor a file with texts. ${USAGE} The files are address.json, ask.json, desk/address.json, desk/ask.json, desk/solved.json, sketches.json, solved.json.`,
    ],
    ['all texts at once', ['--all'], `Unknown option '--all'. The only option is --in. ${USAGE}`],
    [
      'the language of the keys',
      ['ask', '--in', 'en'],
      "'en' is not a language that is compared with 'en'. Use --in with one of ja.",
    ],
    [
      'an option without its language',
      ['ask', '--in'],
      "'' is not a language that is compared with 'en'. Use --in with one of ja.",
    ],
    [
      'an option that npm took',
      ['ask', 'ja'],
      'The command did not receive the option --in. Write `--` before the names: `npm run texts:confirm -- ask --in ja`.',
    ],
  ])('writes nothing for %s, prints the reason and fails', (_, args, sentence) => {
    const guide = changed();
    const before = guide.content();
    const { lines, errors, exitCode } = guide.run('texts-confirm', ...args);
    expect(lines).toEqual([sentence]);
    expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 2 });
    expect(changedSince(before, guide)).toEqual([]);
  });

  test('says which file is not valid JSON', () => {
    const guide = changed();
    guide.replace(RECORD, '{', '{,');
    guide.replace('locales/en/sketches.json', '{', '');
    const { lines, exitCode } = guide.run('texts-confirm', 'ask');
    expect(lines).toEqual([
      expect.stringMatching(/^locales\/en\/sketches[.]json: this file is not valid JSON/),
      expect.stringMatching(/^locales\/ja\/confirmed[.]json: this file is not valid JSON/),
    ]);
    expect(exitCode).toBe(2);
  });
});
