import { useMemo, useState } from 'react';
import type { Replay } from '../flow/replay.ts';
import { type EarlierAnswers, withEarlierAnswers } from '../flow/trail.ts';
import type { Earlier } from '../guide/guide-context.ts';
import type { ValidStepId } from '../guide/valid-step-id.ts';
import { isSolved } from './content.ts';

const NO_ANSWERS: EarlierAnswers = new Map();

type GuideReplay = Replay<ValidStepId> | undefined;

/** Adds the answers of a page's trail, and those that its URL claims after it. Forgets all where the problem is solved. */
function withPage(answers: EarlierAnswers, page: GuideReplay): EarlierAnswers {
  if (page === undefined) return answers;
  return isSolved(page.step) ? NO_ANSWERS : withEarlierAnswers(answers, [...page.trail, ...page.later]);
}

/**
 * Remembers the answers of all pages that this tab has shown since it was loaded. The first render of a page knows no
 * others than the static page does, because the trail of a URL counts only after hydration.
 */
export function useEarlier(page: GuideReplay): Earlier {
  const [known, setKnown] = useState(() => ({ page, answers: withPage(NO_ANSWERS, page) }));
  const isNew = known.page !== page;
  const answers = isNew ? withPage(known.answers, page) : known.answers;
  // An effect would set it too late: the reader can leave the page before effects run.
  if (isNew) setKnown({ page, answers });
  return useMemo(
    () => ({
      answerAt: (step) => answers.get(step),
      forget: () => setKnown((now) => ({ ...now, answers: NO_ANSWERS })),
    }),
    [answers],
  );
}
