import { useMemo } from 'react';
import type { JumpSources } from '../../features/lookup/find-jumps.ts';
import { type Synonyms, searchIn } from '../../features/lookup/search-steps.ts';
import { type SearchedTexts, stepDocuments } from '../../features/lookup/step-documents.ts';
import { useGuide } from '../../guide/guide-context.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { labelWords } from '../../i18n/labels.ts';
import { type Language, languageCodes } from '../../i18n/languages.ts';
import { textsIfLoaded } from '../../i18n/load-texts.ts';
import type { DeskTexts } from '../../i18n/texts.ts';

/**
 * Returns the data that the quick jump searches: the guide, and an index of the steps' texts in every language, built
 * once.
 */
export function useJumpSources(texts: ReadonlyMap<Language, DeskTexts>): JumpSources<ValidStepId> {
  const { tree, messages, steps, codes, site } = useGuide();
  const searchSteps = useMemo(() => {
    const searched = languageCodes.flatMap((language): SearchedTexts[] => {
      const [read, said] = [textsIfLoaded(language), texts.get(language)];
      if (!read || !said) return [];
      const label = (id: string) => labelWords(id, language);
      return [{ steps: read.steps, deskSteps: said.deskSteps, label }];
    });
    const said = [...texts.values()];
    const synonyms: Synonyms = Object.assign({}, ...said.map((each) => each.synonyms));
    const stopWords = said.flatMap(({ search }) => search.stopWords);
    return searchIn(stepDocuments(tree, searched), { synonyms, stopWords });
  }, [tree, texts]);
  return useMemo(
    () => ({
      tree,
      messages,
      steps,
      codes,
      languages: languageCodes,
      searchSteps,
      exampleId: site.exampleId,
    }),
    [tree, messages, steps, codes, searchSteps, site],
  );
}
