import { useTranslation } from 'react-i18next';
import { backTo } from '../../flow/replay.ts';
import { type GuidePlace, type StepScreenProps, useGuide } from '../../guide/guide-context.ts';
import { PlaceLink } from '../../guide/place-link.tsx';
import { AnswerSummary, useAnswerSummary } from './answer-summary.tsx';
import { DroppedAnswers } from './dropped-answers.tsx';
import styles from './trail-section.module.css';
import { UsualTrail } from './usual-trail.tsx';

/** The number of answers shown. Earlier ones are collapsed, so that the section is about as high for every trail. */
const SHOWN = 3;

interface TrailSectionProps extends Pick<StepScreenProps, 'place' | 'dropped'> {
  /** Whether a wide window has room for it beside the step. */
  readonly isBeside: boolean;
}

/**
 * The answers given so far, each with a link to change it. Without a trail, the usual trail to this step instead. It is
 * the last part of a step: the static page has no trail, and nothing but the foot may move when a script adds one.
 */
export function TrailSection({ place, dropped, isBeside }: TrailSectionProps) {
  const { usualTrails } = useGuide();
  const { trail, step } = place;
  const usual = usualTrails.get(step) ?? [];
  if (trail.length === 0 && usual.length === 0 && dropped.length === 0) return null;
  const where = isBeside ? 'beside' : styles.below;
  // Paper has no use for an example, nor for the line above it.
  const onPaper = trail.length > 0 ? '' : styles.unprinted;
  return (
    <div className={[where, styles.section, onPaper].join(' ').trim()}>
      {trail.length > 0 ? <GivenTrail place={place} /> : null}
      {trail.length === 0 && usual.length > 0 ? <UsualTrail trail={usual} /> : null}
      {dropped.length > 0 ? <DroppedAnswers dropped={dropped} /> : null}
    </div>
  );
}

function GivenTrail({ place }: { readonly place: GuidePlace }) {
  const { t } = useTranslation('ui');
  const { trail } = place;
  const folded = trail.length > SHOWN ? trail.slice(0, 1 - SHOWN) : [];
  const item = (position: number) => (
    <GivenItem key={trail[position]?.step} place={place} position={position} />
  );
  return (
    <nav className={styles.trail} aria-label={t('trail.label')}>
      <p>
        <span>{t('trail.based')}</span>
        <span>{t('trail.colon')}</span>
      </p>
      {folded.length > 0 ? (
        <details className={styles.earlier}>
          <summary>{t('trail.earlier', { count: folded.length })}</summary>
          <ol className={styles.list}>{folded.map((_, position) => item(position))}</ol>
        </details>
      ) : null}
      <ol className={styles.list} start={folded.length + 1}>
        {trail.slice(folded.length).map((_, position) => item(folded.length + position))}
      </ol>
    </nav>
  );
}

function GivenItem({ place, position }: { readonly place: GuidePlace; readonly position: number }) {
  const { t } = useTranslation('ui');
  const summaryOf = useAnswerSummary();
  const given = place.trail[position];
  const earlier = backTo(place, position);
  if (!given || !earlier) return null;
  return (
    <li className={styles.given}>
      <AnswerSummary given={given} />
      <PlaceLink
        className={styles.change}
        place={earlier}
        aria-label={t('trail.changeOf', { given: summaryOf(given) })}
      >
        {t('trail.change')}
      </PlaceLink>
    </li>
  );
}
