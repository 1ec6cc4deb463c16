import { useMemo } from 'react';
import { useGuide } from '../../guide/guide-context.ts';
import { useLazyModule } from '../../guide/use-lazy-module.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { languageCodes } from '../../i18n/languages.ts';
import { lazyLookupWords } from './lazy-lookup-words.ts';
import type { LookupSources } from './look-up.ts';

const NO_MESSAGES: LookupSources<ValidStepId>['messages'] = [];

/**
 * Returns what the search looks in, and whether a part of it is still loading or failed to load. Messages come soon
 * after the page, own words when the browser is idle.
 */
export function useLookupSources(): {
  readonly sources: LookupSources<ValidStepId>;
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
} {
  const { tree, messages: lazyMessages, steps, codes, site } = useGuide();
  const { loaded: messages, hasFailed: haveMessagesFailed } = useLazyModule(lazyMessages);
  const { loaded: words, hasFailed: haveWordsFailed } = useLazyModule(lazyLookupWords);
  const sources = useMemo(
    () => ({
      tree,
      messages: messages ?? NO_MESSAGES,
      steps,
      codes,
      languages: languageCodes,
      exampleId: site.exampleId,
      ...(words && { words }),
    }),
    [tree, messages, steps, codes, site, words],
  );
  const hasFailed = haveMessagesFailed || haveWordsFailed;
  return { sources, isLoading: !hasFailed && (messages === undefined || words === undefined), hasFailed };
}
