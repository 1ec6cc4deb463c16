/** Measures how hard the texts are to read: readers are worried, in a hurry, and may not read their first language. */
import { describe, expect, test } from 'vitest';
import type { LanguageRules } from '../../../locales/language-rules.ts';
import { languageRules } from '../../../src/authoring/languages/locale-folders.ts';
import { writtenLanguages } from '../../../src/authoring/project-files.ts';
import { textsIn } from '../../../src/authoring/texts/language-texts.ts';
import { ownWords } from '../../../src/authoring/texts/own-words.ts';
import { lengthOf, sentencesIn } from '../../../src/authoring/texts/sentences.ts';

interface Sentence {
  readonly where: string;
  readonly sentence: string;
  readonly length: number;
}

/** Returns the sentences of all texts of a language, those of pages or those of the desk. */
function sentencesOf(language: string, rules: LanguageRules, { atDesk }: { atDesk: boolean }): Sentence[] {
  const files = writtenLanguages().find((each) => each.language === language)?.files ?? [];
  return files
    .flatMap(textsIn)
    .filter(({ file }) => file.includes('/desk/') === atDesk)
    .flatMap(({ file, key, words }) =>
      // A pause before an example or a link ends a sentence for readers, but not for staff, who go on speaking.
      sentencesIn(ownWords(words), rules, { atPauses: !atDesk }).map((sentence) => ({
        where: `${file}: ${key}`,
        sentence,
        length: lengthOf(sentence, rules.sentences),
      })),
    );
}

describe.each([...languageRules()])('the sentences in %s', (language, rules) => {
  const { countedIn, pages, desk } = rules.sentences;

  test.each([
    ['on pages', pages.most, false],
    ['at the desk', desk.most, true],
  ] as const)(`%s have at most %i ${countedIn} each`, (_, most, atDesk) => {
    const sentences = sentencesOf(language, rules, { atDesk });
    expect(sentences.filter(({ length }) => length > most)).toEqual([]);
    expect(sentences.length).toBeGreaterThan(atDesk ? 300 : 1000);
  });
});
