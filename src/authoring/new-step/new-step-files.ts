import { branchOf } from '../../flow/id-conventions.ts';
import type { Ending, Published, Tree } from '../../tree/types.ts';
import { branchFile, lookupFile, RECORD, textFile } from '../file-names.ts';
import { freeCode } from '../free-code.ts';
import { parseJson } from '../parse-json.ts';
import { PLACEHOLDER } from '../texts/text-problems.ts';
import type { NewStep } from './new-step-request.ts';

/** The project before the step is added. */
export interface Project {
  readonly tree: Tree;
  readonly published: Published;
  readonly languages: readonly string[];
  /** Returns the content of a file by its path from the root, or `undefined` if it does not exist. */
  readonly read: (file: string) => string | undefined;
}

/** A file with its new content. */
export interface ChangedFile {
  readonly file: string;
  readonly text: string;
}

/** Why no file can be written. */
export type StubProblem =
  | { readonly problem: 'no-code-left' }
  | { readonly problem: 'no-end'; readonly ending: Ending }
  | { readonly problem: 'no-file'; readonly file: string }
  | { readonly problem: 'other-shape'; readonly file: string; readonly expected: string }
  | { readonly problem: 'has-texts'; readonly file: string; readonly id: string };

export type Stubs =
  | { readonly ok: true; readonly code: string; readonly files: readonly ChangedFile[] }
  | { readonly ok: false; readonly problem: StubProblem };

/** Returns the end of a branch's object, after its last step. */
const branchEnd = (branch: string): string => `\n} as const satisfies Branch<'${branch}'>;\n`;

/** The end of the list of released steps in the record. */
const RECORD_END = '\n  },\n  "aliases": {';

/** The end of a text file. */
const TEXTS_END = '\n}\n';

/**
 * Returns the changed files with the stubs of a new step: the record of ids with a free code, the branch, and in every
 * language the texts for the guide and the desk and what people type at the step. They compile, with placeholders that `npm run tree:check` finds. If a
 * file is missing or has an unexpected shape, returns a problem and no files.
 *
 * @example
 * const ends = (ending) => ({ kind: 'outcome', code: 'A2K', ending, needs: [], sources: [] });
 * const tree = { start: 'lamp', steps: { lamp: ends('person'), lit: ends('solved') } };
 * const published = { steps: { lamp: 'A2K' }, aliases: {}, pages: {} };
 * const step = { id: 'lamp/bulb', branch: 'lamp', kind: 'fix' };
 * writeStubs(step, { tree, published, languages: [], read: () => undefined }) // => {
 * //   ok: false, problem: { problem: 'no-file', file: 'src/tree/published-steps.json' } }
 */
export function writeStubs(step: NewStep, { tree, published, languages, read }: Project): Stubs {
  const code = codeFor(step, tree, published);
  if (code === undefined) return { ok: false, problem: { problem: 'no-code-left' } };
  const [solved, person] = [endOf(tree, 'solved'), endOf(tree, 'person')];
  if (solved === undefined) return { ok: false, problem: { problem: 'no-end', ending: 'solved' } };
  if (person === undefined) return { ok: false, problem: { problem: 'no-end', ending: 'person' } };

  const changes: readonly Change[] = [
    { file: RECORD, end: RECORD_END, added: `    "${step.id}": "${code}"`, json: 'steps' },
    {
      file: branchFile(step.id),
      end: branchEnd(step.branch),
      added: stubInTree(step, { code, solved, person }),
    },
    ...(['guide', 'desk'] as const).flatMap((of) =>
      languages.map((language) => ({
        file: textFile(language, step.branch, of),
        end: TEXTS_END,
        added: stubInJson(step.id, (of === 'desk' ? DESK_STUBS : TEXT_STUBS)[step.kind]),
        json: 'whole' as const,
      })),
    ),
    ...languages.map((language) => ({
      file: lookupFile(language, 'own-words.json'),
      end: TEXTS_END,
      added: `  "${step.id}": ${inJson(OWN_WORDS_STUB)}`,
      json: 'whole' as const,
    })),
  ];
  const files: ChangedFile[] = [];
  for (const change of changes) {
    const before = read(change.file);
    if (before === undefined) return { ok: false, problem: { problem: 'no-file', file: change.file } };
    const changed = insert(step.id, before, change);
    if ('problem' in changed) return { ok: false, problem: changed };
    files.push(changed);
  }
  return { ok: true, code, files };
}

function codeFor({ branch }: NewStep, tree: Tree, { steps, pages }: Published): string | undefined {
  const written = Object.entries(tree.steps).map(([id, { code }]) => [id, code] as const);
  const released = [...Object.entries(steps), ...written];
  return freeCode({
    taken: [...released.map(([, code]) => code), ...Object.values(pages)],
    branch: released.filter(([id]) => branchOf(id) === branch).map(([, code]) => code),
    names: [...released.map(([id]) => id), ...Object.keys(pages)],
  });
}

