import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type StepScreenProps, useGuide } from '../../guide/guide-context.ts';
import { PrintedCode } from '../../guide/printed-code.tsx';
import { StartLink } from '../../guide/start-link.tsx';
import { Actions, QuietAction } from '../../ui/actions.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { pagePath } from '../../url/paths.ts';
import { WaySection } from '../help/ways-section.tsx';
import { sendsToHelp, waysToHelp } from '../help/ways-to-help.ts';
import { WhatToTell } from '../help/what-to-tell.tsx';
import { DeskHandover } from '../share/desk-handover.tsx';
import { StepFrame } from './step-frame.tsx';

/**
 * The end of a trail: the result and, if it sends to the help desk, how to reach it and what to tell it. The parts that
 * depend on the trail come last, because a static page does not know it.
 */
export function OutcomeScreen(props: StepScreenProps) {
  const { tree } = useGuide();
  const { t } = useTranslation(['ui', 'help']);
  const outcome = tree.steps[props.place.step];
  const isSolved = outcome?.kind === 'outcome' && outcome.ending === 'solved';
  const ways = waysToHelp(outcome);
  return (
    <StepFrame
      {...props}
      tools={
        sendsToHelp(outcome) ? (
          <WhatToTell place={props.place}>
            <p>{t('help:never.lead')}</p>
            <DeskHandover place={props.place} />
          </WhatToTell>
        ) : undefined
      }
    >
      {ways.map((way) => (
        <WaySection key={way} way={way} />
      ))}
      <Actions>
        {isSolved || ways.length > 0 ? null : <HelpLink />}
        <QuietAction link={(className, children) => <StartLink className={className}>{children}</StartLink>}>
          {isSolved ? t('outcome.solved.restart') : t('outcome.restart')}
        </QuietAction>
      </Actions>
    </StepFrame>
  );
}

/** The link to the help page, from an outcome that does not itself say how to reach the help desk. */
function HelpLink() {
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  return (
    <span>
      <LinkButton
        link={(className, children) => (
          <Link className={className} to={pagePath(language, 'help')}>
            {children}
          </Link>
        )}
      >
        {t('nav.help')}
      </LinkButton>
      <PrintedCode to={{ page: 'help' }} />
    </span>
  );
}
