import { describe, expect, test } from 'vitest';
import { createGuide, textValues } from '../../../src/app/content.ts';
import { type Call, newCall, withAnswer, withChanges, withPlace } from '../../../src/desk/call/call.ts';
import { formatLine, type Summarized, summaryLines } from '../../../src/desk/call/summary.ts';
import { answerStep, type Place } from '../../../src/flow/replay.ts';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import { loadDeskTexts } from '../../../src/i18n/load-desk-texts.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { messages as inventedMessages } from '../../fixtures/guide/messages.ts';
import { site } from '../../fixtures/guide/site.ts';
import { answerTextOf, stepTexts } from '../../fixtures/guide/step-texts.ts';
import { type InventedLanguage, texts } from '../../fixtures/guide/texts.ts';
import { type InventedStepId, tree } from '../../fixtures/guide/tree.ts';
import { filled } from '../../fixtures/words.ts';

const desks = await loadDeskTexts();
const messages = await createGuide('en', '2026-11-23').messages.load();

const VERSION = '1.2.3';
const LINK = 'https://guide.example/en/name/other-door';
const ADDRESS = `${site.exampleId}@${site.domains.student}`;
const HIDDEN_ADDRESS = ADDRESS.replaceAll(/[a-z0-9.]/g, '•');

/** A moment of the day of the call, in the time zone in which the test runs, as staff read it. */
const at = (hour: number, minute: number) => new Date(2026, 10, 23, hour, minute).getTime();

const typed = {
  country: '',
  notes: `Mail to ${ADDRESS},\ncall back on 090-1234-5678 after 15:30 *today*`,
  errorCode: 'AADSTS50034',
  correlationId: '01234567-89ab-cdef-0123-456789abcdef',
  address: ADDRESS,
  phone: '',
};

/** A call of five answers, the last of them to a fix that could not be tried, and what was noted meanwhile. */
function someCall(): { call: Call; place: Place<InventedStepId> } {
  let call: Call = withChanges(newCall(1), at(14, 2), { seenMessages: ['name-misspelt'] });
  let place: Place<InventedStepId> = { step: 'start', trail: [] };
  const answers = [
    ['at-name', false],
    ['member', false],
    ['misspelt', false],
    ['did-not-work', false],
    ['did-not-work', true],
  ] as const;
  for (const [index, [answer, couldNotTry]] of answers.entries()) {
    const moment = at(14, 3 + index);
    const next = answerStep(tree, place, answer);
    if (!next) throw new Error(`${place.step} has no answer ${answer}`);
    call = withAnswer(call, { step: place.step, answer }, { givenAt: moment, couldNotTry });
    place = next;
    call = withPlace(call, place, moment);
  }
  return { call: withChanges(call, at(14, 9), { typed }), place };
}

function deskTextsIn(language: string) {
  const texts = desks.get(language);
  if (!texts) throw new Error(`The desk has no texts in ${language}`);
  return texts;
}

async function summarized(language: string, parts: Partial<Summarized> = {}): Promise<Summarized> {
  const loaded = { ...(await loadTexts(language)), ...deskTextsIn(language) };
  return {
    ...someCall(),
    tree,
    messages,
    i18n: createI18n(language, loaded, textValues),
    callersLanguage: 'Japanese',
    link: LINK,
    version: VERSION,
    includesPersonalData: false,
    ...parts,
  };
}

const COLON = ': ';
const inPlain = (of: Summarized) => summaryLines(of).map((line) => formatLine(line, COLON, 'plain'));

/** The sentences of a summary, from the files of a language. */
function sentencesIn(language: InventedLanguage) {
  const steps = stepTexts[language];
  const { summary, couldNotTry } = deskTextsIn(language).desk;
  const { report } = texts[language].ui;
  const labelled = (label: string, text: string) => `${label}${COLON}${text}`;
  const shortOf = (step: InventedStepId, answer: string) => answerTextOf(language, step, answer).short;
  const titled = (id: InventedStepId) =>
    filled(report.step, { title: steps[id].title, code: tree.steps[id].code });
  return {
    summary,
    labelled,
    guide: labelled(
      summary.version,
      filled(summary.guide, { name: texts[language].ui.site.name, version: VERSION }),
    ),
    link: labelled(summary.link, LINK),
    ended: (id: InventedStepId) => labelled(summary.ended, titled(id)),
    seen: (step: InventedStepId, answer: string) => {
      const words = { asked: steps[step].trail ?? '', answer: shortOf(step, answer) };
      return labelled(report.seen, filled(report.answer, words));
    },
    tried: (id: InventedStepId, time?: string, result = shortOf(id, 'did-not-work')) =>
      labelled(
        report.tried,
        time === undefined
          ? filled(report.answer, { asked: titled(id), answer: result })
          : filled(summary.triedAt, { step: titled(id), result, time }),
      ),
    couldNotTry: couldNotTry.short,
    message: (id: string) => {
      const [wording = ''] = inventedMessages.find((each) => each.id === id)?.wordings[language] ?? [];
      return labelled(summary.message, filled(summary.quote, { wording }));
    },
  };
}

