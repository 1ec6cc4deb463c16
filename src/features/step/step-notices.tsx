import { useTranslation } from 'react-i18next';
import {
  isValidOn,
  type NoticeWithId,
  noticeFor,
  noticeGroups,
  withStandIns,
} from '../../flow/notices-on-day.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { PlaceLink } from '../../guide/place-link.tsx';
import { PrintedCode } from '../../guide/printed-code.tsx';
import { RichText } from '../../guide/rich-text.tsx';
import { useAdvisedPlace } from '../../guide/use-place-from.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { noticeText } from '../../i18n/content-texts.ts';
import { fillIn } from '../../i18n/marks.ts';
import { Alternative, Alternatives } from '../../ui/alternatives.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Note } from '../../ui/note.tsx';
import styles from './step-notices.module.css';

/**
 * The notices of a step, each with a link to the step that it recommends. A page may be read long after it was built, so
 * a notice that will follow another one already has its place, and the page does not move on the day of the change. The
 * desk has no static page.
 */
export function StepNotices({ place }: { readonly place: GuidePlace }) {
  const { tree, today, builtOn } = useGuide();
  return noticeGroups(tree, place.step, builtOn, today).map((group) => (
    <NoticeGroup key={group[0]?.id} notices={group} place={place} />
  ));
}

interface NoticeGroupProps {
  readonly notices: readonly NoticeWithId<ValidStepId>[];
  readonly place: GuidePlace;
}

/**
 * Notices that follow each other or stand in for each other, in one place. The static page knows neither the day nor the
 * reader's answers.
 */
export function NoticeGroup({ notices, place }: NoticeGroupProps) {
  const { tree, today, desk } = useGuide();
  const alternatives = notices.flatMap((notice) => {
    const shown = isValidOn(notice, today) ? noticeFor(tree, notice, place.trail) : undefined;
    return withStandIns(tree, notice).map((each) => ({ notice: each, isShown: each.id === shown?.id }));
  });
  return (
    <div className={styles.group}>
      <Alternatives>
        {alternatives
          .filter(({ isShown }) => isShown || !desk)
          .map(({ notice, isShown }) => (
            <Alternative key={notice.id} isShown={isShown}>
              <StepNotice notice={notice} place={place} />
            </Alternative>
          ))}
      </Alternatives>
    </div>
  );
}

interface StepNoticeProps {
  readonly notice: NoticeWithId<ValidStepId>;
  readonly place: GuidePlace;
}

/** A notice with a link from `place` to the step that it recommends. */
function StepNotice({ notice, place }: StepNoticeProps) {
  const { language } = useGuide();
  const { text, action } = noticeText(useTranslation().i18n, notice.id);
  const advised = useAdvisedPlace(place);
  return (
    <Note tone={notice.leads ? 'prominent' : 'quiet'}>
      <p>
        <Icon name="date" />
        <RichText text={fillIn(text, { day: dayOfChange(notice, language) })} />{' '}
        <PlaceLink place={advised(notice.to)}>
          <RichText text={action} />
        </PlaceLink>
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
