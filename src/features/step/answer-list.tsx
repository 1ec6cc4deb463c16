import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { NOT_HELPED } from '../../flow/id-conventions.ts';
import { answerStep, answersOf } from '../../flow/replay.ts';
import { ANSWERS_ID } from '../../guide/form-not-ready.tsx';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { PlaceLink } from '../../guide/place-link.tsx';
import { RichText } from '../../guide/rich-text.tsx';
import { placeWithoutTrail } from '../../guide/use-place-from.ts';
import { answerText } from '../../i18n/content-texts.ts';
import { sketchOf } from '../../sketches/sketch-of.ts';
import { AnswerRow, AnswerRows } from '../../ui/answer-row.tsx';
import { isPlainClick } from '../../ui/dom/plain-click.ts';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { DetectedBrowserRow } from '../detected-browser/detected-browser-row.tsx';
import { NotYet } from '../waiting/not-yet.tsx';
import { type AnsweredWait, useHeldAnswer } from '../waiting/use-held-answer.ts';
import { answerKeys } from './answer-keys.ts';
import styles from './answer-list.module.css';

interface AnswerListProps {
  readonly place: GuidePlace;
  /** The question above the answers, if the title of the page does not ask it. */
  readonly heading?: string | undefined;
  /** The wait of the step, if it has one. Until it is over, the answer that the fix did not help is held back once. */
  readonly wait?: AnsweredWait | undefined;
}

/** The answers of a step as a list of links to the places that they lead to. */
export function AnswerList({ place, heading, wait }: AnswerListProps) {
  const { tree, earlier } = useGuide();
  const { t, i18n } = useTranslation('ui');
  const answers = answersOf(tree, place.step);
  const numbers = answerKeys(answers.map(({ id }) => id));
  const before = earlier.answerAt(place.step);
  const { held, holdBack } = useHeldAnswer(wait);
  const holdClick = (event: MouseEvent) => {
    if (isPlainClick(event) && holdBack()) event.preventDefault();
  };
  const notHelped = wait && answerStep(tree, place, NOT_HELPED);
  return (
    <section id={ANSWERS_ID} className={styles.answers} aria-label={heading ? undefined : t('step.answers')}>
      {heading ? (
        <h2 className={styles.heading}>
          <HeadingText>{heading}</HeadingText>
        </h2>
      ) : null}
      <AnswerRows>
        {answers.map(({ id, to, sketch }, position) => {
          const { label, detail } = answerText(i18n, { step: place.step, answer: id });
          const Picture = sketch && sketchOf(sketch);
          const next = answerStep(tree, place, id) ?? placeWithoutTrail(to);
          return (
            <AnswerRow
              key={id}
              number={numbers[position] ?? ''}
              label={<RichText text={label} labels="row" />}
              detail={detail ? <RichText text={detail} /> : null}
              picture={Picture ? <Picture /> : undefined}
              printedCode={tree.steps[next.step]?.code}
              mark={before === id ? t('step.before') : undefined}
              link={(className, children) => (
                <PlaceLink
                  className={className}
                  place={next}
                  data-key={numbers[position]}
                  aria-keyshortcuts={numbers[position]}
                  onClick={id === NOT_HELPED ? holdClick : undefined}
                >
                  {children}
                </PlaceLink>
              )}
            />
          );
        })}
      </AnswerRows>
      {notHelped ? (
        <NotYet held={held} goOn={<PlaceLink place={notHelped}>{t('wait.goOn')}</PlaceLink>} />
      ) : null}
      {/* An extra: without it, all answers are still there. */}
      <ErrorBoundary fallback={() => null}>
        <DetectedBrowserRow place={place} />
      </ErrorBoundary>
    </section>
  );
}
