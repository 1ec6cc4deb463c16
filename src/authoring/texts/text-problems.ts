import { type DeskStepText, SHARED_ANSWERS, type StepText } from '../../../locales/step-parts.ts';
import { branchOf } from '../../flow/id-conventions.ts';
import { answersOf } from '../../flow/replay.ts';
import type { Tree } from '../../tree/types.ts';
import { stringsIn } from '../json-leaves.ts';
import { isObject, parseJson } from '../parse-json.ts';
import type { Problem } from '../problem.ts';

/** A language's text file of a branch, for the guide or for the desk. */
export interface TextFile {
  /** The path from the root of the project: `locales/en/desk/address.json`. */
  readonly file: string;
  readonly language: string;
  readonly branch: string;
  readonly isDesk: boolean;
  /** The content of the file; absent if the file does not exist. */
  readonly json?: string;
}

/** The beginning of a text that the author has not written yet. */
const UNWRITTEN = 'TODO';

/** The beginning of every text that `npm run tree:new` writes. `tree:check` finds it, so it cannot be published. */
export const PLACEHOLDER = `${UNWRITTEN}: `;

/**
 * Returns whether an author still has to write a text.
 *
 * @example
 * isUnwritten('TODO: the headline') // => true
 * isUnwritten('Your address') // => false
 */
export function isUnwritten(words: string): boolean {
  return words.startsWith(UNWRITTEN);
}

/** A language's file with the descriptions of the sketches. */
export interface SketchFile {
  /** The path from the root of the project: `locales/en/sketches.json`. */
  readonly file: string;
  /** The content of the file; absent if the file does not exist. */
  readonly json?: string;
}

/**
 * Returns the sketches that a language does not describe, file by file.
 *
 * @example
 * const file = { file: 'locales/en/sketches.json', json: '{ "shows": { "success": "The last page." } }' };
 * sketchTextProblems(['success', 'lamp'], [file]) // => [
 * //   { problem: 'no-sketch-text', file: 'locales/en/sketches.json', sketch: 'lamp' }]
 */
export function sketchTextProblems(sketches: readonly string[], files: readonly SketchFile[]): Problem[] {
  return files.flatMap(({ file, json = '{}' }): Problem[] => {
    const parsed = parseJson(json);
    if (!parsed.ok) return [{ problem: 'not-json', file, reason: parsed.reason }];
    const shows = isObject(parsed.value) && isObject(parsed.value['shows']) ? parsed.value['shows'] : {};
    return sketches
      .filter((sketch) => !Object.hasOwn(shows, sketch))
      .map((sketch) => ({ problem: 'no-sketch-text', file, sketch }));
  });
}

type Entry = Partial<StepText & DeskStepText>;

/**
 * Returns the missing, left-over and unwritten texts of the steps, file by file. The compiler also finds most of them,
 * but it cannot name the JSON file.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome' } } };
 * const file = { file: 'locales/en/a.json', branch: 'a', isDesk: false };
 * textProblems(tree, [{ ...file, json: '{ "a": { "title": "Ask", "lead": "TODO: the sentence under it" } }' }]) // => [
 * //   { problem: 'placeholder', file: 'locales/en/a.json', step: 'a', keys: ['lead'] }]
 * textProblems(tree, [{ ...file, json: '{}' }]) // => [{ problem: 'no-text', file: 'locales/en/a.json', step: 'a', isDesk: false }]
 * textProblems(tree, [file]) // => [{ problem: 'no-text-file', file: 'locales/en/a.json', branch: 'a' }]
 */
export function textProblems(tree: Tree, files: readonly TextFile[]): Problem[] {
  const undrawn = new Set<string>();
  return files.flatMap(({ file, branch, isDesk, json }): Problem[] => {
    if (json === undefined) return [{ problem: 'no-text-file', file, branch }];
    const parsed = parseJson(json);
    if (!parsed.ok) return [{ problem: 'not-json', file, reason: parsed.reason }];
    // An entry that is no object is as good as missing.
    const entries = Object.entries(parsed.value ?? {}).filter(([, entry]) => isObject(entry));
    const texts = new Map<string, Entry>(entries);
    const steps = Object.keys(tree.steps).filter((step) => branchOf(step) === branch);
    const leftOver = [...texts.keys()].filter((step) => !steps.includes(step));
    return [
      ...leftOver.map((step): Problem => ({ problem: 'left-over-text', file, step })),
      ...steps.flatMap((step): Problem[] => {
        const text = texts.get(step);
        if (text === undefined) return [{ problem: 'no-text', file, step, isDesk }];
        const isUndrawn = !isDesk && namesLabel(text) && !hasSketch(tree, step) && !undrawn.has(step);
        if (isUndrawn) undrawn.add(step);
        return [
          ...problemsOfAnswers(tree, { file, step, isDesk, text }),
          ...problemsOfWords(file, step, text),
          // Every language names the same labels, so report a missing sketch only once.
          ...(isUndrawn ? [{ problem: 'no-sketch', file, step } as const] : []),
        ];
      }),
    ];
  });
}

function problemsOfAnswers(
  tree: Tree,
  {
    file,
    step,
    isDesk,
    text,
  }: { readonly file: string; readonly step: string; readonly isDesk: boolean; readonly text: Entry },
): Problem[] {
  const shared: readonly string[] = SHARED_ANSWERS;
  const ids = answersOf(tree, step).map(({ id }) => id);
  const ownAnswers = Object.keys((isDesk ? text.listen : text.answers) ?? {});
  return [
    ...ids
      .filter((id) => !ownAnswers.includes(id) && !shared.includes(id))
      .map((answer) => ({ problem: 'no-answer-text', file, step, answer, isDesk }) as const),
    ...ownAnswers
      .filter((id) => !ids.includes(id))
      .map((answer) => ({ problem: 'left-over-text', file, step, answer }) as const),
  ];
}

function problemsOfWords(file: string, step: string, text: Entry): Problem[] {
  const keys = stringsIn(text)
    .filter(([, words]) => isUnwritten(words))
    .map(([path]) => path.join('.'));
  return keys.length === 0 ? [] : [{ problem: 'placeholder', file, step, keys }];
}

const namesLabel = ({ instructions }: Entry): boolean =>
  stringsIn(instructions).some(([, line]) => line.includes('<label>'));

const hasSketch = (tree: Tree, step: string): boolean => (tree.steps[step]?.sketches ?? []).length > 0;
