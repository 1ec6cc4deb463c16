import { describe, expect, test } from 'vitest';
import { type LetterData, letterOf } from '../../../src/authoring/facts/letter.ts';
import { letterFrame } from '../../../src/authoring/facts/letter-frame.ts';
import { readLetterRequest } from '../../../src/authoring/facts/letter-request.ts';
import { unseenWordings } from '../../../src/authoring/facts/unseen-wordings.ts';
import type { OpenQuestion } from '../../../src/tree/open-questions.ts';

/** Returns an invented question whose words show its name. */
const question = (
  name: string,
  askOf: OpenQuestion['askOf'],
  topic: OpenQuestion['topic'],
): OpenQuestion => ({
  askOf,
  topic,
  ask: { en: `${name}?`, ja: `${name}か。` },
  why: { en: `For ${name}.`, ja: `${name}のため。` },
  steps: ['ask'],
  since: '2026-11-22',
});

const questions = {
  late: question('late', 'university', 'other'),
  early: question('early', 'university', 'reset'),
  seen: question('seen', 'screen', 'screens'),
  post: question('post', 'carrier', 'reset'),
  maker: question('maker', 'microsoft', 'password'),
  second: question('second', 'university', 'reset'),
};

const documents: LetterData['documents'] = {
  rules: {
    title: 'Rules',
    url: 'https://example.ac.jp/rules',
    language: 'ja',
    read: '2026-11-29',
    official: 'university',
    contradicts: [{ source: 'faq', question: 'second', here: 'ten', there: 'twelve, {{day}}' }],
  },
  faq: { title: 'FAQ', read: '2026-12-01', official: 'university' },
};

const unseen: LetterData['unseen'] = [
  { language: 'ja', known: { language: 'en', wordings: ['Stop', 'Wait'] } },
  { language: 'en', known: { language: 'ja', wordings: ['待機'] } },
  { language: 'ja', known: { language: 'en', wordings: ['Go'] } },
];

const none: LetterData = { questions: {}, documents: {}, unseen: [] };

