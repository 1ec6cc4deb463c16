import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { letterOf } from '../../../src/authoring/facts/letter.ts';
import { type LetterLanguage, letterFrame } from '../../../src/authoring/facts/letter-frame.ts';
import { unseenWordings } from '../../../src/authoring/facts/unseen-wordings.ts';
import { languageCodes } from '../../../src/i18n/languages.ts';
import { messages } from '../../../src/tree/messages.ts';
import { type OpenQuestion, openQuestions } from '../../../src/tree/open-questions.ts';
import { screenDocuments } from '../../../src/tree/screen-documents.ts';
import type { SourceDocument } from '../../../src/tree/source-document.ts';
import { documents } from '../../../src/tree/sources.ts';
import { tree } from '../../../src/tree/tree.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const questions: Readonly<Record<string, OpenQuestion>> = openQuestions;
const rows = Object.entries(questions).map(([id, question]) => ({ id, ...question }));

const letterLanguages = Object.keys(letterFrame) as LetterLanguage[];

/** How a question ends in each language, and what may occur only once in it. */
const ENDING = { en: /\?$/, ja: /か。$/ } as const;
const QUESTION_MARK = { en: /\?/g, ja: /か。/g } as const;

/** A question between two possibilities is one question, though Japanese asks it in two sentences. */
const OR = /か。それとも、/g;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (day: string): boolean =>
  DAY.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day;

describe('an open question', () => {
  test('has an id in lower-case words with hyphens', () => {
    expect(rows.map(({ id }) => id).filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
    expect(rows.length).toBeGreaterThan(20);
  });

  test.each(rows)('asks one question in every language of the letter: $id', ({ ask }) => {
    for (const language of letterLanguages) {
      expect(ask[language]).toMatch(ENDING[language]);
      expect(ask[language].replace(OR, '').match(QUESTION_MARK[language])).toHaveLength(1);
    }
  });

  test.each(rows)('says in every language what its answer is for: $id', ({ why }) => {
    expect(why.en).toMatch(/^The (?:Japanese )?guide could .+[.]$/);
    expect(why.ja).toMatch(/ます。$/);
  });

  test.each(rows)('is written in the language that it is for: $id', ({ ask, why }) => {
    const japanese = /[\u3040-\u30ff]/;
    for (const { en, ja } of [ask, why]) {
      expect(en).not.toMatch(japanese);
      expect(ja).toMatch(japanese);
    }
  });

  test.each(rows)('names existing steps, each once: $id', ({ steps }) => {
    expect(steps.filter((step) => !Object.hasOwn(tree.steps, step))).toEqual([]);
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps.length).toBeGreaterThan(0);
  });

  test.each(rows)('has a real day since which it is open: $id', ({ since }) => {
    expect(['2026-11-22', '2026-02-29', '2026-1-1', ''].map(isDay)).toEqual([true, false, false, false]);
    expect(isDay(since)).toBe(true);
  });

  test.each(letterLanguages)('is asked once only: %s', (language) => {
    expect(new Set(rows.map(({ ask }) => ask[language])).size).toBe(rows.length);
  });
});

describe('the headings of the letter', () => {
  test('are all used, by a question to the university or about a screen', () => {
    const used = rows.filter(({ askOf }) => askOf === 'university' || askOf === 'screen');
    for (const language of letterLanguages)
      expect(new Set(used.map(({ topic }) => topic))).toEqual(
        new Set(Object.keys(letterFrame[language].topics)),
      );
  });

  test('for others are all used', () => {
    const others = rows
      .map(({ askOf }) => askOf)
      .filter((each) => each !== 'university' && each !== 'screen');
    for (const language of letterLanguages)
      expect(new Set<string>(others)).toEqual(new Set(Object.keys(letterFrame[language].others)));
  });
});

describe('a contradiction between documents', () => {
  const all: Readonly<Record<string, SourceDocument>> = { ...documents, ...screenDocuments };
  const contradictions = Object.entries(all).flatMap(([id, { contradicts = [] }]) =>
    contradicts.map((each) => ({ id, ...each })),
  );

  test('is recorded', () => {
    expect(contradictions.length).toBeGreaterThan(0);
  });

  test.each(contradictions)('names a question to the university: $id, $question', ({ question }) => {
    expect(questions[question]?.askOf).toBe('university');
  });

  test.each(contradictions)('is quoted in the letter, from both documents: $id, $source', (each) => {
    expect(Object.keys(documents)).toEqual(expect.arrayContaining([each.id, each.source]));
    for (const language of letterLanguages) {
      const lines = letterOf(language, { questions, documents, unseen: [] });
      const quoted = (url: string | undefined, statement: string) =>
        lines.filter((line) => line.includes(url ?? '') && line.endsWith(statement));
      expect(quoted(all[each.id]?.url, each.here)).toHaveLength(1);
      expect(quoted(all[each.source]?.url, each.there)).toHaveLength(1);
    }
  });
});

