import { buildIndex } from '../features/lookup/build/build-index.ts';
import { lookupContent } from '../features/lookup/build/lookup-content.ts';
import { type LookupSources, lookUp } from '../features/lookup/look-up.ts';
import { readWords, vocabularyOf } from '../features/lookup/own-words/read-words.ts';
import { searchOwnWords } from '../features/lookup/own-words/search-own-words.ts';
import { stepsByCode, stepsById } from '../flow/published-ids.ts';
import { site } from '../site.ts';
import { messages } from '../tree/messages.ts';
import published from '../tree/published-steps.json' with { type: 'json' };
import { tree } from '../tree/tree.ts';
import type { Target } from '../url/paths.ts';
import { matchMessage } from '../validators/message.ts';
import { tryReport } from './lookup/try-report.ts';
import { languageCodes } from './project-files.ts';

/** `npm run try -- "text"`: prints what the search finds for a text, and why. */
const typed = process.argv.slice(2).join(' ');
if (typed.trim() === '') {
  console.error('Give the text to try, for example: npm run try -- "my phone is broken"');
  process.exitCode = 1;
} else {
  const { searched, spoken } = lookupContent.words();
  const index = buildIndex(searched);
  const search = searchOwnWords(index);
  const codes = [...stepsByCode(tree, published)].map(([code, step]): [string, Target] => [
    code,
    { page: 'step', step },
  ]);
  const sources: LookupSources = {
    tree,
    messages,
    languages: languageCodes(),
    steps: stepsById(tree, published),
    codes: new Map(codes),
    exampleId: site.exampleId,
    words: { search, spoken },
  };
  const concepts = [...new Set(searched.terms.flatMap((each) => Object.keys(each)))];
  console.log(
    tryReport({
      typed,
      lookup: lookUp(typed, sources),
      messages: matchMessage(typed, messages),
      ownWords: search(typed),
      read: readWords(typed, vocabularyOf(index)),
      nameOf: (feature) =>
        concepts[feature] ?? [...index.words, ...index.pieces][feature - concepts.length] ?? '',
      weightOf: (feature) => index.weights[feature] ?? 0,
    }),
  );
}
