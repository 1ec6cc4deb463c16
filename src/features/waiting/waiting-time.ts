/** The value of a time input: `09:05`, optionally with seconds. */
const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/;

/**
 * Returns the most recent moment with this time of day: today, or yesterday if it is still to come today. `undefined`
 * if the text is not a time of day. Uses the local time zone.
 *
 * @example
 * lastTime('14:05', new Date(2026, 10, 22, 15, 0)) // => new Date(2026, 10, 22, 14, 5)
 * lastTime('23:50', new Date(2026, 10, 22, 0, 10)) // => new Date(2026, 10, 21, 23, 50)
 * lastTime('14h', new Date()) // => undefined
 */
export function lastTime(typed: string, now: Date): Date | undefined {
  const [, hours, minutes] = TIME.exec(typed.trim()) ?? [];
  if (hours === undefined) return undefined;
  const timeOnDay = (day: number) =>
    new Date(now.getFullYear(), now.getMonth(), day, Number(hours), Number(minutes));
  const today = timeOnDay(now.getDate());
  return today <= now ? today : timeOnDay(now.getDate() - 1);
}

/**
 * Formats the time of day as the value of a time input.
 *
 * @example
 * timeOfDay(new Date(2026, 10, 22, 9, 5)) // => '09:05'
 */
export function timeOfDay(date: Date): string {
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * Serializes a wait for storage: the step, and the time at which it should work.
 *
 * @example
 * serializeKeptWait('password/wait', new Date(1000)) // => 'password/wait 1000'
 */
export function serializeKeptWait(step: string, from: Date): string {
  return `${step} ${from.getTime()}`;
}

/**
 * Parses a stored wait. `undefined` if the text is malformed or belongs to another step.
 *
 * @example
 * parseKeptWait('password/wait 1000', 'password/wait') // => new Date(1000)
 * parseKeptWait('password/wait 1000', 'mfa/wait') // => undefined
 * parseKeptWait('password/wait never', 'password/wait') // => undefined
 */
export function parseKeptWait(kept: string, step: string): Date | undefined {
  const [keptStep, time = ''] = kept.split(' ');
  const date = new Date(/^\d{1,15}$/.test(time) ? Number(time) : Number.NaN);
  return keptStep === step && !Number.isNaN(date.getTime()) ? date : undefined;
}

/** What is known about when the reader did what takes a while to work. */
export interface EnteredTime {
  /** The text of the time field. */
  readonly typed: string;
  /** The end of the wait that the form has shown last, if it has shown one. */
  readonly until: Date | undefined;
}

/** When a wait ends, and whether that moment has come. */
export interface WaitVerdict {
  readonly until: Date;
  readonly isOver: boolean;
}

/**
 * Returns when a fix that takes up to `minutes` should work, and whether that moment has come. `undefined` if no time was
 * entered. A typed time counts even if the form was not submitted; one that the form has already read keeps its day.
 *
 * @example
 * const now = new Date(2026, 10, 22, 15, 0);
 * judgeWait({ typed: '14:05', until: undefined }, now, 60) // => { until: new Date(2026, 10, 22, 15, 5), isOver: false }
 * judgeWait({ typed: '', until: new Date(2026, 10, 22, 15, 0) }, now, 60) // => { until: new Date(2026, 10, 22, 15, 0), isOver: true }
 * judgeWait({ typed: '14:05', until: new Date(2026, 10, 21, 15, 5) }, now, 60)?.isOver // => true
 * judgeWait({ typed: '14h', until: undefined }, now, 60) // => undefined
 */
export function judgeWait(
  { typed, until }: EnteredTime,
  now: Date,
  minutes: number,
): WaitVerdict | undefined {
  const done = lastTime(typed, now);
  const isRead = done && until && timeOfDay(waitBefore(until, minutes)) === timeOfDay(done);
  const end = done && !isRead ? endOfWait(done, minutes) : until;
  return end && { until: end, isOver: end <= now };
}

/**
 * Returns the end of a wait that begins at a moment.
 *
 * @example
 * endOfWait(new Date(2026, 10, 22, 23, 50), 60) // => new Date(2026, 10, 23, 0, 50)
 */
export function endOfWait(done: Date, minutes: number): Date {
  return new Date(done.getTime() + minutes * 60_000);
}

function waitBefore(until: Date, minutes: number): Date {
  return endOfWait(until, -minutes);
}

/**
 * Formats the end of a wait for the reader: the time of day, with the day of the week unless it is today.
 *
 * @example
 * formatEnd(new Date(2026, 10, 22, 9, 5), new Date(2026, 10, 22, 8, 30), 'en') // => '09:05'
 * formatEnd(new Date(2026, 10, 23, 0, 50), new Date(2026, 10, 22, 23, 50), 'en') // => 'Monday 00:50'
 */
export function formatEnd(until: Date, now: Date, language: string): string {
  const isToday = until.toDateString() === now.toDateString();
  return until.toLocaleString(language, {
    ...(isToday ? {} : { weekday: 'long' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}
