import { useTranslation } from 'react-i18next';
import { type NoticeWithId, noticesOfStep } from '../../flow/notices-on-day.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { PlaceLink } from '../../guide/place-link.tsx';
import { PrintedCode } from '../../guide/printed-code.tsx';
import { RichText } from '../../guide/rich-text.tsx';
import { usePlaceFrom } from '../../guide/use-place-from.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { noticeText } from '../../i18n/content-texts.ts';
import { fillIn } from '../../i18n/marks.ts';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Note } from '../../ui/note.tsx';
import type { RenderLink } from '../../ui/render-link.ts';

interface StepNoticesProps {
  readonly place: GuidePlace;
  /** `above`: the notices that lead, shown above the step's own text; `below`: all others. */
  readonly position: 'above' | 'below';
}

/** The notices that are valid for a step today, each with a link to the step that it recommends. */
export function StepNotices({ place, position }: StepNoticesProps) {
  const { tree, today } = useGuide();
  return noticesOfStep(tree, place.step, today)
    .filter(({ leads = false }) => leads === (position === 'above'))
    .map((notice) => <StepNotice key={notice.id} notice={notice} place={place} />);
}

interface StepNoticeProps {
  readonly notice: NoticeWithId<ValidStepId>;
  readonly place: GuidePlace;
}

/**
 * A notice with a link from `place` to the step that it recommends. The sheet of a branch shows it once for all steps.
 */
export function StepNotice({ notice, place }: StepNoticeProps) {
  const { language } = useGuide();
  const { text, action } = noticeText(useTranslation().i18n, notice.id);
  const placeFrom = usePlaceFrom(place);
  const renderLink: RenderLink = (className, children) => (
    <PlaceLink className={className} place={placeFrom(notice.to)}>
      {children}
    </PlaceLink>
  );
  const words = <RichText text={action} />;
  return (
    <Note tone={notice.leads ? 'prominent' : 'quiet'}>
      <p>
        <Icon name="date" />
        <RichText text={fillIn(text, { day: dayOfChange(notice, language) })} />
      </p>
      <p>
        {notice.leads ? <LinkButton link={renderLink}>{words}</LinkButton> : renderLink(undefined, words)}
        <PrintedCode to={{ page: 'step', step: notice.to }} />
      </p>
    </Note>
  );
}

/**
 * Returns the date in a notice's text, in the reader's language: the start of its validity, or else the end. Empty for
 * a notice that is always valid, whose text has no date.
 */
function dayOfChange({ from, until }: NoticeWithId, language: string): string {
  const day = from ?? until;
  return day === undefined
    ? ''
    : new Date(`${day}T00:00:00Z`).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}
