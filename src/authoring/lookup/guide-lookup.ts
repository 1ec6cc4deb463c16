import { buildIndex } from '../../features/lookup/build/build-index.ts';
import { lookupContent } from '../../features/lookup/build/lookup-content.ts';
import type { LookupSources } from '../../features/lookup/look-up.ts';
import type { LookupIndex } from '../../features/lookup/own-words/lookup-index.ts';
import { searchOwnWords } from '../../features/lookup/own-words/search-own-words.ts';
import type { SpokenCharacters } from '../../features/lookup/read-spoken-code.ts';
import { stepsByCode, stepsById } from '../../flow/published-ids.ts';
import { site } from '../../site.ts';
import { messages } from '../../tree/messages.ts';
import published from '../../tree/published-steps.json' with { type: 'json' };
import { tree } from '../../tree/tree.ts';
import type { Target } from '../../url/paths.ts';

/** What the search of the guide needs, as the build makes it, and the names of the index's features. */
export interface GuideLookup {
  readonly index: LookupIndex;
  readonly names: readonly string[];
  readonly spoken: SpokenCharacters;
}

/** Reads the words of the guide and builds the index of its search. */
export function buildGuideLookup(): GuideLookup {
  const { searched, spoken } = lookupContent.words();
  return { ...buildIndex(searched), spoken };
}

/** Returns what the guide in some languages searches, for programs that run outside of a page. */
export function guideLookupSources(
  { index, spoken }: Omit<GuideLookup, 'names'>,
  languages: readonly string[],
): LookupSources {
  const codes = [...stepsByCode(tree, published)].map(([code, step]): [string, Target] => [
    code,
    { page: 'step', step },
  ]);
  return {
    tree,
    messages,
    languages,
    steps: stepsById(tree, published),
    codes: new Map(codes),
    exampleId: site.exampleId,
    words: { search: searchOwnWords(index), spoken },
  };
}
