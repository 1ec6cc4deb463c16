import { stepsByCode, stepsById } from '../flow/published-ids.ts';
import { stepIdsOf, stepOf } from '../flow/replay.ts';
import { usualTrails } from '../flow/usual-trails.ts';
import type { Guide, GuideTarget } from '../guide/guide-context.ts';
import { textValuesOf } from '../guide/text-values.ts';
import { guideMessages, guideTree, type ValidStepId } from '../guide/valid-step-id.ts';
import type { TextValues } from '../i18n/create-i18n.ts';
import { type Language, languageCodes } from '../i18n/languages.ts';
import { site } from '../site.ts';
import { messages } from '../tree/messages.ts';
import record from '../tree/published-steps.json' with { type: 'json' };
import { documents } from '../tree/sources.ts';
import { tree as treeOfThisGuide } from '../tree/tree.ts';
import type { Published } from '../tree/types.ts';
import { type PlainPageName, plainPageNames } from '../url/pages.ts';
import type { Known } from '../url/paths.ts';
import { memory } from './memory.ts';

/** The tree of this guide, as screens have it. */
export const tree = guideTree(treeOfThisGuide);

/** Every id and code ever released, in the form that a JSON file cannot have by itself. */
const published: Published = record;

const codesOfPages: Readonly<Record<PlainPageName, string>> = record.pages;

/** The languages, steps and codes that a path may name. */
export const known: Known<ValidStepId> = {
  languages: languageCodes,
  steps: stepsById(tree, published),
  codes: new Map<string, GuideTarget>([
    ...[...stepsByCode(tree, published)].map(([code, step]) => [code, { page: 'step', step }] as const),
    ...plainPageNames.map((page) => [codesOfPages[page], { page }] as const),
  ]),
};

/** The ids of all steps, in the order of the tree. */
export const stepIds: readonly ValidStepId[] = stepIdsOf(tree);

/** The code of a page; the desk shows that of the step, which is what a caller says. */
export function codeOf(target: GuideTarget): string | undefined {
  return 'step' in target ? stepOf(tree, target.step)?.code : codesOfPages[target.page];
}

/** Whether a page is the start: above the languages it is the first page, and has no code of its own there. */
export function isStart(target: GuideTarget): boolean {
  return target.page === 'step' && target.step === tree.start;
}

/** What the texts may name in `{{…}}`. */
export const textValues: TextValues = textValuesOf(site);

const trails = usualTrails(tree);
const messagesOfThisGuide = guideMessages(tree, messages);

/** The guide in one language on a day, for the screens. */
export function createGuide(language: Language, today: string): Guide {
  return {
    tree,
    site,
    messages: messagesOfThisGuide,
    documents,
    usualTrails: trails,
    steps: known.steps,
    codes: known.codes,
    codeOf,
    memory,
    today,
    language,
  };
}
