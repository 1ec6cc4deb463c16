import type { Problem } from '../problem.ts';
import { nameInFolder, type WrittenLanguage } from './language-files.ts';
import { textsIn, type WrittenText } from './language-texts.ts';
import { NAME, ownWords } from './own-words.ts';
import { lengthOf, sentencesIn } from './sentences.ts';
import { type TextRules, textRulesOf } from './text-rules.ts';

/** Stands for a name in a sentence that is shown to an author. */
const SHOWN_NAME = '…';

function longSentencesIn({ file, key, words }: WrittenText, rules: TextRules): Problem[] {
  const { countedIn, pages, desk } = rules.sentences;
  const isAtDesk = nameInFolder(file).startsWith('desk/');
  const { most } = isAtDesk ? desk : pages;
  // A pause before an example or a link ends a sentence for readers, but not for staff, who go on speaking.
  return sentencesIn(ownWords(words), rules, { atPauses: !isAtDesk }).flatMap((sentence): Problem[] => {
    const length = lengthOf(sentence, rules.sentences);
    if (length <= most) return [];
    const shown = sentence.trim().replaceAll(NAME, SHOWN_NAME);
    return [{ problem: 'long-sentence', file, key, sentence: shown, length, most, countedIn }];
  });
}

/**
 * Returns the sentences that are longer than `sentences` of their language allows. A language without its rules is left
 * out: see `missingRuleProblems`.
 *
 * @example
 * const sentences = { countedIn: 'words', ends: ['.'], questions: ['?'], pauses: [':'], pages: { most: 3 }, desk: { most: 2 } };
 * const rules = { spaces: true, quotes: { outer: ['“', '”'], inner: ['‘', '’'] }, sentences };
 * const files = [{ file: 'locales/en/a.json', json: '{ "a": { "lead": "Press <label>next</label> now. Then go on to it." } }' }];
 * sentenceProblems([{ language: 'en', rules, files }]) // => [{ problem: 'long-sentence', file: 'locales/en/a.json',
 * //   key: 'a › lead', sentence: 'Then go on to it.', length: 5, most: 3, countedIn: 'words' }]
 */
export function sentenceProblems(languages: readonly WrittenLanguage[]): Problem[] {
  return languages.flatMap(({ files, rules }) => {
    const known = textRulesOf(rules);
    return known === undefined ? [] : files.flatMap(textsIn).flatMap((text) => longSentencesIn(text, known));
  });
}
