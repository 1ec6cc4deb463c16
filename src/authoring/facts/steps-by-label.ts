import { answersOf } from '../../flow/replay.ts';
import { parseMarks } from '../../i18n/marks.ts';
import type { Tree } from '../../tree/types.ts';
import { stringsIn } from '../json-leaves.ts';
import { parseJson } from '../parse-json.ts';
import { type LanguageFile, nameInFolder } from '../texts/language-files.ts';

/** Returns the labels that a text names. */
const labelsIn = (text: string): string[] =>
  parseMarks(text).flatMap((piece) =>
    typeof piece !== 'string' && piece.mark === 'label' ? [piece.inside] : [],
  );

/**
 * Returns the steps that name each label in a language, in their texts or in the descriptions of their sketches, in the
 * order of the tree.
 *
 * @example
 * const tree = { start: 'a', steps: {
 *   a: { kind: 'outcome', sketches: ['door'] }, b: { kind: 'outcome' },
 *   c: { kind: 'question', answers: [{ id: 'yes', to: 'a', sketch: 'door' }] } } };
 * const files = [
 *   { file: 'locales/en/b.json', json: '{ "b": { "lead": "Press <label>next</label>." } }' },
 *   { file: 'locales/en/sketches.json', json: '{ "shows": { "door": "A door. Circled: <label>bell</label>." } }' } ];
 * stepsByLabel(tree, files) // => new Map([['bell', ['a', 'c']], ['next', ['b']]])
 */
export function stepsByLabel(
  tree: Tree,
  files: readonly LanguageFile[],
): ReadonlyMap<string, readonly string[]> {
  const texts = files.flatMap(({ file, json }) => {
    const parsed = parseJson(json);
    return parsed.ok ? stringsIn(parsed.value).map(([path, words]) => ({ file, path, words })) : [];
  });
  const ofStep = Map.groupBy(texts, ({ path: [step = ''] }) => step);
  const shown = texts.filter(
    ({ file, path }) => nameInFolder(file) === 'sketches.json' && path[0] === 'shows',
  );
  const steps = new Map<string, string[]>();
  for (const [id, step] of Object.entries(tree.steps)) {
    const sketches = new Set([
      ...(step.sketches ?? []),
      ...answersOf(tree, id).flatMap(({ sketch }) => sketch ?? []),
    ] as readonly string[]);
    const words = [
      ...(ofStep.get(id) ?? []),
      ...shown.filter(({ path: [, sketch = ''] }) => sketches.has(sketch)),
    ].map((text) => text.words);
    for (const label of new Set(words.flatMap(labelsIn))) steps.set(label, [...(steps.get(label) ?? []), id]);
  }
  return steps;
}
