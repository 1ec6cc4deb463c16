interface SecurityContact {
  /** Where to report a weakness: a `mailto:` or an `https:` URL. */
  readonly contact: string;
  /** The day of the build: `2026-11-30`. */
  readonly day: string;
  /** The languages in which a report may be written. */
  readonly languages: readonly string[];
  /** The origin of the host; empty if the build does not know it. */
  readonly origin: string;
}

/** Where the file is on its host. It counts only at the root of a host. Source: RFC 9116, section 3. */
export const SECURITY_TXT = '.well-known/security.txt';

/** How long the file holds: less than a year, as section 2.5.5 recommends. */
const DAYS = 364;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Returns the file that says where to report a weakness of the guide. A guide that is not built for a year says so by
 * being out of date. Source: RFC 9116.
 *
 * @example
 * securityTxt({ contact: 'mailto:guide@example.edu', day: '2026-11-30', languages: ['en', 'ja'], origin: '' }) // => 'Contact: mailto:guide@example.edu\nExpires: 2027-11-29T00:00:00Z\nPreferred-Languages: en, ja\n'
 */
export function securityTxt({ contact, day, languages, origin }: SecurityContact): string {
  const expires = new Date(Date.parse(day) + DAYS * DAY).toISOString().replace(/\.\d+/, '');
  const fields = [
    ['Contact', contact],
    ['Expires', expires],
    ['Preferred-Languages', languages.join(', ')],
    ...(origin === '' ? [] : [['Canonical', `${origin}/${SECURITY_TXT}`]]),
  ];
  return fields.map(([name, value]) => `${name}: ${value}\n`).join('');
}
