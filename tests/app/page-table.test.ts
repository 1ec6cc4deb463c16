import { describe, expect, it } from 'vitest';
import { linesOf } from '../../locales/step-parts.ts';
import { known, stepIds, textValues, tree } from '../../src/app/content.ts';
import { headOf } from '../../src/app/page-table.tsx';
import { stepText } from '../../src/i18n/content-texts.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { labelWordings } from '../../src/i18n/labels.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { loadedTexts, loadTexts } from '../../src/i18n/load-texts.ts';
import { fillIn, type MarkName, parseMarks } from '../../src/i18n/marks.ts';
import type { Texts } from '../../src/i18n/texts.ts';
import { plainPageNames } from '../../src/url/pages.ts';

/** What only the file of texts may contain. */
const RAW = /[<>]|\{\{|\}\}/;

const i18ns = await Promise.all(
  languageCodes.map(async (language) => createI18n(language, await loadTexts(language), textValues)),
);

/** The titles in a file, by what they are the title of. */
type Titles = Readonly<Record<string, { readonly title?: string } | undefined>>;

/** The texts of a language as they are written. */
function textsIn(language: string): Texts {
  const texts = loadedTexts(language);
  if (!texts) throw new Error(`The texts of ${language} were not loaded`);
  return texts;
}

describe.each(i18ns.map((i18n) => [i18n.language, i18n] as const))(
  'the descriptions, in %s',
  (language, i18n) => {
    const texts = textsIn(language);
    const [steps, help, checks] = [texts.steps, texts.help, texts.checks] as unknown as readonly Titles[];
    const pages: Readonly<Record<string, string>> = texts.ui.pages;

    /** How each mark reads, looked up in the files of the language: the head has its own way to them. */
    const titleOf: Readonly<Record<MarkName, (inside: string) => string | undefined>> = {
      label: (id) => labelWordings(id, language)[0]?.words,
      page: (id) => pages[id],
      step: (id) => steps?.[id]?.title,
      help: (part) => help?.[part]?.title,
      check: (part) => checks?.[part]?.title,
      code: (words) => words,
      b: (words) => words,
    };

    /** The words of a lead, piece by piece. */
    function wordsOf(lead: string): (string | undefined)[] {
      return parseMarks(lead).map((piece) =>
        typeof piece === 'string' ? piece : titleOf[piece.mark](piece.inside),
      );
    }

    it('of every step say all that its lead says', () => {
      for (const step of stepIds) {
        const { description } = headOf({ page: 'step', language, step }, i18n);
        const [lead = ''] = linesOf(stepText(i18n, step), 'lead');
        expect(description, step).toBe(wordsOf(lead).join(''));
        expect(description, step).not.toMatch(RAW);
      }
    });

    it('of some steps name a label, which they would lack without it', () => {
      const labelled = stepIds.filter((step) => stepText(i18n, step).lead.includes('<label>'));
      expect(labelled.length).toBeGreaterThan(3);
    });

    it('of every other page are its lead', () => {
      for (const page of plainPageNames) {
        const { description } = headOf({ page, language }, i18n);
        const lead = fillIn(texts[page].lead, textValues);
        expect(lead).not.toBe('');
        expect(description).toBe(wordsOf(lead).join(''));
        expect(description).not.toMatch(RAW);
      }
    });

    it('of the desk and of sheets are the leads of those', () => {
      const step = tree.start;
      expect(headOf({ page: 'desk', step, language }, i18n).description).toBe(texts.ui.desk.lead);
      expect(headOf({ page: 'print', step, language }, i18n).description).toBe(texts.print.lead);
    });

    it('of every page above the languages are those of each language', () => {
      for (const to of known.codes.values()) {
        const own = headOf({ ...to, language }, i18n).description;
        const { description } = headOf({ page: 'choose', to }, i18n);
        if (!('step' in to && to.step === 'start')) expect(description).toContain(own);
      }
    });
  },
);
