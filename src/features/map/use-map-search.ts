import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answersOf, stepIdsOf } from '../../flow/replay.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { answerText, stepText } from '../../i18n/content-texts.ts';
import { withPlainMarks } from '../../i18n/read-marks.ts';
import type { DrawnMap } from './drawn-map.ts';
import { type MapHit, type SearchedStep, searchMap } from './search-map.ts';

/** The search of the map: the typed text, and what is found for it. `undefined` while nothing is typed. */
export interface MapSearch {
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly hits: readonly MapHit[] | undefined;
}

/** Searches the map while the reader types. Finds the titles in other languages once the drawing has come, which has them. */
export function useMapSearch(map: DrawnMap | undefined): MapSearch {
  const [typed, type] = useState('');
  // Typing does not wait for what is found to be marked.
  const searched = useDeferredValue(typed).trim();
  const isSearching = searched !== '';
  const steps = useSearchedSteps(map, isSearching);
  const hits = useMemo(
    () => (isSearching ? searchMap(steps, searched) : undefined),
    [steps, searched, isSearching],
  );
  return { typed, type, hits };
}

/** Returns what is searched of each step, once something is. */
function useSearchedSteps(map: DrawnMap | undefined, isSearching: boolean): readonly SearchedStep[] {
  const { tree } = useGuide();
  const { i18n } = useTranslation();
  return useMemo(() => {
    if (!isSearching) return [];
    const also = new Map(map?.flatMap(({ steps }) => steps.map((each) => [each.id, each.also] as const)));
    return stepIdsOf(tree).map((step) => ({
      step,
      code: tree.steps[step]?.code ?? '',
      titles: [stepText(i18n, step).title, ...(also.get(step) ?? [])],
      answers: answersOf(tree, step).map(({ id }) => ({
        answer: id,
        label: withPlainMarks(answerText(i18n, { step, answer: id }).label, i18n),
      })),
    }));
  }, [map, isSearching, tree, i18n]);
}
