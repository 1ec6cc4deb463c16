import { answersOf } from '../../flow/replay.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { PlaceLink } from '../../guide/place-link.tsx';
import { RichText } from '../../guide/rich-text.tsx';
import { usePlaceFrom } from '../../guide/use-place-from.ts';
import { useStepText } from '../../guide/use-step-text.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { AnswerRow, AnswerRows } from '../../ui/answer-row.tsx';

/** The number of questions. */
const QUESTIONS = 3;

/**
 * The way on when the search finds nothing: the first answers of the first step, which between them cover where most
 * people get stuck.
 */
export function BroadQuestions({ place }: { readonly place: GuidePlace | undefined }) {
  const { tree } = useGuide();
  const { answers = {} } = useStepText(tree.start);
  const placeFrom = usePlaceFrom(place);
  return (
    <AnswerRows isSpaced>
      {answersOf(tree, tree.start)
        .slice(0, QUESTIONS)
        .map(({ id, to }) => (
          <AnswerRow
            key={id}
            label={<RichText text={answers[id]?.label ?? ''} />}
            link={(className, children) => (
              <PlaceLink className={className} place={placeFrom(to as ValidStepId)}>
                {children}
              </PlaceLink>
            )}
          />
        ))}
    </AnswerRows>
  );
}
