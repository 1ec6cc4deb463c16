/**
 * Tests a language whose folder exists only in memory: all code that uses rules of a language gets them from its
 * folder.
 */
import { describe, expect, test } from 'vitest';
import { languageStyles } from '../../../src/authoring/languages/language-styles.ts';
import { localeIndex } from '../../../src/authoring/languages/locale-index.ts';
import { typedWordsFile } from '../../../src/authoring/languages/typed-words-file.ts';
import { lengthOf, secretsAskedFor, sentencesIn } from '../../../src/authoring/texts/sentences.ts';
import { errorDetails } from '../../../src/desk/jump/error-details.ts';
import { buildIndex } from '../../../src/features/lookup/build/build-index.ts';
import { lookupWords } from '../../../src/features/lookup/build/lookup-words.ts';
import { lookUp } from '../../../src/features/lookup/look-up.ts';
import { searchOwnWords } from '../../../src/features/lookup/own-words/search-own-words.ts';
import { breakLines, widthOf } from '../../../src/features/map/layout/measure.ts';
import { stepsById } from '../../../src/flow/published-ids.ts';
import { matchMessage } from '../../../src/validators/message.ts';
import { anyPhraseAlone } from '../../../src/validators/text/phrases.ts';
import { wordsOf } from '../../../src/validators/text/words.ts';
import { released } from '../../fixtures/released.ts';
import { lamp } from '../../fixtures/small-trees.ts';
import { THIRD, thirdRules } from '../../fixtures/third-language.ts';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

describe('the search', () => {
  const ends = {
    ask: { title: 'Помощ', lead: '' },
    lit: { title: 'Свети', lead: '' },
    lamp: { title: 'Лампа', lead: '' },
  };
  const texts = {
    label: () => '',
    steps: {
      ...ends,
      bulb: { title: 'Сменете крушката', lead: 'Крушката е изгоряла.' },
      socket: { title: 'Проверете контакта', lead: 'Няма ток в него.' },
      cable: { title: 'Сменете кабела', lead: 'Кабелът не е в контакта.' },
    },
    deskSteps: {
      bulb: { heard: ['крушката ми не свети'] },
      socket: { heard: ['няма ток в стаята'] },
      cable: { heard: ['кабелът е скъсан'] },
      ask: { heard: [] },
      lit: { heard: [] },
      lamp: { heard: [] },
    },
    ownWords: {
      bulb: ['чу се пукане и крушката угасна'],
      socket: ['спря токът'],
      'not-ours': ['хладилникът тече'],
    },
    terms: { bulb: ['крушка', 'крушката'], power: ['ток', 'токът', 'електричество'] },
    spoken: { announced: ['код'], characters: { A: ['а'], 2: ['две'], K: ['ка'] } },
    stopWords: thirdRules.search.stopWords,
  };
  const wordsOfGuide = (rules: { readonly stopWords: readonly string[] } = texts) =>
    lookupWords(lamp, [], [{ ...texts, stopWords: rules.stopWords }]);
  const { searched, spoken } = wordsOfGuide();
  const search = searchOwnWords(buildIndex(searched).index);
  const found = (typed: string) => search(typed).matches.map(({ step }) => step);

  test('finds its words, in capitals and with a typo', () => {
    expect(found('чу се пукане и крушката угасна')[0]).toBe('bulb');
    expect(found('ЧУ СЕ ПУКАНЕ И КРУШКАТА УГАСНА')[0]).toBe('bulb');
    expect(found('чу се пукане и круштата угасна')[0]).toBe('bulb');
    expect(found('кабелът е скъсан')[0]).toBe('cable');
  });

  test('finds by another word for the same thing', () => {
    expect(found('електричество спря')[0]).toBe('socket');
  });

  test('finds nothing for what is about other things', () => {
    expect(search('хладилникът тече')).toEqual({ matches: [], isElsewhere: true });
  });

  test('indexes no stop words, but does without the rule', () => {
    expect(buildIndex(searched).names).not.toContain('не');
    expect(buildIndex(wordsOfGuide({ stopWords: [] }).searched).names).toContain('не');
  });

  test('works in the search of all, where codes as they are read out and links in the language also work', () => {
    const record = released();
    const sources = {
      tree: lamp,
      languages: [THIRD],
      steps: stepsById(lamp, record),
      codes: new Map([['A2K', { page: 'step', step: 'bulb' } as const]]),
      messages: [],
      exampleId: 'u123456a',
      words: { search, spoken },
    };
    expect(lookUp('спря токът', sources).found[0]).toMatchObject({ by: 'words', step: 'socket' });
    expect(lookUp('код а две ка', sources).found[0]).toMatchObject({ by: 'code', code: 'A2K' });
    expect(lookUp(`/${THIRD}/bulb`, sources).found[0]).toMatchObject({ by: 'link', place: { step: 'bulb' } });
  });
});