describe('the letter', () => {
  const frame = letterFrame.en;
  const lines = letterOf('en', { questions, documents, unseen });
  const at = (line: string): number => {
    expect(lines).toContain(line);
    return lines.indexOf(line);
  };
  const letter = lines.slice(0, at(`# ${frame.notForTheUniversity}`));

  test('begins and ends with the sentences of its frame', () => {
    expect(lines.slice(0, frame.opening.length)).toEqual(frame.opening);
    expect(letter.slice(-1 - frame.closing.length, -1)).toEqual(frame.closing);
  });

  test('numbers the questions throughout, by topic in the order of the frame', () => {
    const numbered = letter.filter((line) => /^\d+[.] /.test(line));
    expect(numbered).toEqual([
      '1. early?',
      '2. second?',
      '3. seen?',
      '4. “Stop” or “Wait”',
      '5. “Go”',
      '6. “待機”',
      '7. late?',
    ]);
  });

  test('has a heading for each topic with questions, and for no other', () => {
    expect(letter.filter((line) => line.startsWith('#'))).toEqual([
      `## ${frame.topics.reset}`,
      `## ${frame.topics.screens}`,
      `## ${frame.topics.other}`,
    ]);
  });

  test('says below a question what its answer is for, indented', () => {
    expect(lines[at('1. early?') + 1]).toBe('   (With an answer: For early.)');
  });

  test('quotes both documents that differ below the question that they name, with the days of reading', () => {
    const from = at('2. second?');
    expect(lines.slice(from + 2, from + 6)).toEqual([
      `   ${frame.contradiction}`,
      '   - “Rules” (https://example.ac.jp/rules, read on 29 November 2026): ten',
      '   - “FAQ” (read on 1 December 2026): twelve, {{day}}',
      '',
    ]);
    expect(lines.filter((line) => line.includes(frame.contradiction))).toHaveLength(1);
  });

  test('asks for wordings only of those who have the screen, by language', () => {
    expect(lines[at('4. “Stop” or “Wait”') - 1]).toMatch(
      /Only if you have a screen in Japanese .* in English\?/,
    );
    expect(lines[at('6. “待機”') - 1]).toMatch(/Only if you have a screen in English .* in Japanese\?/);
  });

  test('is followed by the questions to others, which are not in it', () => {
    expect(letter.join('\n')).not.toMatch(/post[?]|maker[?]/);
    expect(lines.slice(letter.length)).toEqual([
      `# ${frame.notForTheUniversity}`,
      '',
      `## ${frame.others.carrier}`,
      '',
      '1. post?',
      '   (With an answer: For post.)',
      '',
      `## ${frame.others.microsoft}`,
      '',
      '2. maker?',
      '   (With an answer: For maker.)',
    ]);
  });

  test('is the frame alone if nothing is open', () => {
    expect(letterOf('en', none)).toEqual([...frame.opening, '', ...frame.closing]);
  });

  test('is in Japanese with Japanese days and names of languages', () => {
    const japanese = letterOf('ja', { questions, documents, unseen });
    expect(japanese).toContain('1. earlyか。');
    expect(japanese).toContain('   ・Rules（https://example.ac.jp/rules、2026年11月29日閲覧）：ten');
    expect(japanese).toContain('4. 「Stop」／「Wait」');
    expect(japanese.filter((line) => /^日本語の画面を.*英語で/.test(line))).toHaveLength(1);
  });

  test.each(['ja', 'en'] as const)(
    'has no unfilled place and says that the guide is unofficial: %s',
    (language) => {
      const text = letterOf(language, { questions, documents: {}, unseen }).join('\n');
      expect(text).not.toMatch(/\{\{|undefined/);
      expect(text).toMatch(language === 'ja' ? /非公式/ : /unofficial/);
    },
  );

  test.each(['ja', 'en'] as const)(
    'numbers ten questions and more with their lines below their words: %s',
    (language) => {
      const many = Object.fromEntries(
        Array.from({ length: 10 }, (_, each) => [`q${each}`, question(`q${each}`, 'university', 'reset')]),
      );
      const written = letterOf(language, { ...none, questions: many });
      const tenth = written.findIndex((line) => line.startsWith('10. q9'));
      expect(written[tenth + 1]).toMatch(/^ {4}\S/);
    },
  );
});

describe('the wordings that were never seen', () => {
  const seen = { source: 'page', seen: '2026-11-22', sure: 'official' };
  const labels = (texts: Readonly<Record<string, string>>, ...unseenLabels: string[]) => ({
    labels: texts,
    sightings: Object.fromEntries(
      Object.keys(texts).map((id) => [id, unseenLabels.includes(id) ? null : seen]),
    ),
  });

  test('are the labels without a sighting, in the words of a language that has one', () => {
    const en = labels({ stop: 'Stop', go: 'Go' });
    const ja = labels({ stop: '', go: '進む' }, 'stop');
    expect(unseenWordings({ en, ja }, [])).toEqual([
      { language: 'ja', known: { language: 'en', wordings: ['Stop'] } },
    ]);
  });

  test('are asked for in the other direction too', () => {
    const en = labels({ stop: 'Stop' }, 'stop');
    const ja = labels({ stop: '止める' });
    expect(unseenWordings({ en, ja }, [{ quotable: { en: [], ja: ['待つ'] } }])).toEqual([
      { language: 'en', known: { language: 'ja', wordings: ['待つ'] } },
      { language: 'en', known: { language: 'ja', wordings: ['止める'] } },
    ]);
  });

  test('leave out a label that is part of a message in the same language', () => {
    const en = labels({ no: '… isn’t known' });
    const ja = labels({ no: '' }, 'no');
    const messages = [{ quotable: { en: ["Isn't known. Try again."], ja: [] } }];
    expect(unseenWordings({ en, ja }, messages)).toEqual([
      { language: 'ja', known: { language: 'en', wordings: ["Isn't known. Try again."] } },
    ]);
  });

  test('keep a label that is part of a message whose wording is known', () => {
    const en = labels({ no: 'No' });
    const ja = labels({ no: '' }, 'no');
    expect(unseenWordings({ en, ja }, [{ quotable: { en: ['No.'], ja: ['いいえ。'] } }])).toHaveLength(1);
  });

  test('count a paraphrase of a message as not seen', () => {
    const en = labels({});
    const paraphrased = {
      wordings: { en: ['Wait', 'Be patient'], ja: ['待つ'] },
      quotable: { en: ['Wait'], ja: [] },
    };
    expect(unseenWordings({ en, ja: en }, [paraphrased])).toEqual([
      { language: 'ja', known: { language: 'en', wordings: ['Wait'] } },
    ]);
  });

  test('leave out what was seen in no language, such as a message with codes only', () => {
    const en = labels({ no: 'No' }, 'no');
    const ja = labels({ no: '' }, 'no');
    expect(unseenWordings({ en, ja }, [{ quotable: { en: [], ja: [] } }, { quotable: {} }])).toEqual([]);
  });
});

describe('the arguments of npm run facts:open', () => {
  test.each([
    [[], ['ja', 'en']],
    [['--language', 'ja'], ['ja']],
    [['--language=en'], ['en']],
  ])('%j selects the letters in %j', (args, languages) => {
    expect(readLetterRequest(args)).toEqual({ ok: true, languages });
  });

  test.each([
    [['--language', 'fr'], /^There is no letter in 'fr'[.] Run .*ja or en[.]$/],
    [['--language'], /^The option --language has no value[.] Run /],
    [['--language='], /^The option --language has no value[.] Run /],
    [['--language', 'toString'], /^There is no letter in 'toString'/],
    [['--lang', 'en'], /^Unknown option '--lang'[.] Run /],
    [['en'], /^Unknown argument 'en'[.] Run /],
  ])('%j is refused with a sentence', (args, problem) => {
    expect(readLetterRequest(args)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });
});
