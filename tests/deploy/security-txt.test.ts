import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { securityTxt } from '../../src/deploy/security-txt.ts';

const about = {
  contact: 'mailto:guide@example.edu',
  day: '2026-11-30',
  languages: ['fr', 'de'],
  origin: 'https://guide.example.edu',
};

/** Returns the fields of a file. Source: RFC 9116, section 4: one field a line, its name before a colon. */
const fieldsOf = (file: string) =>
  file
    .split('\n')
    .filter(Boolean)
    .map((line) => /^([A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1) ?? [line]);

describe('security.txt', () => {
  test('has the fields that RFC 9116 requires, and those that are known', () => {
    expect(fieldsOf(securityTxt(about))).toEqual([
      ['Contact', 'mailto:guide@example.edu'],
      ['Expires', '2027-11-29T00:00:00Z'],
      ['Preferred-Languages', 'fr, de'],
      ['Canonical', 'https://guide.example.edu/.well-known/security.txt'],
    ]);
  });

  test('has no address of its own if the build does not know the host', () => {
    const names = fieldsOf(securityTxt({ ...about, origin: '' })).map(([name]) => name);
    expect(names).toEqual(['Contact', 'Expires', 'Preferred-Languages']);
  });

  test('ends its last line, since some readers ignore a line without an end', () => {
    expect(securityTxt(about).endsWith('\n')).toBe(true);
  });

  test('expires within a year of any day, but not within eleven months', () => {
    const days = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2126-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [, expires = ''] = /^Expires: (\S+)$/m.exec(securityTxt({ ...about, day })) ?? [];
        const yearLater = new Date(day);
        yearLater.setUTCFullYear(yearLater.getUTCFullYear() + 1);
        const elevenMonths = new Date(Date.parse(day) + 335 * 24 * 60 * 60 * 1000);
        expect(expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        expect(Date.parse(expires)).toBeLessThan(yearLater.getTime());
        expect(Date.parse(expires)).toBeGreaterThan(elevenMonths.getTime());
      }),
    );
  });
});
