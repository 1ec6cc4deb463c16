import { useTranslation } from 'react-i18next';
import { back, backTo } from '../../flow/replay.ts';
import { type GuidePlace, type StepScreenProps, useGuide } from '../../guide/guide-context.ts';
import { PlaceLink } from '../../guide/place-link.tsx';
import { answerText } from '../../i18n/content-texts.ts';
import { AnswerSummary } from './answer-summary.tsx';
import { BackLink } from './back-link.tsx';
import { DroppedAnswers } from './dropped-answers.tsx';
import { ResumeLine } from './resume-line.tsx';
import styles from './trail-line.module.css';
import { UsualTrail } from './usual-trail.tsx';

/** The number of answers shown. Earlier ones are collapsed, so that the step itself stays visible on phones. */
const SHOWN = 3;

/** The answers given so far, each with a link to change it. Without a trail, the usual trail to this step instead. */
export function TrailLine({ place, dropped }: Pick<StepScreenProps, 'place' | 'dropped'>) {
  const { tree, usualTrails } = useGuide();
  const { trail, ahead, step } = place;
  const usual = usualTrails.get(step) ?? [];
  return (
    <>
      {dropped.length > 0 ? <DroppedAnswers dropped={dropped} /> : null}
      {trail.length > 0 ? <GivenTrail place={place} /> : null}
      {trail.length === 0 && usual.length > 0 ? <UsualTrail trail={usual} /> : null}
      {step === tree.start && ahead.length === 0 ? <ResumeLine /> : null}
    </>
  );
}

function GivenTrail({ place }: { readonly place: GuidePlace }) {
  const { t } = useTranslation('ui');
  const { trail } = place;
  const folded = trail.length > SHOWN ? trail.slice(0, 1 - SHOWN) : [];
  const previous = back(place);
  const item = (position: number) => (
    <GivenItem key={trail[position]?.step} place={place} position={position} />
  );
  return (
    <nav className={styles.trail} aria-label={t('trail.label')}>
      {previous ? <BackLink previous={previous} /> : null}
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
  const { t, i18n } = useTranslation('ui');
  const given = place.trail[position];
  const earlier = backTo(place, position);
  if (!given || !earlier) return null;
  return (
    <li className={styles.given}>
      <AnswerSummary given={given} />
      <PlaceLink
        className={styles.change}
        place={earlier}
        aria-label={t('trail.changeOf', { answer: answerText(i18n, given).short })}
      >
        {t('trail.change')}
      </PlaceLink>
    </li>
  );
}
