import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../guide/drafts.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { PlaceLink } from '../../guide/place-link.tsx';
import { usePlaceFrom } from '../../guide/use-place-from.ts';
import { useStepText } from '../../guide/use-step-text.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { messageMeaning } from '../../i18n/content-texts.ts';
import type { Message } from '../../tree/types.ts';
import { AnswerRow, AnswerRows } from '../../ui/answer-row.tsx';
import { Field } from '../../ui/form/field.tsx';
import { Form, FormResult } from '../../ui/form/form.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';
import { blankAddresses, type MessageMatch, matchMessage } from '../../validators/message.ts';
import styles from './message-form.module.css';

/** Shorter texts are still being typed, so do not report that nothing was found. */
const MIN_CHARACTERS = 8;

interface MessageFormProps {
  readonly place?: GuidePlace;
  readonly draft: Draft;
}

/**
 * A field for a message of the sign-in page. It lists the matching steps while the reader types. Like the other checks
 * it does not share the typed text.
 */
export function MessageForm({ place, draft: [typed, setTyped] }: MessageFormProps) {
  const { messages } = useGuide();
  const { t } = useTranslation('ui');
  const id = useId();
  const deferred = useDeferredValue(typed);
  // Typing does not wait for the search, but Tab does, so that it moves to the results for the complete text.
  const [left, setLeft] = useState('');
  const searched = left === typed ? typed : deferred;
  const matches = useMemo(() => matchMessage(searched, messages), [searched, messages]);
  const none = matches.length === 0 && searched.trim().length >= MIN_CHARACTERS;

  return (
    <Form>
      <Field
        id={id}
        label={t('check.message.label')}
        hint={t('check.message.hint')}
        value={typed}
        onChange={setTyped}
        onTab={() => setLeft(typed)}
        clear={{ label: t('check.clear'), name: t('check.message.clear'), onClear: () => setTyped('') }}
        input="lines"
      />
      <FormResult>
        {matches.length > 0
          ? t('check.message.found', { count: matches.length })
          : none
            ? t('check.message.none')
            : null}
      </FormResult>
      <AnswerRows isSpaced>
        {matches.map((match) => (
          <MatchRow key={match.message} match={match} typed={searched} place={place} />
        ))}
      </AnswerRows>
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
  const { wordings = {} } = messages.find(({ id }) => id === match.message) ?? {};
  const [inOwn] = wordings[language] ?? [];
  const [other] = Object.entries(wordings).flatMap(([lang, words]) =>
    words.map((wording) => ({ lang, wording })),
  );
  return (
    <AnswerRow
      label={title}
      detail={
        <>
          <span className={styles.line}>{messageMeaning(i18n, match.message)}</span>
          {inOwn === undefined && other === undefined ? null : (
            <span className={styles.line}>
              <span>{`${t('check.message.says')}${t('trail.colon')}`}</span>
              <q lang={inOwn === undefined ? other?.lang : language} translate="no">
                {inOwn ?? other?.wording}
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
