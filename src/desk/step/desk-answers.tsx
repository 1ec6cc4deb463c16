import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answerKeys } from '../../features/step/answer-keys.ts';
import { NotYet, UntilThen } from '../../features/waiting/not-yet.tsx';
import { useHeldAnswer } from '../../features/waiting/use-held-answer.ts';
import { parseKeptWait } from '../../features/waiting/waiting-time.ts';
import { NOT_HELPED } from '../../flow/id-conventions.ts';
import { answersOf } from '../../flow/replay.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { RichText } from '../../guide/rich-text.tsx';
import { useAnswerText, useStepText } from '../../guide/use-step-text.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { Button } from '../../ui/button.tsx';
import { earlierAnswerAt } from '../call/call.ts';
import { useCallState } from '../call/call-store.ts';
import { useDesk } from '../context/desk-context.ts';
import { LanguageProvider } from '../context/language-provider.tsx';
import { KeyHint } from '../keyboard/key-hint.tsx';
import { BothLanguages } from './both-languages.tsx';
import styles from './desk-answers.module.css';
import { useDeskStepText } from './use-desk-step-text.ts';

/** The key that gives the earlier answer again. */
const AGAIN = 'k';

/** The key that gives an answer that was held back. */
const GO_ON = 'o';

/**
 * The answers of a step in both languages, each with phrases that a caller may use for it. Fixes also offer "could not
 * try it". The answer given earlier in the call is marked.
 */
export function DeskAnswers({ place }: { readonly place: GuidePlace }) {
  const { tree } = useGuide();
  const { t } = useTranslation('desk');
  const { answer, staff, caller } = useDesk();
  const { ask, choose } = useStepText(place.step);
  const { t: ui } = useTranslation('ui');
  const answers = answersOf(tree, place.step);
  const numbers = answerKeys(answers.map(({ id }) => id));
  const step = tree.steps[place.step];
  const isFix = step?.kind === 'fix';
  const call = useCallState((state) => state.call);
  const minutes = isFix ? step.waits : undefined;
  const { held, holdBack } = useHeldAnswer(
    minutes === undefined
      ? undefined
      : {
          minutes,
          typed: call.times.get(place.step) ?? '',
          until: parseKeptWait(call.waiting ?? '', place.step),
        },
  );
  const earlier = earlierAnswerAt(call, place.step);
  if (answers.length === 0) return null;
  return (
    <section>
      <h2>
        <HeadingText>{isFix ? (ask ?? ui('step.didItWork')) : (choose ?? t('step.answers'))}</HeadingText>
      </h2>
      <ul className={styles.list} data-both={caller !== staff || undefined}>
        {answers.flatMap(({ id }, position) => [
          <li key={id} className={styles.row}>
            <AnswerButton
              press={numbers[position] ?? ''}
              isEarlier={earlier?.answer === id && !earlier.couldNotTry}
              onPress={() => {
                if (id !== NOT_HELPED || !holdBack()) answer(id);
              }}
            >
              <b>
                <Label step={place.step} answer={id} />
              </b>
            </AnswerButton>
            <Callers step={place.step} answer={id} />
          </li>,
          ...(id === NOT_HELPED
            ? [
                <li key="could-not-try" className={styles.row}>
                  <AnswerButton
                    press="t"
                    isEarlier={earlier?.answer === id && earlier.couldNotTry}
                    onPress={() => answer(id, true)}
                  >
                    <CouldNotTry />
                  </AnswerButton>
                </li>,
              ]
            : []),
        ])}
      </ul>
      {minutes === undefined ? null : (
        <BothLanguages callers={held ? <UntilThen key={held.times} until={held.until} /> : null}>
          <NotYet
            held={held}
            goOn={
              <Button
                kind="secondary"
                data-key={GO_ON}
                aria-keyshortcuts={GO_ON}
                onClick={() => answer(NOT_HELPED)}
              >
                <KeyHint press={GO_ON} /> <span>{ui('wait.goOn')}</span>
              </Button>
            }
          />
        </BothLanguages>
      )}
    </section>
  );
}

interface AnswerButtonProps {
  readonly press: string;
  /** Whether this answer was given before staff went back: a second key gives it again. */
  readonly isEarlier: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function AnswerButton({ press, isEarlier, onPress, children }: AnswerButtonProps) {
  const { t } = useTranslation('desk');
  const keys = isEarlier ? `${press} ${AGAIN}` : press;
  return (
    <button
      className={styles.answer}
      type="button"
      data-key={keys}
      aria-keyshortcuts={keys}
      onClick={onPress}
    >
      <KeyHint press={press} />
      <span>
        {children}
        {isEarlier ? (
          <span className={styles.earlier}>
            <KeyHint press={AGAIN} /> <span>{t('step.was')}</span>
          </span>
        ) : null}
      </span>
    </button>
  );
}

interface AnswerProps {
  readonly step: ValidStepId;
  readonly answer: string;
}

/** An answer in the caller's words: as their page has it, and as they may say it. */
function Callers(props: AnswerProps) {
  const { staff, caller } = useDesk();
  const { t } = useTranslation('desk');
  const phrases = <SoundsLike {...props} name={t('step.soundsLike')} />;
  if (caller === staff) return phrases;
  return (
    <div className={styles.callers} lang={caller.language} data-side="caller">
      <LanguageProvider side={caller}>
        <span className={styles.callersLabel}>
          <Label {...props} />
        </span>
        {phrases}
      </LanguageProvider>
    </div>
  );
}

function Label(props: AnswerProps) {
  return <RichText text={useAnswerText(props).label} labels="row" />;
}

function CouldNotTry() {
  const { t } = useTranslation('desk');
  return (
    <>
      <b>{t('couldNotTry.label')}</b> <span className={styles.detail}>{t('couldNotTry.detail')}</span>
    </>
  );
}

interface SoundsLikeProps extends AnswerProps {
  /** What the list is called, in the language of staff. */
  readonly name: string;
}

/** The phrases by which staff recognise an answer, in the language of the caller. */
function SoundsLike({ step, answer, name }: SoundsLikeProps) {
  const { language } = useGuide();
  const { staff } = useDesk();
  const { listen = {} } = useDeskStepText(step);
  const phrases = listen[answer] ?? [];
  if (phrases.length === 0) return null;
  return (
    <ul className={styles.sounds} lang={staff.language} aria-label={name}>
      {phrases.map((phrase) => (
        <li key={phrase} lang={language}>
          <q>{phrase}</q>
        </li>
      ))}
    </ul>
  );
}
