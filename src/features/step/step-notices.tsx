import { useTranslation } from 'react-i18next';
import { type NamedNotice, noticesOn } from '../../flow/notices-on-day.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { PlaceLink } from '../../guide/place-link.tsx';
import { PrintedCode } from '../../guide/printed-code.tsx';
import { RichText } from '../../guide/rich-text.tsx';
import { usePlaceAt } from '../../guide/use-place-at.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { noticeText } from '../../i18n/content-texts.ts';
import { fillIn } from '../../i18n/marks.ts';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Note } from '../../ui/note.tsx';
import type { RenderLink } from '../../ui/render-link.ts';

interface StepNoticesProps {
  readonly place: GuidePlace;
  /** Those that come before what the step itself has to say, or the others. */
  readonly leading: boolean;
}

/** What is true of a step at this time only, and the step that it advises. */
export function StepNotices({ place, leading }: StepNoticesProps) {
  const { tree, today } = useGuide();
  return noticesOn(tree, place.step, today)
    .filter(({ leads = false }) => leads === leading)
    .map((notice) => <NoticeNote key={notice.id} notice={notice} place={place} />);
}

interface NoticeNoteProps {
  readonly notice: NamedNotice<ValidStepId>;
  readonly place: GuidePlace;
}

/** One notice, with the way to what it advises from a place. */
export function NoticeNote({ notice, place }: NoticeNoteProps) {
  const { language } = useGuide();
  const words = noticeText(useTranslation().i18n, notice.id);
  const placeAt = usePlaceAt(place);
  const leading = notice.leads ?? false;
  const action = <RichText text={words.action} />;
  const link: RenderLink = (className, children) => (
    <PlaceLink className={className} place={placeAt(notice.to)}>
      {children}
    </PlaceLink>
  );
  return (
    <Note tone={leading ? 'look' : 'quiet'}>
      <p>
        <Icon name="date" />
        <RichText text={fillIn(words.text, { day: dayOf(notice, language) })} />
      </p>
      <p>
        {leading ? <LinkButton link={link}>{action}</LinkButton> : link(undefined, action)}
        <PrintedCode to={{ page: 'step', step: notice.to }} />
      </p>
    </Note>
  );
}

/** The day on which something changes, as written in the reader's language. */
function dayOf({ from, until }: NamedNotice, language: string): string {
  const day = from ?? until;
  return day === undefined
    ? ''
    : new Date(`${day}T00:00:00Z`).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}
