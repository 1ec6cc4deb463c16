import { SHARED_ANSWERS } from '../../../locales/step-parts.ts';
import { confirmCommand } from '../confirm-command.ts';
import { branchFile, lookupFile, textFile } from '../file-names.ts';
import type { StubProblem } from './new-step-files.ts';
import type { NewStep, RequestProblem } from './new-step-request.ts';

const OWN_WORDS = 'own-words.json';

type NewStepProblem = RequestProblem | StubProblem;

/** The usage of the command, printed after an incomplete request. */
const USAGE =
  'Run `npm run tree:new -- branch/what-it-is`, for example `npm run tree:new -- address/by-hand`.';

const command = (id: string): string => `\`npm run tree:new -- ${id}\``;

const listed = (names: readonly string[]): string => names.join(', ');

/** The sentence of each problem, with the remedy. A problem without a sentence does not compile. */
const sentences: {
  readonly [Name in NewStepProblem['problem']]: (about: Extract<NewStepProblem, { problem: Name }>) => string;
} = {
  'no-id': () => `No step id was given. ${USAGE}`,
  'several-ids': ({ typed, meant }) =>
    `${listed(typed.map((each) => `'${each}'`))} are ${typed.length} ids, but the command begins one step at a time. If you mean one step, join its words with hyphens: ${command(meant)}.`,
  'unknown-option': ({ option }) => `Unknown option '${option}'. The only option is --kind. ${USAGE}`,
  'lost-option': ({ id, kind }) =>
    `The command did not receive the option --kind. Write \`--\` before the id: ${command(`${id} --kind ${kind}`)}.`,
  'unknown-kind': ({ kind, kinds }) =>
    `'${kind}' is not a kind of step. Use --kind with one of ${listed(kinds)}; without --kind, the step is a fix.`,
  'no-slash': ({ typed, branches }) =>
    `'${typed}' does not name a branch. ${USAGE} The branches are ${listed(branches)}.`,
  'several-slashes': ({ typed }) => `'${typed}' has more than one slash. ${USAGE}`,
  'not-kebab': ({ typed, meant }) =>
    `'${typed}' is not a valid id: an id consists of lower-case words, joined by hyphens. ${meant === undefined ? USAGE : `Run ${command(meant)}.`}`,
  number: ({ typed }) => `'${typed}' contains a number, but an id describes the step in words. ${USAGE}`,
  'unknown-branch': ({ typed, branch, branches }) =>
    `The branch '${branch}' of '${typed}' does not exist. Use one of these branches: ${listed(branches)}. "A new branch" in src/tree/README.md explains how to add a branch.`,
  'is-step': ({ id }) =>
    `The step '${id}' already exists in ${branchFile(id)}. Change that step, or choose another id.`,
  'was-step': ({ id, to }) =>
    `'${id}' was released before${to === undefined ? '' : ` and now leads to '${to}'`}, and a released id is never reused. Choose another id.`,
  'reads-as-code': ({ id, code }) =>
    `'${id}' ends like the spoken code ${code}, so a reader who types it would open another page. Choose other words.`,
  'no-code-left': () => 'All spoken codes are taken. Extend the alphabet in src/url/codes.ts.',
  'no-end': ({ ending }) =>
    `The tree has no outcome with \`ending: '${ending}'\` for the new step to lead to. Add one first.`,
  'no-file': ({ file }) =>
    `${file} is missing. Add it first: see ${file.endsWith(OWN_WORDS) ? '"What people type" in locales/README.md' : '"A new branch" in src/tree/README.md'}.`,
  'other-shape': ({ file, expected }) =>
    `${file} does not end as expected, with a complete entry before \`${expected}\`, so the step cannot be added. Correct the file, or run \`npm run format\`.`,
  'has-texts': ({ file, id }) => `${file} already has an entry for '${id}'. Remove it, or choose another id.`,
};

/**
 * Returns the sentence that says why a step cannot be created, and how to ask for it instead.
 *
 * @example
 * describeNewStepProblem({ problem: 'not-kebab', typed: 'address/byHand', meant: 'address/by-hand' })
 * // => "'address/byHand' is not a valid id: an id consists of lower-case words, joined by hyphens. Run `npm run tree:new -- address/by-hand`."
 */
export function describeNewStepProblem(problem: NewStepProblem): string {
  // Each entry of the table takes its own problem, but the compiler cannot follow that through an index.
  const tell = sentences[problem.problem] as (about: NewStepProblem) => string;
  return tell(problem);
}

/** What the author has to write for a step in the tree, by its kind. */
const IN_TREE: Readonly<Record<NewStep['kind'], string>> = {
  question: 'fill in `answers`, most common first, and `sources`',
  check:
    'fill in `input` (what readers type), `answers` with the findings that choose them (`when`), and `sources`',
  fix: "fill in `needs` (what the reader must have), `sources`, and where 'did-not-work' leads",
  outcome: 'fill in `ending` (how it ends), `needs` (what the reader must have), and `sources`',
};

/**
 * Returns the output of `npm run tree:new`: the written files, and what is left to do, in order.
 *
 * @example
 * const step = { id: 'lamp/bulb', branch: 'lamp', kind: 'fix' };
 * newStepLines(step, 'A2K', ['en'], ['src/tree/branches/lamp.ts']).slice(0, 2) // => [
 * //   "Created the fix 'lamp/bulb', which has the code A2K. Its stubs are in:", '  src/tree/branches/lamp.ts' ]
 */
export function newStepLines(
  { id, branch, kind }: NewStep,
  code: string,
  languages: readonly string[],
  files: readonly string[],
): string[] {
  const texts = languages.map((language) => textFile(language, branch, 'guide'));
  const deskTexts = languages.map((language) => textFile(language, branch, 'desk'));
  const ownWords = languages.map((language) => lookupFile(language, OWN_WORDS));
  const hasOwnAnswers = kind === 'question' || kind === 'check';
  const left = [
    `${branchFile(id)}: ${IN_TREE[kind]}.`,
    `src/tree/branches/: make an answer of another step lead to '${id}'.`,
    `${listed(texts)}: replace each TODO with a text${hasOwnAnswers ? `, and add texts for every answer except ${listed(SHARED_ANSWERS)}` : ''}.`,
    `${listed(deskTexts)}: replace each TODO with what staff or callers say${hasOwnAnswers ? `, and add what callers say for every answer except ${listed(SHARED_ANSWERS)}` : ''}.`,
    `${listed(ownWords)}: replace each TODO with what people type who are there, in their own words.`,
    `${branchFile(id)}: if the texts name a label, add a sketch to \`sketches\`.`,
    ...(languages.length > 1
      ? [`Compare the texts of all languages, then run ${confirmCommand([id])}.`]
      : []),
    'Run `npm run tree:check` until it finds no problems, then run `npm test`.',
  ];
  return [
    `Created the ${kind} '${id}', which has the code ${code}. Its stubs are in:`,
    ...files.map((file) => `  ${file}`),
    'Left to do (src/tree/README.md explains each item):',
    ...left.map((each, at) => `  ${at + 1}. ${each}`),
  ];
}
