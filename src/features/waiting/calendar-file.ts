import ical, { ICalAlarmType } from 'ical-generator';

/** An entry to be put into a calendar. */
export interface CalendarEntry {
  readonly title: string;
  readonly from: Date;
  /** Where it leads back to. */
  readonly url: string;
}

/** Long enough to be seen in a calendar. */
const MINUTES = 15;

/** A calendar file (iCalendar, RFC 5545) with one entry, in UTC, which reminds when it begins. */
export function calendarFile({ title, from, url }: CalendarEntry): string {
  const calendar = ical({ prodId: { company: 'OUMail sign-in guide', product: 'waiting' } });
  calendar
    .createEvent({
      start: from,
      end: new Date(from.getTime() + MINUTES * 60_000),
      summary: title,
      // Not as its URL: the library escapes the commas of a trail there, as RFC 5545 has it for texts only.
      description: url,
    })
    .createAlarm({ type: ICalAlarmType.display, trigger: 0 });
  // RFC 5545 ends every line so, the library all but the last.
  return `${calendar.toString()}\r\n`;
}
