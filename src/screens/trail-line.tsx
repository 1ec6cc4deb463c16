import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { back, backTo, type Place } from '../engine/replay.ts';
import type { Given } from '../engine/trail.ts';
import { placePath, stepPath } from '../url/paths.ts';
import { useGuide } from './guide-context.ts';
import { RichText } from './rich-text.tsx';
import styles from './trail-line.module.css';
import { answerKey, answerText, stepText, useStepTranslator } from './use-step-text.ts';

/** A trail longer than this is folded, so that the step itself stays in sight on a phone. */
const SHOWN = 3;

/** Where the reader has come from: the answers given, each with a way to change it, or else how one usually gets here. */
export function TrailLine({ place, dropped }: { readonly place: Place; readonly dropped: number }) {
  const { tree, usualWays } = useGuide();
  const { t } = useTranslation('ui');
  const usual = usualWays.get(place.step) ?? [];
  const notice =
    dropped > 0 ? <p className={styles.dropped}>{t('trail.dropped', { count: dropped })}</p> : null;
  if (place.trail.length > 0) {
    return (
      <>
        {notice}
        <GivenTrail place={place} />
      </>
    );
  }
  return (
    <>
      {notice}
      {place.step === tree.start || usual.length === 0 ? null : <UsualWay trail={usual} />}
    </>
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

/** How one usually gets to a step that was opened without a trail, as a line in the place of the trail. */
function UsualWay({ trail }: { readonly trail: readonly Given[] }) {
  const { language, tree } = useGuide();
  const { t } = useTranslation('ui');
  return (
    <nav className={styles.trail} aria-label={t('trail.usual')}>
      <p className={styles.usual}>{t('trail.usual')}</p>
      <ol className={styles.list}>
        {trail.map((given) => (
          <li key={given.step} className={styles.given}>
            <GivenWords given={given} />
          </li>
        ))}
      </ol>
      <Link className={styles.change} to={stepPath(language, tree.start)}>
        {t('trail.notYou')}
      </Link>
    </nav>
  );
}
