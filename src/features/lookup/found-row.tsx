import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { keepForNextPage } from '../../guide/drafts.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { useTitleOf } from '../../guide/page-titles.ts';
import { PlaceLink } from '../../guide/place-link.tsx';
import { quotedWording } from '../../guide/quoted-wording.ts';
import { useLazyModule } from '../../guide/use-lazy-module.ts';
import { usePlaceFrom } from '../../guide/use-place-from.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { messageMeaning } from '../../i18n/content-texts.ts';
import { AnswerRow } from '../../ui/answer-row.tsx';
import { MarkedText, type Span } from '../../ui/text/marked-text.tsx';
import { routePath } from '../../url/paths.ts';
import { blankAddresses } from '../../validators/message.ts';
import type { Found } from './look-up.ts';
import styles from './lookup-form.module.css';

/** Returns the key of a row: what was found there. */
export function keyOf(found: Found): string {
  if (found.by === 'link') return found.place.step;
  if (found.by === 'code') return found.code;
  return found.step;
}

interface FoundRowProps {
  readonly found: Found<ValidStepId>;
  readonly typed: string;
  /** The place of the form. */
  readonly place: GuidePlace | undefined;
}

/** A place that was found: its title, and what in the typed text led to it. */
export function FoundRow({ found, typed, place }: FoundRowProps) {
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  const titleOf = useTitleOf();
  const placeFrom = usePlaceFrom(place);
  if (found.by === 'code') {
    const { code, target } = found;
    return (
      <AnswerRow
        label={titleOf(target)}
        detail={<Line label={t('check.message.by.code')}>{code}</Line>}
        link={(className, children) =>
          'step' in target ? (
            <PlaceLink className={className} place={placeFrom(target.step)}>
              {children}
            </PlaceLink>
          ) : (
            <Link className={className} to={routePath(language, target)}>
              {children}
            </Link>
          )
        }
      />
    );
  }
  const to = found.by === 'link' ? found.place : placeFrom(found.step);
  /** The field of the next page judges an address or a number that was typed here. */
  const carry =
    found.by === 'address' || found.by === 'phone'
      ? () => keepForNextPage(found.by, found.step, typed.trim())
      : undefined;
  return (
    <AnswerRow
      label={titleOf({ page: 'step', step: to.step })}
      detail={<Reason found={found} typed={typed} />}
      link={(className, children) => (
        <PlaceLink className={className} place={to} onClick={carry}>
          {children}
        </PlaceLink>
      )}
    />
  );
}

/** Why a step was found: the meaning and the wording of the message, and the words that match. */
function Reason({
  found,
  typed,
}: {
  readonly found: Exclude<Found<ValidStepId>, { by: 'code' }>;
  readonly typed: string;
}) {
  const { language, messages: lazyMessages } = useGuide();
  const { loaded: messages = [] } = useLazyModule(lazyMessages);
  const { t, i18n } = useTranslation('ui');
  if (found.by !== 'message' && found.by !== 'words') {
    return <span className={styles.line}>{t(`check.message.by.${found.by}`)}</span>;
  }
  const message = found.by === 'message' ? messages.find(({ id }) => id === found.message) : undefined;
  const quoted = message && quotedWording(message, language);
  return (
    <>
      {message === undefined ? null : <span className={styles.line}>{messageMeaning(i18n, message.id)}</span>}
      {quoted === undefined ? null : (
        <Line label={t('check.message.says')}>
          <q lang={quoted.language} translate="no">
            {quoted.wording}
          </q>
        </Line>
      )}
      <Typed typed={typed} spans={found.spans} />
    </>
  );
}

/** What was typed, with the words that led to a step. */
function Typed({ typed, spans }: { readonly typed: string; readonly spans: readonly Span[] }) {
  const { t } = useTranslation('ui');
  return (
    <Line label={t('check.typed')}>
      <MarkedText text={blankAddresses(typed)} spans={spans} />
    </Line>
  );
}

/** A line of a row, after its label. */
function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { t } = useTranslation('ui');
  return (
    <span className={styles.line}>
      <span>{`${label}${t('trail.colon')}`}</span>
      {typeof children === 'string' ? <span translate="no">{children}</span> : children}
    </span>
  );
}
