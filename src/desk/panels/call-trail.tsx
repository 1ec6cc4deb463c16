import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerSummary, useAnswerSummary } from '../../features/trail/answer-summary.tsx';
import { DroppedAnswers } from '../../features/trail/dropped-answers.tsx';
import { back, backTo } from '../../flow/replay.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { useStepText } from '../../guide/use-step-text.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { Button } from '../../ui/button.tsx';
import { hasJumpAfter, recordOf } from '../call/call.ts';
import { useCallState } from '../call/call-store.ts';
import { relativeTime } from '../call/relative-time.ts';
import { useDesk } from '../context/desk-context.ts';
import { KeyHint } from '../keyboard/key-hint.tsx';
import styles from './call-trail.module.css';

/** How often relative times such as "2 minutes ago" are updated, in milliseconds. */
const TICK = 10_000;

/** Returns the current time, updated every `TICK`. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The answers and attempted fixes of the caller, each with its time and a button to change it. */
export function CallTrail() {
  const { language, tree } = useGuide();
  const { t } = useTranslation('desk');
  const summaryOf = useAnswerSummary();
  const { place, change, goBack } = useDesk();
  const call = useCallState((state) => state.call);
  const clock = useNow();
  // An answer given since the last tick is newer than `clock`.
  const now = Math.max(clock, call.changedAt ?? 0);
  const previous = back(place);
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each place has another last answer
  useLayoutEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [place]);
  return (
    <nav aria-label={t('call.trail')}>
      <h2 className={styles.heading}>
        {call.number === undefined ? t('call.title') : t('call.number', { number: call.number })}
      </h2>
      {place.trail.length === 0 ? (
        <p className={styles.none}>{t('call.none')}</p>
      ) : (
        <ol ref={list} className={styles.list}>
          {place.trail.map((given, position) => {
            const record = recordOf(call, given);
            const earlier = backTo(place, position);
            return (
              <li key={given.step} className={styles.given}>
                {record?.couldNotTry ? <CouldNotTry step={given.step} /> : <AnswerSummary given={given} />}
                <span className={styles.when}>
                  {[
                    record ? relativeTime(record.givenAt, now, language) : t('call.byLink'),
                    ...(hasJumpAfter(tree, place, position) ? [t('call.jumped')] : []),
                  ].join(' · ')}
                </span>
                <Button
                  kind="text"
                  size="small"
                  aria-label={t('call.changeOf', { given: summaryOf(given) })}
                  onClick={() => earlier && change(earlier)}
                >
                  {t('call.change')}
                </Button>
              </li>
            );
          })}
        </ol>
      )}
      {place.dropped === undefined ? null : <DroppedAnswers dropped={place.dropped} />}
      {previous ? (
        <button
          className={styles.back}
          type="button"
          data-key="b"
          aria-keyshortcuts="b"
          onClick={() => goBack(previous)}
        >
          <KeyHint press="b" /> <span>{t('call.back')}</span>
        </button>
      ) : null}
    </nav>
  );
}

/** The trail entry of a fix that the caller could not try. */
function CouldNotTry({ step }: { readonly step: ValidStepId }) {
  const { t } = useTranslation(['desk', 'ui']);
  return (
    <span>
      <span>{`${useStepText(step).title}${t('ui:trail.colon')}`}</span>
      <b>{t('desk:couldNotTry.short')}</b>
    </span>
  );
}
