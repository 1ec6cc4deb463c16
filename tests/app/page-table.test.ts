import { describe, expect, it } from 'vitest';
import { linesOf } from '../../locales/step-parts.ts';
import { known, stepIds, textValues } from '../../src/app/content.ts';
import { headOf } from '../../src/app/page-table.tsx';
import { stepText } from '../../src/i18n/content-texts.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { labelWordings } from '../../src/i18n/labels.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { parseMarks } from '../../src/i18n/marks.ts';
import { plainPageNames } from '../../src/url/pages.ts';

/** What only the file of texts may contain. */
const RAW = /[<>]|\{\{|\}\}/;

const i18ns = await Promise.all(
  languageCodes.map(async (language) => createI18n(language, await loadTexts(language), textValues)),
);

describe.each(i18ns.map((i18n) => [i18n.language, i18n] as const))(
  'the descriptions, in %s',
  (language, i18n) => {
    /** The words of a lead that are no mark, and those of its labels, in order. */
    function wordsOf(lead: string): string[] {
      return parseMarks(lead).map((piece) => {
        if (typeof piece === 'string') return piece;
        return piece.mark === 'label' ? (labelWordings(piece.inside, language)[0]?.words ?? '') : '';
      });
    }

    it('of every step say all that its lead says', () => {
      for (const step of stepIds) {
        const { description } = headOf({ page: 'step', language, step }, i18n);
        const [lead = ''] = linesOf(stepText(i18n, step), 'lead');
        let rest = description;
        for (const words of wordsOf(lead)) {
          expect(rest, `${step}: ${lead}`).toContain(words);
          rest = rest.slice(rest.indexOf(words) + words.length);
        }
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
        expect(description).not.toMatch(RAW);
        expect(description).not.toBe('');
      }
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
