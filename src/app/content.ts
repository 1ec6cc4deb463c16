import { stepsByCode, stepsById } from '../flow/published-ids.ts';
import { isStepId, stepIdsOf, stepOf } from '../flow/replay.ts';
import { usualTrails } from '../flow/usual-trails.ts';
import type { Earlier, Guide, GuideTarget } from '../guide/guide-context.ts';
import { lazyModule } from '../guide/lazy-module.ts';
import { textValuesOf } from '../guide/text-values.ts';
import { guideMessages, guideTree, type ValidStepId } from '../guide/valid-step-id.ts';
import type { TextValues } from '../i18n/create-i18n.ts';
import { type Language, languageCodes } from '../i18n/languages.ts';
import { site } from '../site.ts';
import record from '../tree/published-steps.json' with { type: 'json' };
import { documents } from '../tree/sources.ts';
import { tree as treeOfThisGuide } from '../tree/tree.ts';
import type { Published } from '../tree/types.ts';
import { wantedSteps } from '../tree/wanted-steps.ts';
import { type PlainPageName, plainPageNames } from '../url/pages.ts';
import type { PathNames } from '../url/paths.ts';
import { entries } from './history/entry-before.ts';
import { memory } from './memory.ts';

/** The guide's tree, with its ids typed as valid. */
export const tree = guideTree(treeOfThisGuide);

/** Every released id and code. The annotation widens the type that TypeScript infers from the JSON file to a record. */
const published: Published = record;

const codesOfPages: Readonly<Record<PlainPageName, string>> = record.pages;

/** The languages, steps and codes that a path may name. */
export const pathNames: PathNames<ValidStepId> = {
  languages: languageCodes,
  steps: stepsById(tree, published),
  codes: new Map<string, GuideTarget>([
    ...[...stepsByCode(tree, published)].map(([code, step]) => [code, { page: 'step', step }] as const),
    ...plainPageNames.map((page) => [codesOfPages[page], { page }] as const),
  ]),
};

/** The ids of all steps, in tree order. */
export const stepIds: readonly ValidStepId[] = stepIdsOf(tree);

/** Returns the code of a page. A desk page has the code of its step, which is the code that the caller reads out. */
export function codeOf(target: GuideTarget): string | undefined {
  return 'step' in target ? stepOf(tree, target.step)?.code : codesOfPages[target.page];
}

/** Returns whether a page is the start. Without a language it is the page at `/`, which shows no code. */
export function isStart(target: GuideTarget): boolean {
  return target.page === 'step' && target.step === tree.start;
}

/** Returns whether the problem is solved at a step. */
export function isSolved(id: ValidStepId): boolean {
  const step = stepOf(tree, id);
  return step?.kind === 'outcome' && step.ending === 'solved';
}

/** The values that texts can insert with `{{…}}`. */
export const textValues: TextValues = textValuesOf(site);

/** The messages of the sign-in pages, in a chunk of their own. */
const lazyMessages = lazyModule(
  async () => guideMessages(tree, (await import('../tree/messages.ts')).messages),
  { isUrgent: true },
);

/** What is the same in every language and on every day. */
export const content = {
  tree,
  site,
  messages: lazyMessages,
  documents,
  usualTrails: usualTrails(tree),
  wantedSteps: (wantedSteps as readonly string[]).filter((id) => isStepId(tree, id)),
  steps: pathNames.steps,
  codes: pathNames.codes,
  codeOf,
} satisfies Partial<Guide>;

/** For a guide that shows one page: no answers were given before. */
const NOTHING_EARLIER: Earlier = { answerAt: () => undefined, forget: () => undefined };

/** Creates the guide in one language on a day, for `GuideContext`. `builtOn` is the date of the static page. */
export function createGuide(
  language: Language,
  today: string,
  builtOn = today,
  earlier = NOTHING_EARLIER,
): Guide {
  return {
    ...content,
    memory,
    entries,
    earlier,
    today,
    builtOn,
    language,
  };
}
