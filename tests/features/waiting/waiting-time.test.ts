import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  lastTime,
  parseKeptWait,
  serializeKeptWait,
  timeOfDay,
} from '../../../src/features/waiting/waiting-time.ts';
import { tree } from '../../fixtures/guide/tree.ts';
import { anyText } from '../../properties.ts';

const HOUR = 60 * 60 * 1000;

/** A moment on 22 November 2026, a day on which no time zone changes its clocks. */
const on22 = (hours: number, minutes: number, seconds = 0, milliseconds = 0): Date =>
  new Date(2026, 10, 22, hours, minutes, seconds, milliseconds);

/** Time zones. In those that change their clocks, a day has 23, 24 or 25 hours. */
const zones = ['Asia/Tokyo', 'UTC', 'America/New_York', 'Australia/Lord_Howe'];

/** Sets the time zone of Node. */
function inZone(zone: string): void {
  vi.stubEnv('TZ', zone);
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

const anyMoment = fc
  .integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 0, 1) })
  .map((at) => new Date(at));

describe('the last moment with a time of day', () => {
  test.each<[string, Date, Date]>([
    ['14:05', on22(15, 0), on22(14, 5)],
    ['14:05', on22(14, 5), on22(14, 5)],
    ['14:05', on22(14, 5, 59, 999), on22(14, 5)],
    ['00:00', on22(0, 0), on22(0, 0)],
    ['00:00', on22(23, 59), on22(0, 0)],
    ['23:59', on22(23, 59), on22(23, 59)],
    ['00:10', on22(0, 20), on22(0, 10)],
  ])('%s at %s was today', (typed, now, then) => {
    expect(lastTime(typed, now)).toEqual(then);
  });

  test.each<[string, Date, Date]>([
    ['23:50', on22(0, 10), new Date(2026, 10, 21, 23, 50)],
    ['14:06', on22(14, 5, 59, 999), new Date(2026, 10, 21, 14, 6)],
    ['00:01', on22(0, 0, 59), new Date(2026, 10, 21, 0, 1)],
    ['23:59', new Date(2026, 11, 1, 0, 0), new Date(2026, 10, 30, 23, 59)],
    ['23:59', new Date(2027, 0, 1, 0, 5), new Date(2026, 11, 31, 23, 59)],
    ['12:00', new Date(2028, 2, 1, 11, 0), new Date(2028, 1, 29, 12, 0)],
  ])('%s at %s was yesterday', (typed, now, then) => {
    expect(lastTime(typed, now)).toEqual(then);
  });

  test('is at the whole minute, even if the field has seconds', () => {
    expect(lastTime('14:05:59', on22(15, 0))).toEqual(on22(14, 5));
    expect(lastTime('14:05:59', on22(14, 5, 1))).toEqual(on22(14, 5));
    expect(lastTime(' 14:05\n', on22(15, 0))).toEqual(on22(14, 5));
  });

  test.each([
    '',
    ' ',
    ':',
    '14',
    '14:',
    ':05',
    '14:5',
    '4:05',
    '24:00',
    '23:60',
    '14:05:60',
    '14:05:5',
    '14:05:00.000',
    '-1:05',
    '14:-5',
    '14.05',
    '14h05',
    '2:05 pm',
    '14:05 pm',
    '1405',
    '１４：０５',
    '午後2:05',
    '14:05\n14:06',
    'NaN:NaN',
    '00:00Z',
    '2026-11-22T14:05',
  ])('is undefined for %j, which is not a time', (typed) => {
    expect(lastTime(typed, on22(15, 0))).toBeUndefined();
  });

  test('is undefined for any other text', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const isTime = /^\d\d:\d\d(:\d\d)?$/.test(typed.trim());
        return isTime || lastTime(typed, on22(15, 0)) === undefined;
      }),
      { numRuns: 2000 },
    );
  });

  test.each(zones)('is never in the future, and at most a day ago, in the zone %s', (zone) => {
    inZone(zone);
    fc.assert(
      fc.property(anyMoment, anyMoment, (now, other) => {
        const then = lastTime(timeOfDay(other), now);
        const age = now.getTime() - (then?.getTime() ?? Number.NaN);
        return age >= 0 && age <= 25 * HOUR;
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['Asia/Tokyo', 'UTC'])('has the typed time, in the zone %s', (zone) => {
    inZone(zone);
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), anyMoment, (hours, minutes, now) => {
        const typed = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
        const then = lastTime(typed, now);
        return then !== undefined && timeOfDay(then) === typed && now.getTime() - then.getTime() < 24 * HOUR;
      }),
      { numRuns: 2000 },
    );
  });

  test('is an hour more or less ago if the clocks changed in between', () => {
    inZone('America/New_York');
    // On 8 March 2026, 02:30 did not exist; on 1 November, 01:30 came twice, and the first is meant.
    expect(lastTime('02:30', new Date('2026-03-08T12:00:00-04:00'))).toEqual(
      new Date('2026-03-08T03:30:00-04:00'),
    );
    expect(lastTime('01:30', new Date('2026-11-01T01:40:00-05:00'))).toEqual(
      new Date('2026-11-01T01:30:00-04:00'),
    );
    expect(lastTime('12:30', new Date('2026-03-08T12:00:00-04:00'))).toEqual(
      new Date('2026-03-07T12:30:00-05:00'),
    );
  });
});

