/** A time of the day as a time field gives it: `09:05`, also with seconds. */
const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/;

/**
 * The last time that it was this time of the day: today, or yesterday where that is still to come. `undefined` for what
 * is no time of the day. In the zone of `now`'s clock.
 *
 * @example
 * lastTime('14:05', new Date(2026, 10, 22, 15, 0)) // => new Date(2026, 10, 22, 14, 5)
 * lastTime('23:50', new Date(2026, 10, 22, 0, 10)) // => new Date(2026, 10, 21, 23, 50)
 * lastTime('14h', new Date()) // => undefined
 */
export function lastTime(typed: string, now: Date): Date | undefined {
  const [, hours, minutes] = TIME.exec(typed.trim()) ?? [];
  if (hours === undefined) return undefined;
  const at = (day: number) =>
    new Date(now.getFullYear(), now.getMonth(), day, Number(hours), Number(minutes));
  const today = at(now.getDate());
  return today <= now ? today : at(now.getDate() - 1);
}

/**
 * A time of the day as a time field wants it.
 *
 * @example
 * timeOfDay(new Date(2026, 10, 22, 9, 5)) // => '09:05'
 */
export function timeOfDay(date: Date): string {
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * What a device keeps of a wait: the step, and the moment from which it should work.
 *
 * @example
 * toKeptWait('password/wait', new Date(1000)) // => 'password/wait 1000'
 */
export function toKeptWait(step: string, from: Date): string {
  return `${step} ${from.getTime()}`;
}

/**
 * The moment kept for a step; `undefined` where another step or nothing readable was kept.
 *
 * @example
 * fromKeptWait('password/wait 1000', 'password/wait') // => new Date(1000)
 * fromKeptWait('password/wait 1000', 'mfa/wait') // => undefined
 * fromKeptWait('password/wait never', 'password/wait') // => undefined
 */
export function fromKeptWait(kept: string, step: string): Date | undefined {
  const [of, at = ''] = kept.split(' ');
  const date = new Date(/^\d{1,15}$/.test(at) ? Number(at) : Number.NaN);
  return of === step && !Number.isNaN(date.getTime()) ? date : undefined;
}
