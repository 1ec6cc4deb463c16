// Measures the quick jump of the desk over the whole tree, for each prefix of texts that staff may type.
import { readFileSync } from 'node:fs';
import { languageRules } from '../src/authoring/languages/locale-folders.ts';
import { findJumps, type JumpSources } from '../src/features/lookup/find-jumps.ts';
import { searchIn } from '../src/features/lookup/search-steps.ts';
import { type SearchedTexts, stepDocuments } from '../src/features/lookup/step-documents.ts';
import { branchOf } from '../src/flow/id-conventions.ts';
import { stepsByCode, stepsById } from '../src/flow/published-ids.ts';
import { site } from '../src/site.ts';
import { messages } from '../src/tree/messages.ts';
import published from '../src/tree/published-steps.json' with { type: 'json' };
import { tree } from '../src/tree/tree.ts';
import type { Target } from '../src/url/paths.ts';
import { searches } from '../tests/content/search/searches.ts';

/** The maximum time for one keystroke, in milliseconds. */
const MAX_MILLISECONDS = 50;

const RUNS = 5;

const rules = languageRules();
const languages = [...rules.keys()];

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, never>;

const branches = [...new Set(Object.keys(tree.steps).map(branchOf))];

/** Returns the texts of all branches in a folder. */
const merged = (folder: string): Record<string, never> =>
  Object.assign({}, ...branches.map((branch) => read(`${folder}/${branch}.json`)));

const texts = languages.map((language): SearchedTexts => {
  const labels: Readonly<Record<string, string>> = read(`locales/${language}/labels.json`);
  return {
    steps: merged(`locales/${language}`),
    deskSteps: merged(`locales/${language}/desk`),
    label: (id) => labels[id] ?? '',
  };
});

const beginning = performance.now();
const synonyms = Object.assign({}, ...languages.map((each) => read(`locales/${each}/desk/synonyms.json`)));
const stopWords = [...rules.values()].flatMap(({ search }) => search.stopWords);
const searchSteps = searchIn(stepDocuments(tree, texts), { synonyms, stopWords });
const indexed = performance.now() - beginning;

const byCode = [...stepsByCode(tree, published)];
const sources: JumpSources = {
  tree,
  messages,
  languages,
  searchSteps,
  steps: stepsById(tree, published),
  codes: new Map(byCode.map(([code, step]): [string, Target] => [code, { page: 'step', step }])),
  exampleId: site.exampleId,
};

/** Every prefix of the typed texts, and the worst cases: long texts that match many patterns. */
const typed = [
  ...searches.flatMap((search) => Array.from(search.typed, (_, at) => search.typed.slice(0, at + 1))),
  ...[
    'account password code phone number app ',
    'アカウントまたはパスワードが正しくありません。',
    'a@',
    '0-',
    '<a',
    '/en/',
  ].map((piece) => piece.repeat(2000)),
];

const times = typed.map((text) => ({
  text,
  time: Math.min(
    ...Array.from({ length: RUNS }, () => {
      const begin = performance.now();
      findJumps(text, sources);
      return performance.now() - begin;
    }),
  ),
}));
times.sort((one, other) => one.time - other.time);
const slowest = times.at(-1);
console.log(
  `${Object.keys(tree.steps).length} steps in ${languages.length} languages, indexed in ${indexed.toFixed(0)} ms.`,
);
console.log(`${times.length} texts, the best of ${RUNS} runs each, in milliseconds:`);
console.log(`  median ${times[times.length >> 1]?.time.toFixed(2)}`);
console.log(`  slowest ${slowest?.time.toFixed(2)} (${slowest?.text.slice(0, 40)})`);
console.log(`${MAX_MILLISECONDS} ms are allowed.`);
if (slowest === undefined || slowest.time > MAX_MILLISECONDS) process.exitCode = 1;
