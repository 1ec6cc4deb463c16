import lookup from 'virtual:lookup';
import { createGuide } from '../../../src/app/content.ts';
import type { Found, LookupSources } from '../../../src/features/lookup/look-up.ts';
import { searchOwnWords } from '../../../src/features/lookup/own-words/search-own-words.ts';
import { languageCodes } from '../../../src/i18n/languages.ts';

/** The steps that were found, and the names of pages that are not steps. */
export function stepsOf(found: readonly Found[]): string[] {
  return found.map((each) => {
    if (each.by === 'link') return each.place.step;
    if (each.by !== 'code') return each.step;
    return 'step' in each.target ? each.target.step : each.target.page;
  });
}

/** What the search looks in, in the guide under test, with everything loaded. */
export async function lookupSources(): Promise<LookupSources> {
  const { tree, messages: lazyMessages, steps, codes, site } = createGuide('en', '2026-11-23');
  const messages = await lazyMessages.load();
  const words = { search: searchOwnWords(lookup.index), spoken: lookup.spoken };
  return { tree, messages, steps, codes, languages: languageCodes, exampleId: site.exampleId, words };
}
