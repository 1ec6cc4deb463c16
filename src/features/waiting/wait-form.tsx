import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref } from 'react-router';
import type { Draft } from '../../guide/drafts.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { lazyModule } from '../../guide/lazy-module.ts';
import { useLazyModule } from '../../guide/use-lazy-module.ts';
import { useStepText } from '../../guide/use-step-text.ts';
import { Alternative, Alternatives } from '../../ui/alternatives.tsx';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/dom/save-file.ts';
import { Field } from '../../ui/form/field.tsx';
import { Form, FormButtons } from '../../ui/form/form.tsx';
import { Note } from '../../ui/note.tsx';
import { stepPath } from '../../url/paths.ts';
import { useIsPast } from './use-is-past.ts';
import type { Wait } from './use-wait.ts';
import styles from './wait-form.module.css';
import { formatEnd, lastTime, timeOfDay } from './waiting-time.ts';

const lazyCalendarFile = lazyModule(() => import('./calendar-file.ts'));

interface WaitFormProps {
  readonly place: GuidePlace;
  /** The maximum wait, in minutes. */
  readonly minutes: number;
  /** The typed time, which the caller keeps. */
  readonly draft: Draft;
  readonly wait: Wait;
}

/** Asks when the reader did something and says when it should work. */
export function WaitForm({ place, minutes, draft, wait }: WaitFormProps) {
  const { desk } = useGuide();
  const { t } = useTranslation('ui');
  const { waitFor } = useStepText(place.step);
  const [typed, setTyped] = draft;
  const from = wait.until;
  const [hasProblem, setHasProblem] = useState(false);
  // Re-keys the message, so that a repeat is announced.
  const [times, setTimes] = useState(0);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const id = useId();

  const choose = (done: Date | undefined) => {
    setHasProblem(done === undefined);
    setTimes(times + 1);
    if (done) wait.begin(done, minutes);
    else field.current?.focus();
  };
  const justNow = () => {
    const now = new Date();
    setTyped(timeOfDay(now));
    choose(now);
  };
  const clear = () => {
    setTyped('');
    setHasProblem(false);
    wait.forget();
  };

  const said = (
    <div role="status">{from ? <From key={from.getTime()} from={from} place={place} /> : null}</div>
  );

  return (
    <Form onSubmit={() => choose(lastTime(typed, new Date()))}>
      <Field
        ref={field}
        id={id}
        label={waitFor?.question ?? ''}
        hint={t('wait.hint')}
        problem={hasProblem ? <span key={times}>{t('wait.noTime')}</span> : null}
        value={typed}
        onChange={setTyped}
        clear={{ label: t('check.clear'), name: t('wait.clear'), onClear: clear }}
        input="time"
      />
      <FormButtons>
        <Button kind={from ? 'secondary' : 'primary'} type="submit">
          {t('wait.submit')}
        </Button>
        <Button kind="secondary" onClick={justNow}>
          {t('wait.justNow')}
        </Button>
      </FormButtons>
      {desk ? (
        // All of a step should be in view at the desk, so it keeps no place for what follows.
        said
      ) : (
        <div className={styles.result}>
          <Alternatives>
            <Alternative isShown={from === undefined}>
              <Note>
                <p className={styles.from}>{t('wait.empty')}</p>
                <p>{t('wait.emptyHint')}</p>
              </Note>
            </Alternative>
            {said}
            {/* What this device has kept is read after hydration. An example keeps the place for it. */}
            <Alternative isShown={false}>
              <FromNote time="00:00" isOver={false}>
                <p>
                  <Button kind="secondary">{t('wait.calendar')}</Button>
                </p>
              </FromNote>
            </Alternative>
          </Alternatives>
        </div>
      )}
    </Form>
  );
}

/** The time at which it should work, whether it has passed, and a calendar reminder until then. */
function From({ from, place }: { readonly from: Date; readonly place: GuidePlace }) {
  const { language } = useGuide();
  const isOver = useIsPast(from);
  const time = formatEnd(from, new Date(), language);
  return (
    <FromNote time={time} isOver={isOver}>
      {isOver ? null : <Reminder from={from} place={place} />}
    </FromNote>
  );
}

interface FromNoteProps {
  readonly time: string;
  readonly isOver: boolean;
  readonly children: ReactNode;
}

function FromNote({ time, isOver, children }: FromNoteProps) {
  const { desk } = useGuide();
  const { t } = useTranslation('ui');
  const todo = isOver ? 'tryNow' : 'comeBack';
  return (
    <Note tone={isOver ? 'good' : 'quiet'}>
      <p className={styles.from}>{t(isOver ? 'wait.since' : 'wait.from', { time })}</p>
      <p>{t(desk ? `wait.caller.${todo}` : `wait.${todo}`)}</p>
      {children}
    </Note>
  );
}

/** A button that saves a calendar event with the time and the link back to this step. */
function Reminder({ from, place }: { readonly from: Date; readonly place: GuidePlace }) {
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  const { waitFor } = useStepText(place.step);
  const { hasFailed } = useLazyModule(lazyCalendarFile);
  const href = useHref(stepPath(language, place.step, place.trail));

  const save = () => {
    const entry = { title: waitFor?.reminder ?? '', from, url: window.location.origin + href };
    // The reader may click the button before the idle preload has started, so load the module here too.
    lazyCalendarFile.load().then(
      ({ calendarFile }) => saveFile('oumail.ics', 'text/calendar', calendarFile(entry)),
      // On failure, a sentence replaces the button: see `hasFailed`.
      () => {},
    );
  };

  if (hasFailed) return <p>{t('wait.noCalendar')}</p>;
  return (
    <p>
      <Button kind="secondary" onClick={save}>
        {t('wait.calendar')}
      </Button>
    </p>
  );
}
