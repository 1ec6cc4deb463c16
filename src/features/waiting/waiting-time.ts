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