describe('a message', () => {
  const messages = [
    {
      id: 'off',
      step: 'bulb',
      wordings: { [THIRD]: ['Вашата крушка изгоря. Опитайте отново.'] },
      codes: ['12345'],
    },
  ];

  test('is found by its own words, but not by words common to all pages', () => {
    expect(matchMessage('пише че вашата крушка изгоря', messages, thirdRules.typed)[0]?.message).toBe('off');
    expect(matchMessage('опитайте отново', messages, thirdRules.typed)).toEqual([]);
    expect(matchMessage('опитайте отново', messages)).toHaveLength(1);
  });

  test('is found by its code only after the language’s own phrase for a code', () => {
    expect(matchMessage('код на грешка 12345', messages, thirdRules.typed)[0]?.score).toBe(1);
    expect(matchMessage('кодове 12345', messages, thirdRules.typed)).toEqual([]);
  });
});

test('a correlation id is distinguished from other ids by its name', () => {
  const [request, meant] = ['11111111-89ab-cdef-0123-456789abcdef', '22222222-89ab-cdef-0123-456789abcdef'];
  const page = `Заявка: ${request}\nНомер за връзка: ${meant}`;
  expect(errorDetails(page, thirdRules.search.correlationId)).toEqual({ correlationId: meant });
  expect(errorDetails(page, [])).toEqual({ correlationId: request });
});

test('a word typed for “@” is recognized', () => {
  const at = new RegExp(anyPhraseAlone(thirdRules.typed.at), 'iu');
  expect('u123456a кльомба ecs.example.jp'.replace(at, '@')).toBe('u123456a@ecs.example.jp');
});

test('the generated file of typed words has the words of the language, after those of other languages', () => {
  const other = { typed: { ...thirdRules.typed, at: ['at'] } };
  expect(typedWordsFile([other, thirdRules])).toContain('  at: [\n    "at",\n    "кльомба",\n  ],');
});

test('a text is split into words of the language, each with its place', () => {
  expect(words('Лампата НЕ свети.')).toEqual(['лампата', 'не', 'свети']);
  expect(wordsOf('е лампа')[1]).toEqual({ word: 'лампа', start: 2, end: 7 });
});

describe('a line of the map', () => {
  const answer = 'Крушката свети, но много слабо („мига“)';

  test('ends only between words', () => {
    for (let widest = 8; widest < 20; widest += 1) {
      const lines = breakLines(answer, THIRD, widest, 20);
      expect(lines.join(' ')).toBe(answer);
    }
  });

  test('leaves more room for Cyrillic letters than for Latin ones, and less than for Chinese ones', () => {
    expect(widthOf('лампа')).toBeLessThan(widthOf('电灯电灯电'));
    expect(widthOf('лампа')).toBeGreaterThan(widthOf('lampa'));
  });
});

test('the generated styles are those of the language’s rules only', () => {
  expect(
    languageStyles(new Map([[THIRD, thirdRules]]))
      .split('\n')
      .slice(1),
  ).toEqual([
    "[lang='qaa'] {",
    "  --font: 'Golos Text', Arial, sans-serif;",
    '  --title-font-size: 1.75rem;',
    '  --title-line-height: 1.25;',
    '  --title-letter-spacing: -0.005em;',
    '  font-family: var(--font);',
    "  quotes: '„' '“' '‚' '‘';",
    '}',
    '',
    ':lang(qaa) {',
    '  line-break: normal;',
    '  word-break: keep-all;',
    '  text-wrap-style: auto;',
    '  text-autospace: no-autospace;',
    '  hyphens: auto;',
    '}',
    '',
  ]);
});

test('the generated styles escape text that would end the stylesheet or the page', () => {
  const quotes = { outer: ["'", '</style>'], inner: ['\\', '\n'] } as const;
  const styles = languageStyles(new Map([[THIRD, { ...thirdRules, quotes, fonts: ["A'}", 'serif'] }]]));
  expect(styles).toContain("quotes: '\\27 ' '\\3c /style\\3e ' '\\5c ' '\\a ';");
  expect(styles).toContain("--font: 'A\\27 }', serif;");
});

test('the index for the desk includes the language’s names of the correlation id', () => {
  const { correlationId } = thirdRules.search;
  const folder = { language: THIRD, isDesk: true, files: [], branches: [], correlationId };
  expect(localeIndex(folder)).toContain('"номер за връзка"');
});

describe('the sentences of the language', () => {
  test('end at its marks, including those within its quotation marks', () => {
    const text = 'Кажете „да.“ Вижте lamp.example: там е! Свети?';
    expect(sentencesIn(text, thirdRules)).toEqual(['Кажете „да.“', 'Вижте lamp.example: там е!', 'Свети?']);
    expect(sentencesIn(text, thirdRules, { atPauses: true })).toHaveLength(4);
  });

  test('are counted in the language’s unit', () => {
    expect(lengthOf('Крушката свети слабо.', thirdRules.sentences)).toBe(3);
    expect(lengthOf('Крушката свети слабо.', { countedIn: 'characters' })).toBe(19);
  });

  test('may not ask for a password or a code, which is found sentence by sentence', () => {
    const { allowed, forbidden } = thirdRules.neverAsk;
    expect(secretsAskedFor(`${allowed} ${forbidden}`, thirdRules)).toEqual([forbidden]);
    expect(secretsAskedFor('Свети ли лампата?', thirdRules)).toEqual([]);
  });
});
