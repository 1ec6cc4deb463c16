import { branchOf } from '../../flow/id-conventions.ts';
import type { Ending, Published, Tree } from '../../tree/types.ts';
import { branchFile, RECORD, textFile } from '../file-names.ts';
import { freeCode } from '../free-code.ts';
import { parseJson } from '../parse-json.ts';
import { PLACEHOLDER } from '../text-problems.ts';
import type { NewStep } from './new-step-request.ts';

/** What there is before a step is begun. */
export interface Project {
  readonly tree: Tree;
  readonly published: Published;
  readonly languages: readonly string[];
  /** What a file holds, by its path from the root; `undefined` where there is none. */
  readonly read: (file: string) => string | undefined;
}

/** A file as it has to be written. */
export interface ChangedFile {
  readonly file: string;
  readonly text: string;
}

/** Why nothing can be written. */
export type StubProblem =
  | { readonly problem: 'no-code-left' }
  | { readonly problem: 'no-end'; readonly ending: Ending }
  | { readonly problem: 'no-file'; readonly file: string }
  | { readonly problem: 'other-shape'; readonly file: string; readonly expected: string }
  | { readonly problem: 'has-texts'; readonly file: string; readonly id: string };

export type Stubs =
  | { readonly ok: true; readonly code: string; readonly files: readonly ChangedFile[] }
  | { readonly ok: false; readonly problem: StubProblem };

/** What ends the object of a branch, with the last step before it. */
const branchEnd = (branch: string): string => `\n} as const satisfies Branch<'${branch}'>;\n`;

/** What ends the list of released steps in the record. */
const RECORD_END = '\n  },\n  "aliases": {';

/** What ends a file of texts. */
const TEXTS_END = '\n}\n';

/**
 * The files with the stubs of a new step: the record of ids with a free code, the branch, and the texts of every language
 * for the guide and the desk. All compile, and hold placeholders that `npm run tree:check` finds. When one of the files
 * has not the shape that it should have, none is given.
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
        added: stubInJson(step.id, of === 'desk' ? deskStub : TEXT_STUBS[step.kind]),
        json: 'whole' as const,
      })),
    ),
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

/** The outcome that ends so: one that is a branch by itself rather than the end of one branch only. */
function endOf(tree: Tree, ending: Ending): string | undefined {
  const ends = Object.entries(tree.steps).filter(
    ([, step]) => step.kind === 'outcome' && step.ending === ending,
  );
  const ids = ends.map(([id]) => id);
  return ids.find((id) => branchOf(id) === id) ?? ids[0];
}

/** Lines that are added to a file before what ends the object that they go into. */
interface Change {
  readonly file: string;
  readonly end: string;
  readonly added: string;
  /** For a file of JSON: whether the lines go into the whole object, or into `steps` of it. */
  readonly json?: 'whole' | 'steps';
}

function insert(id: string, before: string, { file, end, added, json }: Change): ChangedFile | StubProblem {
  const at = before.lastIndexOf(end);
  const otherShape: StubProblem = { problem: 'other-shape', file, expected: end.trim().replace(/\s+/g, ' ') };
  if (json !== undefined) {
    const parsed = parseJson(before);
    if (!parsed.ok || at < 0) return otherShape;
    const inside = json === 'whole' ? parsed.value : (parsed.value as { steps?: object } | null)?.steps;
    if (Object.hasOwn(inside ?? {}, id)) return { problem: 'has-texts', file, id };
    return { file, text: `${before.slice(0, at)},\n${added}${before.slice(at)}` };
  }
  // In TypeScript the step before ends with its comma.
  return at < 0 || before[at - 1] !== ','
    ? otherShape
    : { file, text: `${before.slice(0, at)}\n${added}${before.slice(at)}` };
}

/** The step as it is written in its branch. */
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
const trail = `${PLACEHOLDER}the words before the answer in the line of answers`;

/** The texts of each kind of step, as placeholders. */
const TEXT_STUBS: Readonly<Record<NewStep['kind'], TextStub>> = {
  question: { ...titled, trail },
  check: { ...titled, trail, choose: `${PLACEHOLDER}the question above the answers` },
  fix: { ...titled, instructions: [`${PLACEHOLDER}one instruction each`] },
  outcome: { ...titled, body: [`${PLACEHOLDER}what helps now`] },
};

const deskStub: TextStub = {
  ask: `${PLACEHOLDER}a sentence or two for staff to say`,
  heard: [`${PLACEHOLDER}two to four things that callers say who are here`],
};

/** An entry of a file of texts, written as the formatter writes it. */
function stubInJson(id: string, stub: TextStub): string {
  const lines = Object.entries(stub).map(([key, words]) => {
    const value =
      typeof words === 'string'
        ? JSON.stringify(words)
        : `[${words.map((each) => JSON.stringify(each)).join(', ')}]`;
    return `    "${key}": ${value}`;
  });
  return `  "${id}": {\n${lines.join(',\n')}\n  }`;
}