/** Returns an outcome with this ending. Prefers an outcome that is a branch of its own to one inside a branch. */
function endOf(tree: Tree, ending: Ending): string | undefined {
  const ends = Object.entries(tree.steps).filter(
    ([, step]) => step.kind === 'outcome' && step.ending === ending,
  );
  const ids = ends.map(([id]) => id);
  return ids.find((id) => branchOf(id) === id) ?? ids[0];
}

/** Lines to add to a file, before the end of the object that they belong to. */
interface Change {
  readonly file: string;
  readonly end: string;
  readonly added: string;
  /** In a JSON file: whether the lines go into the top-level object or into its `steps`. */
  readonly json?: 'whole' | 'steps';
}

function insert(id: string, before: string, { file, end, added, json }: Change): ChangedFile | StubProblem {
  const position = before.lastIndexOf(end);
  const otherShape: StubProblem = { problem: 'other-shape', file, expected: end.trim().replace(/\s+/g, ' ') };
  if (json !== undefined) {
    const parsed = parseJson(before);
    if (!parsed.ok || position < 0) return otherShape;
    const inside = json === 'whole' ? parsed.value : (parsed.value as { steps?: object } | null)?.steps;
    if (Object.hasOwn(inside ?? {}, id)) return { problem: 'has-texts', file, id };
    return { file, text: `${before.slice(0, position)},\n${added}${before.slice(position)}` };
  }
  // In TypeScript, the previous step ends with a trailing comma.
  return position < 0 || before[position - 1] !== ','
    ? otherShape
    : { file, text: `${before.slice(0, position)}\n${added}${before.slice(position)}` };
}

/** Returns the step's source text for its branch file. */
function stubInTree(
  { id, kind }: NewStep,
  { code, solved, person }: { readonly code: string; readonly solved: string; readonly person: string },
): string {
  const unsure = `    answers: [{ id: 'not-sure', to: '${person}' }],`;
  const lines = {
    question: ['    sources: [],', unsure],
    check: ["    input: 'address',", '    sources: [],', unsure],
    fix: [
      '    needs: [],',
      '    sources: [],',
      '    answers: [',
      `      { id: 'worked', to: '${solved}' },`,
      `      { id: 'did-not-work', to: '${person}' },`,
      '    ],',
    ],
    outcome: ["    ending: 'person',", '    needs: [],', '    sources: [],'],
  }[kind];
  return [`  '${id}': {`, `    code: '${code}',`, `    kind: '${kind}',`, ...lines, '  },'].join('\n');
}

type TextStub = Readonly<Record<string, string | readonly string[]>>;

const titled = { title: `${PLACEHOLDER}the headline`, lead: `${PLACEHOLDER}the sentence under it` };
const trail = `${PLACEHOLDER}the words before the answer in the trail`;

/** The placeholder texts of each kind of step. */
const TEXT_STUBS: Readonly<Record<NewStep['kind'], TextStub>> = {
  question: { ...titled, trail },
  check: { ...titled, trail, choose: `${PLACEHOLDER}the question above the answers` },
  fix: { ...titled, instructions: [`${PLACEHOLDER}one instruction each`] },
  outcome: { ...titled, body: [`${PLACEHOLDER}what helps now`] },
};

const deskStub: TextStub = {
  ask: `${PLACEHOLDER}a sentence or two for staff to say`,
  heard: [`${PLACEHOLDER}two to four things that callers at this step say`],
};

/** The placeholder texts of the desk for each kind of step. */
const DESK_STUBS: Readonly<Record<NewStep['kind'], TextStub>> = {
  question: deskStub,
  check: deskStub,
  fix: deskStub,
  outcome: { ...deskStub, next: [`${PLACEHOLDER}what staff do then, one action each`] },
};

/** The placeholder of what people type at a step. */
const OWN_WORDS_STUB = [`${PLACEHOLDER}what people type who are there`];

/** Returns a value of a text file, formatted like the formatter's output. */
function inJson(words: string | readonly string[]): string {
  return typeof words === 'string'
    ? JSON.stringify(words)
    : `[${words.map((each) => JSON.stringify(each)).join(', ')}]`;
}

/** Returns an entry of a text file, formatted like the formatter's output. */
function stubInJson(id: string, stub: TextStub): string {
  const lines = Object.entries(stub).map(([key, words]) => `    "${key}": ${inJson(words)}`);
  return `  "${id}": {\n${lines.join(',\n')}\n  }`;
}
