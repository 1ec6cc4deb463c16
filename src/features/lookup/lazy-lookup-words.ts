import { lazyModule } from '../../guide/lazy-module.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import type { LookupSources } from './look-up.ts';

/** A text that is read in every way: a mistyped word, a mistyped word in kana, Japanese in Latin letters. */
const FIRST_SEARCH = 'mistakne パスワドー pasuwaado';

/** Loads the search in own words and its index: messages and codes are found without them. */
async function loadLookupWords(): Promise<NonNullable<LookupSources<ValidStepId>['words']>> {
  const [{ searchOwnWords }, { default: lookup }] = await Promise.all([
    import('./own-words/search-own-words.ts'),
    import('virtual:lookup'),
  ]);
  const search = searchOwnWords<ValidStepId>(lookup.index);
  // The first search takes several times longer than the others. Make it before the reader types.
  setTimeout(() => search(FIRST_SEARCH));
  return { search, spoken: lookup.spoken };
}

/** The search in own words. */
export const lazyLookupWords = lazyModule(loadLookupWords);
