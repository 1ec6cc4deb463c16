import { describe, expect, test } from 'vitest';
import { reportedText } from '../../engines/serve-guide.ts';
import {
  countLine,
  countVerdicts,
  exitCodeOf,
  reasonLines,
  type Verdict,
  verdictTable,
} from '../../engines/verdicts.ts';

const passed: Verdict = {
  engine: 'chromium',
  size: 'phone',
  language: 'en',
  journey: 'answers',
  outcome: 'ok',
  time: 1234,
  reasons: [],
};
const failed: Verdict = {
  ...passed,
  engine: 'webkit',
  journey: 'map',
  outcome: 'failed',
  time: 10_000,
  reasons: ['no box', 'console error: no box'],
};
const notRun: Verdict = { ...passed, journey: 'offline', outcome: 'not run', reasons: ['no worker'] };

describe('the verdicts of a run', () => {
  test('a table has a row for each journey', () => {
    expect(verdictTable([passed, failed, notRun]).split('\n')).toEqual([
      'engine     size  language  journey   result    time',
      'chromium  phone        en  answers       ok   1.2 s',
      'webkit    phone        en      map   failed  10.0 s',
      'chromium  phone        en  offline  not run   1.2 s',
    ]);
  });

  test('each reason has a line that says where it was met', () => {
    expect(reasonLines([passed, failed, notRun])).toEqual([
      'webkit phone en map: failed: no box',
      'webkit phone en map: failed: console error: no box',
      'chromium phone en offline: not run: no worker',
    ]);
  });

  test('journeys that were not run count neither as passed nor as failed', () => {
    const counts = countVerdicts([passed, passed, failed, notRun]);
    expect(counts).toEqual({ ok: 2, failed: 1, 'not run': 1 });
    expect(countLine('1 run', counts, 61_000)).toBe('1 run: 2 ok, 1 failed, 1 not run, 61.0 s');
    expect(countLine('run 7', counts, 61_000)).toBe('run 7: 2 ok, 1 failed, 1 not run, 61.0 s');
  });

  test('only a run that passed something and failed nothing ends with status 0', () => {
    expect(exitCodeOf(countVerdicts([passed, notRun]))).toBe(0);
    expect(exitCodeOf(countVerdicts([passed, failed]))).toBe(1);
    expect(exitCodeOf(countVerdicts([notRun]))).toBe(1);
    expect(exitCodeOf(countVerdicts([]))).toBe(1);
  });
});

test('a report of a page is read without what tells it from others', () => {
  expect(reportedText('["a1b2",0,"console error: \\"no\\" [1,2]"]')).toBe('console error: "no" [1,2]');
  expect(reportedText('status 404 of /en/no')).toBe('status 404 of /en/no');
});