/** The beginning of a line that asks for a wording. Questions do not begin with a quotation. */
const WORDING_LINE = /^\d+[.] “/;

describe('the wordings that nobody has seen on a screen', () => {
  const readJson = (language: string, name: string) =>
    JSON.parse(readFileSync(join(root, 'locales', language, name), 'utf8'));
  const seenLabels = Object.fromEntries(
    languageCodes.map((language) => [
      language,
      { labels: readJson(language, 'labels.json'), sightings: readJson(language, 'labels-seen.json') },
    ]),
  );
  const lines = letterOf('en', {
    questions,
    documents,
    unseen: unseenWordings(seenLabels, messages),
  });
  const asked = lines.filter((line) => WORDING_LINE.test(line)).join('\n');

  interface Seen {
    readonly wordings: Readonly<Record<string, readonly string[]>>;
    readonly quotable?: Seen['wordings'];
  }
  const seenMessages = messages.map((message: Seen & { id: string; codes: readonly string[] }) => {
    const { id, codes, wordings, quotable = wordings } = message;
    const wordingsIn = languageCodes.map((language) => quotable[language] ?? []);
    return {
      id,
      codes,
      wordings,
      quotable: wordingsIn.flat(),
      isComplete: wordingsIn.every((each) => each.length > 0),
    };
  });
  const withWords = seenMessages.filter(({ quotable }) => quotable.length > 0);
  const withoutWords = seenMessages.filter(({ quotable }) => quotable.length === 0);

  test.each(withWords.filter(({ isComplete }) => !isComplete))(
    'are asked for, with the known ones: $id',
    ({ quotable }) => {
      for (const wording of quotable) expect(asked).toContain(`“${wording}”`);
    },
  );

  test.each(withWords.filter(({ isComplete }) => isComplete))(
    'leave out a message that was seen in every language: $id',
    ({ quotable }) => {
      for (const wording of quotable) expect(asked).not.toContain(`“${wording}”`);
    },
  );

  test.each(withoutWords)(
    'leave out a message of which only codes or paraphrases are known: $id',
    ({ codes, wordings }) => {
      const paraphrases = Object.values(wordings).flat();
      expect(codes.length + paraphrases.length).toBeGreaterThan(0);
      for (const paraphrase of paraphrases) expect(asked).not.toContain(`“${paraphrase}”`);
    },
  );

  const unseenLabels = languageCodes.flatMap((language) =>
    Object.entries<unknown>(seenLabels[language]?.sightings ?? {})
      .filter(([, sighting]) => sighting === null)
      .map(([label]) => ({ language, label })),
  );

  test.each(unseenLabels)(
    'are asked for, if a label was seen in another language: $label, $language',
    ({ label }) => {
      const seen = languageCodes.filter((each) => (seenLabels[each]?.sightings[label] ?? null) !== null);
      const words = seen.map((each) => String(seenLabels[each]?.labels[label]).replace('…', '').trim());
      // What nobody has seen in any language cannot be shown to whoever is asked.
      if (words.length > 0) expect(words.some((each) => asked.includes(each))).toBe(true);
    },
  );

  test('are found', () => {
    expect(lines.filter((line) => line.startsWith('Only if you have a screen in '))).not.toEqual([]);
    expect(asked).not.toBe('');
  });
});

describe('npm run facts:open', () => {
  const run = (...args: string[]) => {
    const file = join(root, 'src/authoring/facts-open.ts');
    const { stdout, stderr, status } = spawnSync(process.execPath, [file, ...args], { encoding: 'utf8' });
    return { stdout, stderr, status };
  };
  const subjectOf = (language: LetterLanguage) => letterFrame[language].opening[1] ?? '';

  test('prints both letters, the Japanese one first', () => {
    const { stdout, stderr, status } = run();
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout.startsWith(letterFrame.ja.opening[0] ?? '')).toBe(true);
    expect(stdout.indexOf(subjectOf('ja'))).toBeLessThan(stdout.indexOf(subjectOf('en')));
    for (const { ask } of rows)
      for (const language of letterLanguages) expect(stdout).toContain(ask[language]);
  });

  test('prints one letter with --language', () => {
    const { stdout, status } = run('--language', 'en');
    expect(status).toBe(0);
    expect(stdout).toContain(subjectOf('en'));
    expect(stdout).not.toContain(subjectOf('ja'));
  });

  test('refuses an unknown language with a sentence', () => {
    const { stdout, stderr, status } = run('--language', 'fr');
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toContain("There is no letter in 'fr'.");
  });
});
