import { lazyModule } from '../../guide/lazy-module.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import type { LookupSources } from './look-up.ts';

/** Loads the search in own words and its index: messages and codes are found without them. */
async function loadLookupWords(): Promise<NonNullable<LookupSources<ValidStepId>['words']>> {
  const [{ searchOwnWords }, { default: lookup }] = await Promise.all([
    import('./own-words/search-own-words.ts'),
    import('virtual:lookup'),
  ]);
  return { search: searchOwnWords<ValidStepId>(lookup.index), spoken: lookup.spoken };
}

/** The search in own words. */
export const lazyLookupWords = lazyModule(loadLookupWords);