describe('the summary of a call', () => {
  test.each<[InventedLanguage, string]>([
    ['en', 'November 23, 2026'],
    ['ja', '2026年11月23日'],
  ])('lists time, message, answers and notes in order, in %s', async (language, day) => {
    const { summary, labelled, seen, tried, ended, message, link, guide, couldNotTry } =
      sentencesIn(language);
    expect(inPlain(await summarized(language))).toEqual([
      labelled(summary.when, filled(summary.span, { day, from: '14:02', to: '14:09' })),
      labelled(summary.language, 'Japanese'),
      message('name-misspelt'),
      seen('start', 'at-name'),
      seen('name', 'member'),
      seen('name/which-sign', 'misspelt'),
      tried('name/spelling', '14:06'),
      tried('name/former-house', '14:07', couldNotTry),
      ended('name/other-door'),
      labelled(texts[language].ui.report.errorCode, typed.errorCode),
      labelled(summary.correlationId, typed.correlationId),
      labelled(summary.notes, `Mail to ${HIDDEN_ADDRESS},\ncall back on •••-••••-•••• after 15:30 *today*`),
      link,
      guide,
    ]);
  });

  test('shows addresses and numbers when staff want them', async () => {
    const { summary, labelled } = sentencesIn('en');
    const lines = inPlain(await summarized('en', { includesPersonalData: true }));
    expect(lines).toContain(labelled(summary.address, ADDRESS));
    expect(lines).toContain(labelled(summary.notes, typed.notes));
    expect(lines.join('\n')).not.toContain('•');
  });

  test('has no line for unknown values', async () => {
    const { summary, labelled, ended, link, guide } = sentencesIn('en');
    const lines = inPlain(await summarized('en', { call: newCall(1), place: { step: 'start', trail: [] } }));
    expect(lines).toEqual([labelled(summary.language, 'Japanese'), ended('start'), link, guide]);
  });

  test('gives no time for an answer that came with a link', async () => {
    const { tried } = sentencesIn('en');
    const { place } = someCall();
    const lines = inPlain(await summarized('en', { call: newCall(1), place }));
    expect(lines).toContain(tried('name/spelling'));
  });

  test.each<[InventedLanguage, string, InventedLanguage]>([
    ['ja', 'another-house', 'en'],
    ['en', 'bell-worn-out', 'ja'],
  ])(
    'quotes in another language what was not read in its own, in %s: %s',
    async (language, id, quotedLanguage) => {
      const { summary, labelled } = sentencesIn(language);
      const [wording = ''] = inventedMessages.find((each) => each.id === id)?.quotable[quotedLanguage] ?? [];
      expect(wording).not.toBe('');
      const call = withChanges(newCall(1), at(14, 2), { seenMessages: [id] });
      expect(inPlain(await summarized(language, { call }))).toContain(
        labelled(summary.message, filled(summary.quote, { wording })),
      );
    },
  );

  test('quotes no paraphrase, and nothing of a message of which only the code is known', async () => {
    const paraphrases = inventedMessages.flatMap(({ sightings }) =>
      sightings.flatMap(({ sure, wordings = {} }) =>
        sure === 'paraphrase' ? Object.values(wordings).flat() : [],
      ),
    );
    expect(paraphrases).toHaveLength(1);
    const seenMessages = inventedMessages.map(({ id }) => id);
    const call = withChanges(newCall(1), at(14, 2), { seenMessages });
    for (const language of ['en', 'ja']) {
      const lines = summaryLines(await summarized(language, { call }));
      const quoting = lines.filter(({ id }) => id.startsWith('message '));
      expect(quoting.map(({ id }) => id)).toEqual(
        seenMessages.filter((id) => id !== 'turned-away').map((id) => `message ${id}`),
      );
      expect(lines.filter(({ text }) => paraphrases.some((each) => text.includes(each)))).toEqual([]);
    }
  });

  test('gives each line its own id', async () => {
    const ids = summaryLines(await summarized('en')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is a list in Markdown, in which nothing that was typed is a mark', async () => {
    const { summary } = sentencesIn('en');
    const lines = summaryLines(await summarized('en'));
    const notes = lines.find(({ id }) => id === 'notes');
    expect(notes && formatLine(notes, COLON, 'markdown')).toBe(
      `- **${summary.notes}:** Mail to ${HIDDEN_ADDRESS},  \n  call back on •••-••••-•••• after 15:30 \\*today\\*`,
    );
    for (const line of lines) expect(formatLine(line, COLON, 'markdown')).toMatch(/^- \*\*[^*]+:\*\* /);
  });
});
