import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answersOf, back, backTo, type Place } from '../engine/replay.ts';
import type { Given } from '../engine/trail.ts';
import { placePath, stepPath } from '../url/paths.ts';
import { type StepScreenProps, useGuide } from './guide-context.ts';
import { ResumeLine } from './resume-line.tsx';
import { RichText } from './rich-text.tsx';
import styles from './trail-line.module.css';
import { answerKey, answerText, stepText, useStepText, useStepTranslator } from './use-step-text.ts';

/** A trail longer than this is folded, so that the step itself stays in sight on a phone. */
const SHOWN = 3;

/** Where the reader has come from: the answers given, each with a way to change it, or else how one usually gets here. */
export function TrailLine({ place, dropped }: Pick<StepScreenProps, 'place' | 'dropped'>) {
  const { tree, usualWays } = useGuide();
  const { trail, ahead, step } = place;
  const usual = usualWays.get(step) ?? [];
  return (
    <>
      {dropped.length > 0 ? <DroppedAnswers dropped={dropped} /> : null}
      {trail.length > 0 ? <GivenTrail place={place} /> : null}
      {trail.length === 0 && usual.length > 0 ? <UsualWay trail={usual} /> : null}
      {step === tree.start && ahead.length === 0 ? <ResumeLine /> : null}
    </>
  );
}

/** More would not be a quiet line any more. */
const NAMED = 3;

/** That answers of the link were left out, and which: those that the guide still knows are named in its own words. */
function DroppedAnswers({ dropped }: { readonly dropped: readonly Given[] }) {
  const { tree } = useGuide();
  const { t } = useTranslation('ui');
  const different = new Map(dropped.map((given) => [`${given.step}:${given.answer}`, given]));
  const named = [...different].filter(([, { step }]) => Object.hasOwn(tree.steps, step)).slice(0, NAMED);
  return (
    <div className={styles.dropped}>
      <p>{t('trail.dropped', { count: dropped.length })}</p>
      {named.length > 0 ? (
        <ul className={styles.list}>
          {named.map(([key, given]) => (
            <li key={key} className={styles.given}>
              {answersOf(tree, given.step).some(({ id }) => id === given.answer) ? (
                <GivenWords given={given} />
              ) : (
                <GoneAnswer step={given.step} />
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** An answer that the guide no longer has, by its question. What the link says of it is not repeated. */
function GoneAnswer({ step }: { readonly step: string }) {
  const { t } = useTranslation('ui');
  const { trail, title } = useStepText(step);
  return (
    <span>
      {trail || title}
      {t('trail.colon')}
      {t('trail.gone')}
    </span>
  );
}

function GivenTrail({ place }: { readonly place: Place }) {
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  const { trail } = place;
  const folded = trail.length > SHOWN ? trail.slice(0, 1 - SHOWN) : [];
  const previous = back(place);
  const item = (position: number) => (
    <GivenItem key={trail[position]?.step} place={place} position={position} />
  );
  return (
    <nav className={styles.trail} aria-label={t('trail.label')}>
      {previous ? (
        <Link className={styles.back} to={placePath(language, previous)} data-key="back">
          {t('trail.back')}
        </Link>
      ) : null}
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

function GivenItem({ place, position }: { readonly place: Place; readonly position: number }) {
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  const translator = useStepTranslator();
  const given = place.trail[position];
  const earlier = backTo(place, position);
  if (!given || !earlier) return null;
  return (
    <li className={styles.given}>
      <GivenWords given={given} />
      <Link
        className={styles.change}
        to={placePath(language, earlier)}
        aria-label={t('trail.changeOf', { answer: answerText(translator, given).short })}
      >
        {t('trail.change')}
      </Link>
    </li>
  );
}

/** "I am: a student": the words of a step's trail and of the answer. */
export function GivenWords({ given }: { readonly given: Given }) {
  const t = useStepTranslator();
  const { t: ui } = useTranslation('ui');
  const text = stepText(t, given.step);
  const { ns, key } = answerKey(text, given);
  return (
    <span>
      {text.trail ?? text.title}
      {ui('trail.colon')}
      <b>
        <RichText ns={ns} text={`${key}.short`} />
      </b>
    </span>
  );
}

/** How one usually gets to a step that was opened without a trail; each answer that this implies can be contradicted. */
function UsualWay({ trail }: { readonly trail: readonly Given[] }) {
  const { language, tree } = useGuide();
  const { t } = useTranslation('ui');
  const translator = useStepTranslator();
  return (
    <nav className={styles.trail} aria-label={t('trail.usual')}>
      <p>{t('trail.usual')}</p>
      <ol className={styles.list}>
        {trail.map((given, position) => (
          <li key={given.step} className={styles.given}>
            <GivenWords given={given} />
            <Link
              className={styles.change}
              to={stepPath(language, given.step, trail.slice(0, position))}
              aria-label={t('trail.notMeOf', { answer: answerText(translator, given).short })}
            >
              {t('trail.notMe')}
            </Link>
          </li>
        ))}
      </ol>
      <Link className={styles.change} to={stepPath(language, tree.start)}>
        {t('trail.notYou')}
      </Link>
    </nav>
  );
}
