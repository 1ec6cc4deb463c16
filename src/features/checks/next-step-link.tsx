import { useTranslation } from 'react-i18next';
import { answerForFinding } from '../../flow/input.ts';
import { answerStep } from '../../flow/replay.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { PlaceLink } from '../../guide/place-link.tsx';
import { useStepText } from '../../guide/use-step-text.ts';
import { FormNext } from '../../ui/form/form.tsx';
import { LinkButton } from '../../ui/link-button.tsx';

interface NextStepLinkProps {
  readonly place: GuidePlace;
  /** What the validator found. */
  readonly finding: string;
}

/**
 * A link to the step that a finding leads to, labelled with that step's title. Renders nothing if no answer fits the
 * finding.
 */
export function NextStepLink({ place, finding }: NextStepLinkProps) {
  const { tree } = useGuide();
  const { t } = useTranslation('ui');
  const answer = answerForFinding(tree, place.step, finding);
  const next = answer ? answerStep(tree, place, answer.id) : undefined;
  const { title } = useStepText(next?.step ?? place.step);
  if (!next) return null;
  return (
    <FormNext>
      <LinkButton
        link={(className, children) => (
          <PlaceLink className={className} place={next}>
            {children}
          </PlaceLink>
        )}
      >
        {t('check.goOn', { step: title })}
      </LinkButton>
    </FormNext>
  );
}
