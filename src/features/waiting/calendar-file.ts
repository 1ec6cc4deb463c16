import ical, { ICalAlarmType } from 'ical-generator';

/** The data of a calendar event. */
export interface CalendarEntry {
  readonly title: string;
  readonly from: Date;
  /** The link back to the step. */
  readonly url: string;
}

/** The length of the event in minutes: long enough to be visible in a calendar. */
const MINUTES = 15;

/** Returns a calendar file (iCalendar, RFC 5545) with one event, in UTC, with a reminder at its start. */
export function calendarFile({ title, from, url }: CalendarEntry): string {
  const calendar = ical({ prodId: { company: 'OUMail sign-in guide', product: 'waiting' } });
  calendar
    .createEvent({
      start: from,
      end: new Date(from.getTime() + MINUTES * 60_000),
      summary: title,
      // Not in `url`: there `ical-generator` would escape the commas of a trail, which RFC 5545 only allows in texts.
      description: url,
    })
    .createAlarm({ type: ICalAlarmType.display, trigger: 0 });
  // RFC 5545 requires a line break after every line; `ical-generator` omits the last one.
  return `${calendar.toString()}\r\n`;
}