describe('a time of day', () => {
  test('has two digits each for hours and minutes, as a time field requires', () => {
    expect(timeOfDay(on22(9, 5, 59))).toBe('09:05');
    expect(timeOfDay(on22(0, 0))).toBe('00:00');
    expect(timeOfDay(on22(23, 59))).toBe('23:59');
  });

  test('is that of the clock in each zone', () => {
    const moment = new Date('2026-11-22T14:05:00Z');
    inZone('Asia/Tokyo');
    expect(timeOfDay(moment)).toBe('23:05');
    inZone('America/New_York');
    expect(timeOfDay(moment)).toBe('09:05');
  });
});

describe('a wait that a device keeps', () => {
  const steps = Object.keys(tree.steps);

  test.each([0, 1, 1000, Date.UTC(2026, 10, 22, 5, 5), Date.UTC(2099, 0, 1)])(
    'is read unchanged for every step: %d',
    (at) => {
      const moment = new Date(at);
      expect(steps.map((step) => parseKeptWait(serializeKeptWait(step, moment), step))).toEqual(
        steps.map(() => moment),
      );
    },
  );

  test('is not read for another step', () => {
    const kept = serializeKeptWait('key/wait', new Date(1000));
    const others = steps.filter((step) => step !== 'key/wait');
    expect(others.filter((step) => parseKeptWait(kept, step) !== undefined)).toEqual([]);
    expect(parseKeptWait(kept, 'key')).toBeUndefined();
    expect(parseKeptWait(kept, '')).toBeUndefined();
  });

  test.each([
    '',
    ' ',
    'bell/rest',
    'bell/rest ',
    'bell/rest  1000',
    ' bell/rest 1000',
    'bell/rest\t1000',
    'bell/rest -1000',
    'bell/rest +1000',
    'bell/rest 1e3',
    'bell/rest 0x10',
    'bell/rest 10.5',
    'bell/rest 1,000',
    'bell/rest １０００',
    'bell/rest Infinity',
    'bell/rest NaN',
    'bell/rest 2026-11-22',
    'bell/rest 1000000000000000',
    'bell/rest 1000\n',
    'bell/resting 1000',
    '1000 bell/rest',
  ])('is undefined if it was damaged: %j', (kept) => {
    expect(parseKeptWait(kept, 'bell/rest')).toBeUndefined();
  });

  test('is a moment or undefined for any stored text', () => {
    const end = fc.oneof(
      anyText,
      fc.nat().map(String),
      fc.string({ unit: fc.constantFrom(...'0123456789 .-') }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          end.map((text) => `bell/rest ${text}`),
        ),
        (kept) => {
          const from = parseKeptWait(kept, 'bell/rest');
          return from === undefined || (kept.startsWith('bell/rest ') && from.getTime() >= 0);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
