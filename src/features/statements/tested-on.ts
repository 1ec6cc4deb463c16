import tested from './tested.json' with { type: 'json' };

/** Formats the date in the reader's language. In UTC, so that every time zone shows the same date. */
const DAY: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeZone: 'UTC' };

/** The day on which the browser tests were last recorded (`npm run tested`), for texts with `{{date, datetime}}`. */
export const testedOn = { date: new Date(`${tested.on}T00:00:00Z`), formatParams: { date: DAY } };
