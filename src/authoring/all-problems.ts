import type { Published, Tree } from '../tree/types.ts';
import { type Citable, citationProblems } from './citation-problems.ts';
import { codeProblems } from './code-problems.ts';
import { confirmationProblems } from './confirmed/confirmation-problems.ts';
import { labelProblems } from './facts/label-problems.ts';
import { sourceProblems } from './facts/source-problems.ts';
import { ownWordsProblems } from './lookup/own-words-problems.ts';
import { spokenCharacterProblems } from './lookup/spoken-character-problems.ts';
import { termProblems } from './lookup/term-problems.ts';
import type { Problem } from './problem.ts';
import { publishedProblems } from './published-problems.ts';
import { glossaryProblems } from './texts/glossary-problems.ts';
import { sketchFilesOf, textFilesOf, type WrittenLanguage } from './texts/language-files.ts';
import { missingFileProblems } from './texts/missing-files.ts';
import { sentenceProblems } from './texts/sentence-problems.ts';
import { spokenProblems } from './texts/spoken-problems.ts';
import { sketchTextProblems, textProblems } from './texts/text-problems.ts';
import { missingRuleProblems } from './texts/text-rules.ts';
import { titleProblems } from './texts/title-problems.ts';
import { treeProblems } from './tree-problems.ts';

/**
 * What authors write: the tree and its branches, sources and sketches, the record of released steps, the files of each
 * language, and the glossary.
 */
export interface Written {
  readonly tree: Tree;
  /** The ids of the branches. A new one may not have a step yet. */
  readonly branches: readonly string[];
  readonly citable: Citable;
  readonly published: Published;
  readonly languages: readonly WrittenLanguage[];
  /** The content of the glossary; absent if the file does not exist. */
  readonly glossary?: string;
}

/**
 * Returns all problems of a guide, in the order in which authors best fix them. Empty if there are none. `Rules` in
 * `problem.ts` lists the kinds of problem.
 *
 * @example
 * const ends = { kind: 'outcome', code: 'A2K', ending: 'person', needs: [], sources: ['A1.1'] };
 * const written = { tree: { start: 'a', steps: { a: ends } }, branches: ['a'],
 *   citable: { sources: ['A1.1'], sketches: [], documents: {}, labels: {} }, languages: [], glossary: '{ "terms": { "a": { "from": "Common use." } } }' };
 * allProblems({ ...written, published: { steps: { a: 'A2K' }, aliases: {}, pages: {} } }) // => []
 * allProblems({ ...written, published: { steps: { a: 'A2K', b: 'A4R' }, aliases: {}, pages: {} } }) // => [{ problem: 'published-lost', step: 'b' }]
 */
export function allProblems(written: Written): Problem[] {
  const { tree, branches, citable, published, languages, glossary } = written;
  const texts = textFilesOf(branches, languages);
  const ofCodes = codeProblems(tree, published);
  // Do not ask the author to record a code that has to change first.
  const hasWrongCode = (problem: Problem): boolean =>
    problem.problem === 'not-published' &&
    ofCodes.some((other) => 'step' in other && other.step === problem.step);
  return withoutRepetition([
    ...treeProblems(tree),
    ...citationProblems(tree, citable),
    ...sourceProblems(citable.documents),
    ...ofCodes,
    ...publishedProblems(tree, published).filter((problem) => !hasWrongCode(problem)),
    ...textProblems(tree, texts),
    ...missingFileProblems(branches, languages),
    ...sketchTextProblems(citable.sketches, sketchFilesOf(languages)),
    ...labelProblems(languages, citable),
    ...missingRuleProblems(languages),
    ...sentenceProblems(languages),
    ...titleProblems(texts),
    ...spokenProblems(texts, languages),
    ...ownWordsProblems(tree, languages),
    ...termProblems(languages),
    ...spokenCharacterProblems(languages),
    ...glossaryProblems(glossary, languages),
    ...confirmationProblems(languages),
  ]);
}

/** Removes repeated problems: several rules read the same file, and each reports that it is not JSON. */
function withoutRepetition(problems: readonly Problem[]): Problem[] {
  const broken = new Set<string>();
  return problems.filter((problem) => {
    if (problem.problem !== 'not-json') return true;
    const isRepeated = broken.has(problem.file);
    broken.add(problem.file);
    return !isRepeated;
  });
}
