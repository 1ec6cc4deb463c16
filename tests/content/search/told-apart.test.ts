import { readdirSync, readFileSync } from 'node:fs';
import lookup from 'virtual:lookup';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../../src/features/lookup/own-words/read-words.ts';
import { vocabularyOf } from '../../../src/features/lookup/own-words/vocabulary.ts';
import { messages } from '../../../src/tree/messages.ts';
import { matchMessage } from '../../../src/validators/message.ts';

const LOCALES = 'locales';
const languages = readdirSync(LOCALES, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name);
const ownWords = languages.flatMap((language) =>
  Object.entries(
    JSON.parse(readFileSync(`${LOCALES}/${language}/lookup/own-words.json`, 'utf8')) as Record<
      string,
      string[]
    >,
  ).flatMap(([step, phrases]) => phrases.map((phrase) => ({ step, phrase }))),
);

/** Two wordings of different steps that resemble each other, and why readers still reach the right step. */
const ALIKE: Readonly<Record<string, string>> = {
  'domain-unknown username-incorrect': 'they share their second sentence, and the first tells them apart',
};

/** A wording of another step may be this similar. */
const MOST_ALIKE = 0.75;

describe('the wordings of messages', () => {
  test('are told apart from those of every other step, unless declared', () => {
    const alike = messages.flatMap(({ id, step, wordings }) =>
      Object.values(wordings)
        .flat()
        // With a word more, a whole wording is compared like any other text.
        .flatMap((wording) => matchMessage(`${wording} Microsoft`, messages))
        .filter((match) => match.step !== step && match.score > MOST_ALIKE)
        .map(({ message }) => `${id} ${message}`),
    );
    expect([...new Set(alike)].filter((pair) => ALIKE[pair] === undefined)).toEqual([]);
    expect(Object.keys(ALIKE).filter((pair) => !alike.includes(pair))).toEqual([]);
  });
});

describe('the phrases of people who are at a step', () => {
  const vocabulary = vocabularyOf(lookup.index, { corrects: false });
  /** What the search knows of a phrase. */
  const known = (phrase: string) =>
    [...new Set(readWords(phrase, vocabulary).found.map(({ feature, presence }) => `${feature}:${presence}`))]
      .toSorted()
      .join(' ');

  test('are told apart from those of every other step, over all pairs', () => {
    const stepsByMeaning = new Map<string, { step: string; phrase: string }[]>();
    for (const each of ownWords) {
      const meaning = known(each.phrase);
      stepsByMeaning.set(meaning, [...(stepsByMeaning.get(meaning) ?? []), each]);
    }
    stepsByMeaning.delete('');
    const same = [...stepsByMeaning.values()].filter((all) => new Set(all.map(({ step }) => step)).size > 1);
    expect(same).toEqual([]);
    expect(stepsByMeaning.size).toBeGreaterThan(1000);
  });

  test('say something, each', () => {
    expect(ownWords.filter(({ phrase }) => known(phrase) === '')).toEqual([]);
  });
});
