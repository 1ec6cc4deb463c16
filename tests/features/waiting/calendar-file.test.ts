import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarEntry, calendarFile } from '../../../src/features/waiting/calendar-file.ts';
import { languages, texts } from '../../fixtures/guide/texts.ts';

const entry: CalendarEntry = {
  title: 'Try the new key of the Reading Room',
  from: new Date('2026-11-22T23:50:00+09:00'),
  url: 'https://guide.example/ja/key/wait?trail=start:at-key,key:refused,key/changed-lately:yes',
};

/** Returns the lines of a file as written: at most 75 octets each, continued after a space. */
const writtenLines = (file: string): string[] => file.replace(/\r\n$/, '').split('\r\n');

/** Returns the unfolded lines (RFC 5545, 3.1). */
const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').replace(/\r\n$/, '').split('\r\n');

/** Returns a text with its commas, semicolons, backslashes and line breaks unescaped (RFC 5545, 3.3.11). */
const textOf = (value: string): string =>
  value.replaceAll(/\\(.)/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));

/** Returns the value of the one line with this name in the event, without its alarm. */
function value(name: string, file: string): string | undefined {
  const own = linesOf(file.replace(/BEGIN:VALARM.*END:VALARM\r\n/s, ''));
  const values = own.filter((line) => line.startsWith(`${name}:`));
  return values.length === 1 ? values[0]?.slice(name.length + 1) : undefined;
}

describe('a calendar file', () => {
  const file = calendarFile(entry);
  const lines = linesOf(file);

  test('is one calendar with one event, which has one alarm', () => {
    expect(lines.filter((line) => /^(BEGIN|END):/.test(line))).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'BEGIN:VALARM',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-1)).toBe('END:VCALENDAR');
  });

  test('states its version and its producer', () => {
    expect(value('VERSION', file)).toBe('2.0');
    expect(value('PRODID', file)).toContain('OUMail sign-in guide');
  });

  test('has an event with a unique id', () => {
    const uid = value('UID', file);
    expect(uid).toMatch(/^\S{16,}$/);
    expect(value('UID', calendarFile(entry))).not.toBe(uid);
    expect(value('DTSTAMP', file)).toMatch(/^\d{8}T\d{6}Z$/);
  });

  test.each<[string, string, string]>([
    ['2026-11-22T23:50:00+09:00', '20261122T145000Z', '20261122T150500Z'],
    ['2026-11-22T09:00:00+09:00', '20261122T000000Z', '20261122T001500Z'],
    ['2026-12-31T23:55:30Z', '20261231T235530Z', '20270101T001030Z'],
    ['2026-03-08T01:50:00-05:00', '20260308T065000Z', '20260308T070500Z'],
  ])('has the moment %s in UTC, and ends a quarter of an hour later', (moment, start, end) => {
    const of = calendarFile({ ...entry, from: new Date(moment) });
    expect(value('DTSTART', of)).toBe(start);
    expect(value('DTEND', of)).toBe(end);
  });

  test('names no time zone, which would need its definition', () => {
    expect(file).not.toContain('TZID');
  });

  test('reminds at that moment with a message', () => {
    const alarm = lines.slice(lines.indexOf('BEGIN:VALARM'), lines.indexOf('END:VALARM'));
    expect(alarm).toContain('ACTION:DISPLAY');
    expect(alarm.filter((line) => line.startsWith('TRIGGER'))).toEqual(['TRIGGER:PT0S']);
    // Outlook and others show nothing for an alarm without a description.
    expect(alarm.filter((line) => line.startsWith('DESCRIPTION:'))).toEqual([`DESCRIPTION:${entry.title}`]);
  });

  test('links back to the step, with all answers', () => {
    expect(textOf(value('DESCRIPTION', file) ?? '')).toBe(entry.url);
  });

  test.each(languages)('has the title that a step gives, in %s', (language) => {
    const { reminder } = texts[language].steps['key/wait'].waitFor;
    expect(value('SUMMARY', calendarFile({ ...entry, title: reminder }))).toBe(reminder);
  });

  test.each<[string, string]>([
    ['a, b; c', 'a\\, b\\; c'],
    ['a\\b', 'a\\\\b'],
    ['a\\, b\\n', 'a\\\\\\, b\\\\n'],
    ['two\nlines', 'two\\nlines'],
    ['"quoted": yes', '"quoted": yes'],
    ['閲覧室、鍵；', '閲覧室、鍵；'],
    ['BEGIN:VEVENT\r\nEND:VEVENT', 'BEGIN:VEVENT\\nEND:VEVENT'],
  ])('escapes characters with a special meaning in the title %j', (title, written) => {
    expect(value('SUMMARY', calendarFile({ ...entry, title }))).toBe(written);
  });

  test('ends each line with CRLF', () => {
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('has no line of more than 75 octets, and breaks none inside a character', () => {
    const character = fc.constantFrom(...'aZ ,;:\\"\n大阪学、ー﨑é😀👩‍💻𠮷');
    const title = fc.string({ unit: character, maxLength: 120 }).filter((text) => text.trim() !== '');
    const step = fc.string({ unit: fc.constantFrom(...'abc-/:,?&=%'), maxLength: 600 });
    fc.assert(
      fc.property(title, step, (words, path) => {
        const url = `https://guide.example/ja/${path}`;
        const of = calendarFile({ title: words, from: entry.from, url });
        const octets = writtenLines(of).map((line) => Buffer.byteLength(line));
        expect(Math.max(...octets)).toBeLessThanOrEqual(75);
        expect(writtenLines(of).every((line) => line.isWellFormed())).toBe(true);
        expect(textOf(value('SUMMARY', of) ?? '')).toBe(words);
        expect(textOf(value('DESCRIPTION', of) ?? '')).toBe(url);
      }),
      { numRuns: 500 },
    );
  });
});
