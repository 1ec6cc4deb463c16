import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Draft, keepErrorCode } from '../../guide/drafts.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { PlaceLink } from '../../guide/place-link.tsx';
import { quotedWording } from '../../guide/quoted-wording.ts';
import { usePlaceFrom } from '../../guide/use-place-from.ts';
import { useStepText } from '../../guide/use-step-text.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { messageMeaning } from '../../i18n/content-texts.ts';
import type { Message } from '../../tree/types.ts';
import { Alternative, Alternatives } from '../../ui/alternatives.tsx';
import { AnswerRow, AnswerRows } from '../../ui/answer-row.tsx';
import { Field } from '../../ui/form/field.tsx';
import { Form, FormResult, FormSubmit } from '../../ui/form/form.tsx';
import { useComposing } from '../../ui/form/use-composing.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { blankAddresses, knownErrorCode, type MessageMatch, matchMessage } from '../../validators/message.ts';
import styles from './message-form.module.css';

/** Shorter texts are answered only when the reader asks: they are still being typed. */
const MIN_CHARACTERS = 8;

/** How long the reader pauses before an unknown message is called unknown, in milliseconds. */
const PAUSE = 1500;

interface MessageFormProps {
  readonly place?: GuidePlace;
  readonly draft: Draft;
}

/**
 * A field for a message of the sign-in page. It lists the matching steps while the reader types, and says that it knows
 * none only after a submit or a pause. Like the other checks it does not share the typed text; only a known error code
 * in it becomes a line of what the reader can tell the help desk.
 */
export function MessageForm({ place, draft: [typed, setTyped] }: MessageFormProps) {
  const { messages } = useGuide();
  const { t } = useTranslation('ui');
  // The text that the reader waits for an answer about.
  const [asked, setAsked] = useState<string>();
  const isAsked = asked === typed;
  // Re-keys the result, so that a repeat is announced.
  const [times, setTimes] = useState(0);
  const [isComposing, composition] = useComposing();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const id = useId();
  const deferred = useDeferredValue(typed);
  // Typing does not wait for the search, but Tab does, so that it moves to the results for the complete text.
  const [left, setLeft] = useState('');
  const searched = isAsked || left === typed ? typed : deferred;
  const matches = useMemo(() => matchMessage(searched, messages), [searched, messages]);
  const isEmpty = typed.trim() === '';
  const hasNone = matches.length === 0 && !isEmpty;
  const none = hasNone && isAsked ? t('check.message.none') : null;
  const said = matches.length > 0 ? t('check.message.found', { count: matches.length }) : none;
  /** Whether the form will say that it knows none if the reader pauses now. */
  const isWaiting = hasNone && !isAsked && typed.trim().length >= MIN_CHARACTERS;

  const change = (text: string) => {
    const code = knownErrorCode(text, messages);
    // A text without a code does not replace a code of another field.
    if (code !== knownErrorCode(typed, messages)) keepErrorCode(code);
    setTyped(text);
    setAsked(undefined);
  };
  useEffect(() => {
    if (isComposing || typed.trim().length < MIN_CHARACTERS) return;
    const timer = setTimeout(() => setAsked(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, isComposing]);
  const submit = () => {
    setAsked(typed);
    setTimes(times + 1);
    if (isEmpty) field.current?.focus();
  };

  return (
    <Form onSubmit={submit}>
      <div {...composition}>
        <Field
          ref={field}
          id={id}
          label={t('check.message.label')}
          hint={t('check.message.hint')}
          problem={isAsked && isEmpty ? <span key={times}>{t('check.message.empty')}</span> : undefined}
          value={typed}
          onChange={change}
          onTab={() => setLeft(typed)}
          clear={{ label: t('check.clear'), name: t('check.message.clear'), onClear: () => change('') }}
          input="lines"
        />
      </div>
      <FormSubmit>{t('check.message.submit')}</FormSubmit>
      <Alternatives>
        {/* Keeps the place of what is said after a pause, so that nothing moves then. */}
        <Alternative isShown={false}>
          {isWaiting ? <FormResult>{t('check.message.none')}</FormResult> : null}
        </Alternative>
        <FormResult times={times}>{said}</FormResult>
      </Alternatives>
      {matches.length > 0 ? (
        <AnswerRows isSpaced>
          {matches.map((match) => (
            <MatchRow key={match.message} match={match} typed={searched} place={place} />
          ))}
        </AnswerRows>
      ) : null}
    </Form>
  );
}

interface MatchRowProps {
  readonly match: MessageMatch<Message<ValidStepId>>;
  readonly typed: string;
  readonly place: GuidePlace | undefined;
}

/** A matching step: its title, the meaning and the full wording of the message, and the words that match. */
function MatchRow({ match, typed, place }: MatchRowProps) {
  const { language, messages } = useGuide();
  const { t, i18n } = useTranslation('ui');
  const placeFrom = usePlaceFrom(place);
  const { title } = useStepText(match.step);
  const message = messages.find(({ id }) => id === match.message);
  const quoted = message && quotedWording(message, language);
  return (
    <AnswerRow
      label={title}
      detail={
        <>
          <span className={styles.line}>{messageMeaning(i18n, match.message)}</span>
          {quoted === undefined ? null : (
            <span className={styles.line}>
              <span>{`${t('check.message.says')}${t('trail.colon')}`}</span>
              <q lang={quoted.language} translate="no">
                {quoted.wording}
              </q>
            </span>
          )}
          <span className={styles.line}>
            <span>{`${t('check.typed')}${t('trail.colon')}`}</span>
            <MarkedText text={blankAddresses(typed)} spans={match.spans} />
          </span>
        </>
      }
      link={(className, children) => (
        <PlaceLink className={className} place={placeFrom(match.step)}>
          {children}
        </PlaceLink>
      )}
    />
  );
}
