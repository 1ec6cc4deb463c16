import { lookUp } from '../features/lookup/look-up.ts';
import { readWords } from '../features/lookup/own-words/read-words.ts';
import { searchOwnWords } from '../features/lookup/own-words/search-own-words.ts';
import { vocabularyOf } from '../features/lookup/own-words/vocabulary.ts';
import { messages } from '../tree/messages.ts';
import { matchMessage } from '../validators/message.ts';
import { buildGuideLookup, guideLookupSources } from './lookup/guide-lookup.ts';
import { tryReport } from './lookup/try-report.ts';
import { languageCodes } from './project-files.ts';

/** `npm run try -- "text"`: prints what the search finds for a text, and why. */
const typed = process.argv.slice(2).join(' ');
if (typed.trim() === '') {
  console.error('Give the text to try, for example: npm run try -- "my phone is broken"');
  process.exitCode = 1;
} else {
  const lookup = buildGuideLookup();
  const { index, names } = lookup;
  console.log(
    tryReport({
      typed,
      lookup: lookUp(typed, guideLookupSources(lookup, languageCodes())),
      messages: matchMessage(typed, messages),
      ownWords: searchOwnWords(index)(typed),
      read: readWords(typed, vocabularyOf(index)),
      nameOf: (feature) => names[feature] ?? '',
      weightOf: (feature) => index.weights[feature] ?? 0,
    }),
  );
}
