import { createGuide } from '../../../src/app/content.ts';
import type { Jump, JumpSources } from '../../../src/features/lookup/find-jumps.ts';
import { searchIn } from '../../../src/features/lookup/search-steps.ts';
import { stepDocuments } from '../../../src/features/lookup/step-documents.ts';
import { labelWordings } from '../../../src/i18n/labels.ts';
import { languageCodes } from '../../../src/i18n/languages.ts';
import { loadDeskTexts } from '../../../src/i18n/load-desk-texts.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';

/** The steps that jumps lead to, and the names of pages that are not steps. */
export function stepsOf(jumps: readonly Jump[]): string[] {
  return jumps.map((jump) => {
    if (jump.by === 'link') return jump.place.step;
    if (jump.by !== 'code') return jump.step;
    return 'step' in jump.target ? jump.target.step : jump.target.page;
  });
}

/** What the quick jump searches in the guide under test. */
export async function jumpSources(): Promise<JumpSources> {
  const { tree, messages, steps, codes, site } = createGuide('en', '2026-11-23');
  const desk = await loadDeskTexts();
  const texts = await Promise.all(
    languageCodes.map(async (language) => ({
      steps: (await loadTexts(language)).steps,
      deskSteps: desk.get(language)?.deskSteps ?? {},
      label: (id: string) => labelWordings(id, language)[0]?.words ?? '',
    })),
  );
  const said = [...desk.values()];
  const synonyms = Object.assign({}, ...said.map((each) => each.synonyms));
  const stopWords = said.flatMap(({ search }) => search.stopWords);
  const searchSteps = searchIn(stepDocuments(tree, texts), { synonyms, stopWords });
  return { tree, messages, steps, codes, languages: languageCodes, searchSteps, exampleId: site.exampleId };
}
