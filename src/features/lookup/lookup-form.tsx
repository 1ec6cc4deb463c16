import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Draft, keepErrorCode } from '../../guide/drafts.ts';
import type { GuidePlace } from '../../guide/guide-context.ts';
import { RichText } from '../../guide/rich-text.tsx';
import { Alternative, Alternatives } from '../../ui/alternatives.tsx';
import { AnswerRows } from '../../ui/answer-row.tsx';
import { Field } from '../../ui/form/field.tsx';
import { Form, FormResult, FormSubmit } from '../../ui/form/form.tsx';
import { useComposing } from '../../ui/form/use-composing.ts';
import { knownErrorCode } from '../../validators/message.ts';
import { BroadQuestions } from './broad-questions.tsx';
import { FoundRow, keyOf } from './found-row.tsx';
import { type Lookup, lookUp } from './look-up.ts';
import { useLookupSources } from './use-lookup-sources.ts';

/** A shorter text is answered only when the reader asks. */
const MIN_CHARACTERS = 2;

/** How long the reader pauses before they are told that nothing is found, in milliseconds. */
const PAUSE = 1500;

interface LookupFormProps {
  readonly place?: GuidePlace;
  readonly draft: Draft;
}

/** What the form says below its field. */
type Said = 'found' | 'unknown-code' | 'none';

/** Returns what the form says about a text. */
function saidAbout({ found, unknownCode }: Lookup): Said {
  if (found.length > 0) return 'found';
  return unknownCode === undefined ? 'none' : 'unknown-code';
}

/**
 * A field for whatever the reader has: a message of the sign-in page, an error code, an address, a number, the code of a
 * page, or what happened in their own words. It lists the steps while the reader types. It says that it finds nothing
 * only after a submit or a pause, and then offers the broadest questions. Like the checks it does not share the typed
 * text; only a known error code in it becomes a line of what the reader can tell the help desk.
 */
export function LookupForm({ place, draft: [typed, setTyped] }: LookupFormProps) {
  const { sources, isLoading: isComing, hasFailed } = useLookupSources();
  const { messages } = sources;
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
  const result = useMemo(() => lookUp(searched, sources), [searched, sources]);
  const said = saidAbout(result);
  const isEmpty = typed.trim() === '';
  /** Whether a part of the search, which has not come yet, may still find something. */
  const isLoading = said === 'none' && isComing;
  const isNone = said === 'none' && !isEmpty && isAsked && !isLoading;
  /** Whether the form will say that it finds nothing if the reader pauses now. */
  const isWaiting = said === 'none' && !isNone && typed.trim().length >= MIN_CHARACTERS;

  const change = (text: string) => {
    const code = knownErrorCode(text, messages);
    // A text without a code does not replace a code of another field.
    if (code !== knownErrorCode(typed, messages)) keepErrorCode(code);
    early.current = text;
    setTyped(text);
    setAsked(undefined);
  };
  // Text that was typed before the messages came. With them, a text that returns with its page is no new code.
  const early = useRef(messages.length > 0 ? '' : typed);
  useEffect(() => {
    const code = knownErrorCode(early.current, messages);
    if (code !== undefined) keepErrorCode(code);
  }, [messages]);
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

  const none = t('check.message.none');
  const status = () => {
    if (isEmpty) return null;
    if (said === 'found') return t('check.message.found', { count: result.found.length });
    if (said === 'unknown-code') return <RichText text={t('check.message.unknownCode')} />;
    if (isLoading && isAsked) return t('check.message.loading');
    return isNone ? none : null;
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
          {isWaiting ? (
            <>
              <FormResult>{none}</FormResult>
              <BroadQuestions place={place} />
            </>
          ) : null}
        </Alternative>
        <div>
          <FormResult times={times}>{status()}</FormResult>
          {isNone ? <BroadQuestions place={place} /> : null}
        </div>
      </Alternatives>
      {hasFailed && !isEmpty ? (
        <p>
          <span>{t('check.message.notLoaded')}</span>
        </p>
      ) : null}
      {said === 'found' && !isEmpty ? (
        <AnswerRows isSpaced>
          {result.found.map((found) => (
            <FoundRow key={keyOf(found)} found={found} typed={searched} place={place} />
          ))}
        </AnswerRows>
      ) : null}
    </Form>
  );
}
