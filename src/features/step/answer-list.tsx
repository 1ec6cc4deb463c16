import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answerStep, answersOf, type Place } from '../../flow/replay.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { PlaceLink } from '../../guide/place-link.tsx';
import { RichText } from '../../guide/rich-text.tsx';
import { answerKey, answerText, useStepText, useStepTranslator } from '../../guide/use-step-text.ts';
import { sketchOf } from '../../sketches/sketch-of.ts';
import { AnswerRow, AnswerRows } from '../../ui/answer-row.tsx';
import { DetectedBrowserRow } from '../detected-browser/detected-browser-row.tsx';
import { answerKeys } from './answer-keys.ts';
import styles from './answer-list.module.css';

interface AnswerListProps {
  readonly place: Place;
  /** The question above the answers, where the title of the page does not ask it. */
  readonly heading?: ReactNode;
}

/** The answers of a step as a list of links, each to the place that it leads to. */
export function AnswerList({ place, heading }: AnswerListProps) {
  const { tree } = useGuide();
  const { t: ui } = useTranslation('ui');
  const t = useStepTranslator();
  const text = useStepText(place.step);
  const answers = answersOf(tree, place.step);
  const numbers = answerKeys(answers.map(({ id }) => id));
  const before = place.ahead.find(({ step }) => step === place.step)?.answer;
  return (
    <section className={styles.answers} aria-label={heading ? undefined : ui('step.answers')}>
      {heading ? <h2 className={styles.heading}>{heading}</h2> : null}
      <DetectedBrowserRow place={place} />
      <AnswerRows>
        {answers.map(({ id, to, sketch }, position) => {
          const given = { step: place.step, answer: id };
          const { ns, key } = answerKey(text, given);
          const Picture = sketch && sketchOf[sketch];
          const next = answerStep(tree, place, id) ?? { step: to, trail: [], ahead: [] };
          return (
            <AnswerRow
              key={id}
              number={numbers[position] ?? ''}
              label={<RichText ns={ns} text={`${key}.label`} labels="row" />}
              detail={
                answerText(t, given).detail ? <RichText ns={ns} text={`${key}.detail`} labels="row" /> : null
              }
              picture={Picture ? <Picture /> : undefined}
              printedCode={tree.steps[next.step]?.code}
              mark={before === id ? ui('step.before') : undefined}
              link={(className, children) => (
                <PlaceLink className={className} place={next} data-key={numbers[position]}>
                  {children}
                </PlaceLink>
              )}
            />
          );
        })}
      </AnswerRows>
    </section>
  );
}
