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

/** The way on that fits a finding: the answer of the step that it chooses, named by where it leads. Nothing if there is none. */
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
