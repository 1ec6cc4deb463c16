import { describe, expect, it } from 'vitest';
import { linesOf } from '../../locales/step-parts.ts';
import { stepIds, textValues, tree } from '../../src/app/content.ts';
import { headOf } from '../../src/app/page-table.tsx';
import { stepText } from '../../src/i18n/content-texts.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { labelWordings } from '../../src/i18n/labels.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { fillIn, type MarkName, parseMarks } from '../../src/i18n/marks.ts';
import { plainPageNames } from '../../src/url/pages.ts';
import { texts as allTexts, languages } from '../fixtures/guide/texts.ts';

/** Syntax of the locale files that must not reach the page. */
const RAW = /[<>]|\{\{|\}\}/;

const guides = await Promise.all(
  languages.map(async (language) => ({
    language,
    texts: allTexts[language],
    i18n: createI18n(language, await loadTexts(language), textValues),
  })),
);

/** Returns the title of a part of a page, from the file of that page. */
function titleIn(file: Readonly<Record<string, unknown>>, part: string): string | undefined {
  const text = file[part];
  return typeof text === 'object' && text !== null && 'title' in text ? String(text.title) : undefined;
}

describe.each(guides)('the description in the head, in $language', ({ language, texts, i18n }) => {
  const pages: Readonly<Record<string, string>> = texts.ui.pages;

  /** Returns the text of each mark from the locale files. The head resolves marks differently. */
  const titleOf: Readonly<Record<MarkName, (inside: string) => string | undefined>> = {
    label: (id) => labelWordings(id, language)[0]?.words,
    page: (id) => pages[id],
    step: (id) => titleIn(texts.steps, id),
    help: (part) => titleIn(texts.help, part),
    check: (part) => titleIn(texts.checks, part),
    code: (words) => words,
    b: (words) => words,
  };

  /** Returns the words of a lead in pieces. */
  function wordsOf(lead: string): (string | undefined)[] {
    return parseMarks(lead).map((piece) =>
      typeof piece === 'string' ? piece : titleOf[piece.mark](piece.inside),
    );
  }

  it.each(stepIds)('is the lead of %s, with its marks resolved', (step) => {
    const { description } = headOf({ page: 'step', language, step }, i18n);
    const [lead = ''] = linesOf(stepText(i18n, step), 'lead');
    expect(description).toBe(wordsOf(lead).join(''));
    expect(description).not.toMatch(RAW);
  });

  it('names labels if the lead has them', () => {
    const labelled = stepIds.filter((step) => stepText(i18n, step).lead.includes('<label>'));
    expect(labelled.length).toBeGreaterThan(3);
  });

  it.each(plainPageNames)('is the lead of the page %s', (page) => {
    const { description } = headOf({ page, language }, i18n);
    const lead = fillIn(texts[page].lead, textValues);
    expect(lead).not.toBe('');
    expect(description).toBe(wordsOf(lead).join(''));
    expect(description).not.toMatch(RAW);
  });

  it('is the lead on the desk and on sheets', () => {
    const step = tree.start;
    expect(headOf({ page: 'desk', step, language }, i18n).description).toBe(texts.ui.desk.lead);
    expect(headOf({ page: 'print', step, language }, i18n).description).toBe(texts.print.lead);
  });
});
