import { stepsByCode, stepsById } from '../flow/published-ids.ts';
import { usualTrails } from '../flow/usual-trails.ts';
import type { Guide } from '../guide/guide-context.ts';
import { textValuesOf } from '../guide/text-values.ts';
import type { TextValues } from '../i18n/create-i18n.ts';
import { type Language, languageCodes } from '../i18n/languages.ts';
import { site } from '../site.ts';
import { messages } from '../tree/messages.ts';
import record from '../tree/published-steps.json' with { type: 'json' };
import { documents } from '../tree/sources.ts';
import { tree } from '../tree/tree.ts';
import type { Published, Tree } from '../tree/types.ts';
import { type Known, PAGES, type Target } from '../url/paths.ts';
import { memory } from './memory.ts';

const ways = usualTrails(tree);

/** Every id and code ever released, in the form that a JSON file cannot have by itself. */
const published: Published = record;

const codesOfPages: Readonly<Record<(typeof PAGES)[number], string>> = record.pages;

/** The languages, steps and codes that a path may name. */
export const known: Known = {
  languages: languageCodes,
  steps: stepsById(tree, published),
  codes: new Map<string, Target>([
    ...[...stepsByCode(tree, published)].map(([code, step]) => [code, { page: 'step', step }] as const),
    ...PAGES.map((page) => [codesOfPages[page], { page }] as const),
  ]),
};

/** The ids of all steps, in the order of the tree. */
export const stepIds: readonly string[] = Object.keys(tree.steps);

/** The code of a page; the desk shows that of the step, which is what a caller says. */
export function codeOf(target: Target): string | undefined {
  const { steps }: Tree = tree;
  return 'step' in target ? steps[target.step]?.code : codesOfPages[target.page];
}

/** Whether a page is the start: above the languages it is the first page, and has no code of its own there. */
export function isStart(target: Target): boolean {
  return target.page === 'step' && target.step === tree.start;
}

/** What the texts may name in `{{…}}`. */
export const textValues: TextValues = textValuesOf(site);

/** The guide in one language on a day, for the screens. */
export function createGuide(language: Language, today: string): Guide {
  const { steps, codes } = known;
  return { tree, site, messages, documents, usualTrails: ways, steps, codes, memory, today, language };
}
