/** What the guide says where two of its sources contradict each other: it holds, whichever of them is right. */
import { describe, expect, test } from 'vitest';
import { stringsIn } from '../../../src/authoring/json-leaves.ts';
import { writtenLanguages } from '../../../src/authoring/project-files.ts';
import { contentOf, nameInFolder } from '../../../src/authoring/texts/language-files.ts';
import { documentOf } from '../../../src/flow/due-facts.ts';
import { openQuestions } from '../../../src/tree/open-questions.ts';
import type { SourceDocument } from '../../../src/tree/source-document.ts';
import { documents } from '../../../src/tree/sources.ts';
import { tree } from '../../../src/tree/tree.ts';
import type { Step } from '../../../src/tree/types.ts';
import { stepWords } from '../locales/step-words.ts';

/** A matter on which two sources differ. */
interface Matter {
  readonly sources: readonly [string, string];
  /** The sentences of each step about it, by language. They hold for both sources. */
  readonly sentences: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The steps that cite one of the sources for another matter, and say nothing of this one. */
  readonly silent: readonly string[];
  /** What a text about this matter names. */
  readonly names: RegExp;
}

const matters: Readonly<Record<string, Matter>> = {
  // Stored is the whole password of up to 32 characters, or only its first 16. Readers type the whole one, then the first
  // 16, so one of the two is what is stored.
  'password-length': {
    sources: ['campus-password-policy', 'campus-faq'],
    sentences: {
      'password/type-again': {
        en: 'If your password has more than 16 characters, type all of it first. If it is refused, see',
        ja: '16文字を超えるパスワードは、まず全部入力します。受け付けられない場合：',
      },
      'password/length': {
        en: 'If there are more than 16, type the whole password first. If it is refused, type only the first 16 characters.',
        ja: '16文字を超える場合は、まず全部を入力します。受け付けられない場合は、最初の16文字だけを入力します。',
      },
    },
    silent: ['password/locked'],
    names: /(?<!\d)(?:16|17|32)(?!\d)/,
  },
};

const all: Readonly<Record<string, SourceDocument>> = documents;
const contradictions = Object.entries(all).flatMap(([here, { contradicts = [] }]) =>
  contradicts.map(({ source: there, question }) => ({ question, sources: [here, there] })),
);
const steps = Object.entries<Step>(tree.steps);
const plain = (text: string): string => text.replaceAll(/\s/gu, '');
const languages = writtenLanguages();

test('every contradiction of the sources is a matter of this test, and a question to the university', () => {
  expect(Object.fromEntries(contradictions.map(({ question, sources }) => [question, sources]))).toEqual(
    Object.fromEntries(Object.entries(matters).map(([question, { sources }]) => [question, sources])),
  );
  const asked = new Map(Object.entries(openQuestions));
  for (const { question } of contradictions) expect(asked.get(question)?.askOf).toBe('university');
});

describe.each(Object.entries(matters))('%s', (_, { sources, sentences, silent, names }) => {
  const citing = steps.filter(([, step]) => step.sources.some((id) => sources.includes(documentOf(id))));

  test('is known for every step that cites one of the sources', () => {
    const known = [...Object.keys(sentences), ...silent];
    expect(citing.map(([id]) => id).toSorted()).toEqual(known.toSorted());
  });

  test.each(Object.entries(sentences))('is said by %s for both sources, which it cites', (step, said) => {
    const cited = steps.find(([id]) => id === step)?.[1].sources ?? [];
    expect(sources.filter((source) => !cited.includes(source))).toEqual([]);
    expect(Object.keys(said).toSorted()).toEqual(languages.map(({ language }) => language).toSorted());
    for (const [language, sentence] of Object.entries(said))
      expect(plain(stepWords(language, step))).toContain(plain(sentence));
  });

  test('is named by no other step, on its page or at the desk', () => {
    const branches = new Set(citing.map(([id]) => id.split('/')[0]));
    const naming = languages.flatMap(({ files }) =>
      files
        .filter(({ file }) => contentOf(nameInFolder(file)) === 'texts')
        .flatMap(({ json }) => stringsIn(JSON.parse(json)))
        .filter(([[id = '']]) => branches.has(id.split('/')[0]))
        .filter(([, words]) => names.test(words))
        .map(([[id = '']]) => id),
    );
    expect([...new Set(naming)].toSorted()).toEqual(Object.keys(sentences).toSorted());
  });
});
