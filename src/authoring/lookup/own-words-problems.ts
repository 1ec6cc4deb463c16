import { NOT_OURS } from '../../features/lookup/build/lookup-words.ts';
import { foldText } from '../../features/lookup/own-words/fold-text.ts';
import type { Tree } from '../../tree/types.ts';
import { editDistance } from '../../validators/text/edit-distance.ts';
import type { Problem } from '../problem.ts';
import type { WrittenLanguage } from '../texts/language-files.ts';
import { isUnwritten } from '../texts/text-problems.ts';
import { type Remedies, readLists, readLookup } from './lookup-values.ts';

const REMEDIES: Remedies = {
  lists: `Write an object with a list of phrases for each step, and for '${NOT_OURS}'.`,
  list: 'List what people type who are there ([] if nothing is known yet).',
  entry: 'Write what people type who are there, or remove it.',
};

/** A key with more slips is not recognised. */
const MOST_SLIPS = 3;

/** Returns the key that a wrong one most likely means. */
function keyMeant(wrong: string, keys: readonly string[]): string | undefined {
  const near = keys
    .map((key) => ({ key, slips: editDistance(wrong, key, MOST_SLIPS) }))
    .filter(({ slips }) => slips <= MOST_SLIPS);
  return near.toSorted((one, other) => one.slips - other.slips)[0]?.key;
}

/** Whether people who need help are at a step: not at the start, and not at the good end. */
function needsOwnWords({ start, steps }: Tree, id: string): boolean {
  const step = steps[id];
  return id !== start && !(step?.kind === 'outcome' && step.ending === 'solved');
}

/**
 * Returns the problems of what people type in their own words: steps without phrases, phrases for steps that do not
 * exist, placeholders, and phrases that lead to two places. The search knows no languages, so a phrase may not lead to
 * another place in another language either.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'question' }, 'a/bulb': { kind: 'fix' }, 'a/plug': { kind: 'fix' } } };
 * const json = '{ "a/bulb": ["It is dark"], "a/plugs": ["no power"], "not-ours": ["it is  DARK"] }';
 * const files = [{ file: 'locales/en/lookup/own-words.json', json }];
 * ownWordsProblems(tree, [{ language: 'en', rules: {}, files }]).map(({ problem }) => problem) // => [
 * //   'left-over-own-words', 'no-own-words', 'same-own-words']
 */
export function ownWordsProblems(tree: Tree, languages: readonly WrittenLanguage[]): Problem[] {
  const steps = Object.keys(tree.steps);
  const owners = new Map<string, { readonly step: string; readonly file: string }>();
  return languages.flatMap((language): Problem[] => {
    const read = readLookup(language, 'own-words.json');
    if (!read.ok) return [read.problem];
    const { file } = read;
    const { lists, wrong, problems } = readLists(read.value, { file, path: [], remedies: REMEDIES });
    const isKnown = (step: string) => step === NOT_OURS || Object.hasOwn(tree.steps, step);
    const known = [...lists].filter(([step]) => isKnown(step));
    return [
      ...problems,
      ...[...lists.keys()]
        .filter((step) => !isKnown(step))
        .map((step): Problem => {
          const meant = keyMeant(step, [...steps, NOT_OURS]);
          return { problem: 'left-over-own-words', file, step, ...(meant !== undefined && { meant }) };
        }),
      ...(problems.some(({ key }) => key === '') ? [] : steps)
        .filter((step) => needsOwnWords(tree, step) && !wrong.has(step) && !lists.get(step)?.length)
        .map((step): Problem => ({ problem: 'no-own-words', file, step })),
      ...known.flatMap(([step, phrases]): Problem[] => {
        const keys = phrases
          .filter(([, words]) => isUnwritten(words))
          .map(([place]) => `phrase ${place + 1}`);
        return keys.length === 0 ? [] : [{ problem: 'placeholder', file, step, keys }];
      }),
      ...known.flatMap(([step, phrases]) =>
        phrases.flatMap(([, phrase]): Problem[] => {
          if (isUnwritten(phrase)) return [];
          const key = foldText(phrase).text;
          const owner = owners.get(key);
          if (owner === undefined) owners.set(key, { step, file });
          if (owner === undefined || (owner.step === step && owner.file !== file)) return [];
          return [
            { problem: 'same-own-words', file, step, phrase, owner: owner.step, ownerFile: owner.file },
          ];
        }),
      ),
    ];
  });
}
