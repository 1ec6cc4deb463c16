import { useMemo } from 'react';
import { useGuide } from '../../guide/guide-context.ts';
import { useLazyModule } from '../../guide/use-lazy-module.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { languageCodes } from '../../i18n/languages.ts';
import { lazyLookupWords } from './lazy-lookup-words.ts';
import type { LookupSources } from './look-up.ts';

/**
 * Returns what the search looks in, and whether its part for own words failed to load. Until that part is there, only
 * messages, codes and the like are found.
 */
export function useLookupSources(): {
  readonly sources: LookupSources<ValidStepId>;
  readonly hasFailed: boolean;
} {
  const { tree, messages, steps, codes, site } = useGuide();
  const { loaded: words, hasFailed } = useLazyModule(lazyLookupWords);
  const sources = useMemo(
    () => ({
      tree,
      messages,
      steps,
      codes,
      languages: languageCodes,
      exampleId: site.exampleId,
      ...(words && { words }),
    }),
    [tree, messages, steps, codes, site, words],
  );
  return { sources, hasFailed };
}
