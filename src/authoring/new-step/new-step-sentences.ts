import { SHARED_ANSWERS } from '../../../locales/step-parts.ts';
import { branchFile, textFile } from '../file-names.ts';
import type { StubProblem } from './new-step-files.ts';
import type { NewStep, RequestProblem } from './new-step-request.ts';

type NewStepProblem = RequestProblem | StubProblem;

/** The usage of the command, printed after an incomplete request. */
const USAGE =
  'Write `npm run tree:new -- branch/what-it-is`, for example `npm run tree:new -- address/by-hand`.';

const command = (id: string): string => `\`npm run tree:new -- ${id}\``;

const listed = (names: readonly string[]): string => names.join(', ');

/** The sentence of each problem, with the remedy. A problem without a sentence does not compile. */
const sentences: {
  readonly [Name in NewStepProblem['problem']]: (about: Extract<NewStepProblem, { problem: Name }>) => string;
} = {
  'no-id': () => `Which step? ${USAGE}`,
  'several-ids': ({ typed, meant }) =>
    `${listed(typed.map((each) => `'${each}'`))} are ${typed.length} ids, and one step is begun at a time. If you mean one, join its words with hyphens: ${command(meant)}.`,
  'unknown-option': ({ option }) => `There is no option '${option}', only --kind. ${USAGE}`,
  'lost-option': ({ id, kind }) =>
    `The option --kind got lost on the way. Write two hyphens before the id: ${command(`${id} --kind ${kind}`)}.`,
  'unknown-kind': ({ kind, kinds }) =>
    `'${kind}' is no kind of step. Write --kind and one of ${listed(kinds)}; without it the step is a fix.`,
  'no-slash': ({ typed, branches }) =>
    `'${typed}' names no branch. ${USAGE} The branches are ${listed(branches)}.`,
  'several-slashes': ({ typed }) => `'${typed}' has more than one slash. ${USAGE}`,
  'not-kebab': ({ typed, meant }) =>
    `'${typed}' is no id: an id has lower-case words, with hyphens between them. ${meant === undefined ? USAGE : `Write ${command(meant)}.`}`,
  number: ({ typed }) =>
    `'${typed}' has a number in it, and an id says in words what the step is about. ${USAGE}`,
  'unknown-branch': ({ typed, branch, branches }) =>
    `There is no branch '${branch}' for '${typed}'. Write one of these before the slash: ${listed(branches)}. "A new branch" in src/tree/README.md says how to add another.`,
  'is-step': ({ id }) =>
    `There is a step '${id}' already, in ${branchFile(id)}. Change that one, or choose another id.`,
  'was-step': ({ id, to }) =>
    `'${id}' was released before${to === undefined ? '' : ` and leads to '${to}' now`}, and an id is for good. Choose another one.`,
  'reads-as-code': ({ id, code }) =>
    `'${id}' ends like the spoken code ${code}, and whoever types it would come to another page. Choose other words.`,
  'no-code-left': () => 'No spoken code is left: the alphabet in src/url/codes.ts has to grow.',
  'no-end': ({ ending }) =>
    `The tree has no outcome with \`ending: '${ending}'\` for the new step to lead to. Write one first.`,
  'no-file': ({ file }) => `${file} is missing. Add it first: see "A new branch" in src/tree/README.md.`,
  'other-shape': ({ file, expected }) =>
    `${file} does not end as it should, with a whole entry before \`${expected}\`, so nothing can be put in. Mend that file, or run \`npm run format\`.`,
  'has-texts': ({ file, id }) =>
    `${file} has an entry for '${id}' already. Take it out, or choose another id.`,
};

/**
 * Returns the sentence that says why a step cannot be created, and how to ask for it instead.
 *
 * @example
 * tellNewStepProblem({ problem: 'not-kebab', typed: 'address/byHand', meant: 'address/by-hand' })
 * // => "'address/byHand' is no id: an id has lower-case words, with hyphens between them. Write `npm run tree:new -- address/by-hand`."
 */
export function tellNewStepProblem(problem: NewStepProblem): string {
  // Each entry of the table takes its own problem, but the compiler cannot follow that through an index.
  const tell = sentences[problem.problem] as (about: NewStepProblem) => string;
  return tell(problem);
}

/** What the author has to write for a step in the tree, by its kind. */
const IN_TREE: Readonly<Record<NewStep['kind'], string>> = {
  question: 'write its `answers`, the most common first, and its `sources`',
  check:
    'write what is typed (`input`), its `answers` with the findings that choose them (`when`), and its `sources`',
  fix: "write what it takes of the reader (`needs`), its `sources`, and where 'did-not-work' leads",
  outcome: 'write how it ends (`ending`), what it takes of the reader (`needs`), and its `sources`',
};

/**
 * Returns the output of `npm run tree:new`: the written files, and what is left to do, in order.
 *
 * @example
 * const step = { id: 'lamp/bulb', branch: 'lamp', kind: 'fix' };
 * newStepLines(step, 'A2K', ['en'], ['src/tree/branches/lamp.ts']).slice(0, 2) // => [
 * //   "The fix 'lamp/bulb' has the code A2K. Its stubs are in", '  src/tree/branches/lamp.ts' ]
 */
export function newStepLines(
  { id, branch, kind }: NewStep,
  code: string,
  languages: readonly string[],
  files: readonly string[],
): string[] {
  const texts = languages.map((language) => textFile(language, branch, 'guide'));
  const deskTexts = languages.map((language) => textFile(language, branch, 'desk'));
  const hasOwnAnswers = kind === 'question' || kind === 'check';
  const left = [
    `${branchFile(id)}: ${IN_TREE[kind]}.`,
    `src/tree/branches/: let an answer of another step lead to '${id}'.`,
    `${listed(texts)}: write the texts in place of each TODO${hasOwnAnswers ? `, and words for every answer but ${listed(SHARED_ANSWERS)}` : ''}.`,
    `${listed(deskTexts)}: write what staff say and callers say in place of each TODO${hasOwnAnswers ? ', and what each of those answers sounds like' : ''}.`,
    `${branchFile(id)}: name a drawing in \`sketches\` if the texts name a label.`,
    '`npm run tree:check` until it finds no problem, then `npm test`.',
  ];
  return [
    `The ${kind} '${id}' has the code ${code}. Its stubs are in`,
    ...files.map((file) => `  ${file}`),
    'What is left to do (src/tree/README.md goes through it):',
    ...left.map((each, at) => `  ${at + 1}. ${each}`),
  ];
}
