import button from '../components/button.module.css';
import { Note } from '../components/note.tsx';
import { type NamedNotice, noticesOn } from '../engine/notices.ts';
import type { Place } from '../engine/replay.ts';
import { useGuide } from './guide-context.ts';
import { PlaceLink } from './place-link.tsx';
import { RichText } from './rich-text.tsx';
import { usePlaceAt } from './use-place-at.ts';

interface StepNoticesProps {
  readonly place: Place;
  /** Those that come before what the step itself has to say, or the others. */
  readonly leading: boolean;
}

/** What is true of a step at this time only, and the step that it advises. */
export function StepNotices({ place, leading }: StepNoticesProps) {
  const { tree, today, language } = useGuide();
  const placeAt = usePlaceAt(place);
  return noticesOn(tree, place.step, today)
    .filter(({ leads = false }) => leads === leading)
    .map((notice) => (
      <Note key={notice.id} tone={leading ? 'look' : 'quiet'}>
        <p>
          <RichText ns="notices" text={`${notice.id}.text`} values={{ day: dayOf(notice, language) }} />
        </p>
        <p>
          <PlaceLink className={leading ? button.primary : undefined} place={placeAt(notice.to)}>
            <RichText ns="notices" text={`${notice.id}.action`} />
          </PlaceLink>
        </p>
      </Note>
    ));
}

/** The day on which something changes, as written in the reader's language. */
function dayOf({ from, until }: NamedNotice, language: string): string {
  const day = from ?? until;
  return day === undefined
    ? ''
    : new Date(`${day}T00:00:00Z`).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}
