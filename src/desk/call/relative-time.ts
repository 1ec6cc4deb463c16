const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Returns how long ago a moment was, in words, by whole minutes or hours. "now" for less than a minute, and for moments
 * in the future, which occur when the clock was set back.
 *
 * @example
 * relativeTime(0, 30_000, 'en') // => 'now'
 * relativeTime(0, 125_000, 'en') // => '2 minutes ago'
 * relativeTime(0, 125_000, 'ja') // => '2 分前'
 * relativeTime(0, 3_700_000, 'en') // => '1 hour ago'
 */
export function relativeTime(time: number, now: number, language: string): string {
  const passed = Math.max(0, now - time);
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (passed < MINUTE) return words.format(0, 'second');
  return passed < HOUR
    ? words.format(-Math.floor(passed / MINUTE), 'minute')
    : new Intl.RelativeTimeFormat(language).format(-Math.floor(passed / HOUR), 'hour');
}
