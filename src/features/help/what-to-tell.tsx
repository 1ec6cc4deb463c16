import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorCode } from '../../guide/drafts.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { useCopyLabels } from '../../guide/use-copy-labels.ts';
import { Alternative, Alternatives } from '../../ui/alternatives.tsx';
import { Button } from '../../ui/button.tsx';
import { useCopy } from '../../ui/dom/use-copy.ts';
import { useHydrated } from '../../ui/dom/use-hydrated.ts';
import { Icon } from '../../ui/icon.tsx';
import { SpokenText } from '../../ui/text/spoken-text.tsx';
import styles from './help.module.css';
import { lineText, reportLines } from './report-lines.ts';

interface WhatToTellProps {
  /** Where the reader got stuck, if that is known. */
  readonly place: GuidePlace | undefined;
  /** What follows the list. */
  readonly children?: ReactNode;
}

/**
 * What to tell the help desk. The guide knows the codes and, if the page has a trail, what was seen and tried; the
 * reader adds the rest. A static page has no trail, so there the list asks for what was tried.
 */
export function WhatToTell({ place, children }: WhatToTellProps) {
  const { t } = useTranslation('help');
  const hasTrail = place !== undefined && place.trail.length > 0;
  return (
    <section className={`panel ${styles.parts}`}>
      <h2>
        <HeadingText>{t('tell.title')}</HeadingText>
      </h2>
      {place ? (
        <>
          <Report place={place} />
          <p>{t('tell.also')}</p>
        </>
      ) : null}
      <ul>
        {place ? null : <li>{t('tell.code')}</li>}
        <li>{t('tell.words')}</li>
        {hasTrail ? null : <li>{t('tell.tried')}</li>}
      </ul>
      {children}
    </section>
  );
}

/** The lines that the guide knows, as they are copied. If the browser does not copy, they are selected. */
function Report({ place }: { readonly place: GuidePlace }) {
  const { tree } = useGuide();
  const { t, i18n } = useTranslation('ui');
  const labels = useCopyLabels();
  const errorCode = useErrorCode();
  const shown = useRef<HTMLUListElement>(null);
  const { outcome, copy } = useCopy(shown);
  const isHydrated = useHydrated();
  const lines = reportLines(i18n, tree, place, errorCode);
  const colon = t('trail.colon');
  const text = lines.map((line) => lineText(line, colon)).join('\n');
  return (
    <>
      <ul ref={shown} className={styles.report}>
        {lines.map(({ id, label, text, spoken }) => (
          <li key={id}>
            <span>{label + colon}</span>
            {spoken === undefined ? (
              <b>{text}</b>
            ) : (
              <b>
                <SpokenText spoken={spoken}>{text}</SpokenText>
              </b>
            )}
          </li>
        ))}
      </ul>
      <Alternatives>
        <Alternative isShown={isHydrated}>
          <p className={styles.copy}>
            <Button kind="primary" size="small" onClick={() => copy(text)}>
              <Icon name={outcome === 'copied' ? 'copied' : 'copy'} />
              <span>{t('report.copy')}</span>
            </Button>
            <span className={styles.outcome} role="status">
              {outcome ? labels[outcome] : null}
            </span>
          </p>
        </Alternative>
      </Alternatives>
    </>
  );
}
