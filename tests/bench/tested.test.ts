import { describe, expect, test } from 'vitest';
import { installedTools } from '../../bench/installed-tools.ts';
import { annotationsOf, passedTests } from '../../bench/test-report.ts';
import tested from '../../src/features/statements/tested.json' with { type: 'json' };

describe('what the statements say was tested', () => {
  test('names the programs that are installed: after an update, run `npm run tested`', () => {
    expect(tested.tools).toEqual(installedTools());
  });

  test('has a day that has been, and the browser', () => {
    expect(tested.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    // The day begins in Japan nine hours earlier.
    expect(Date.parse(tested.on)).toBeLessThanOrEqual(Date.now() + 9 * 60 * 60 * 1000);
    expect(tested.browser).toMatch(/^Chromium \d+$/);
  });

  test('has tests of every kind', () => {
    const { contrast, reading, ...others } = tested.tests;
    const numbers = [...Object.values(others), contrast.pages, reading.pages];
    expect(numbers.filter((number) => number < 10)).toEqual([]);
  });
});

const spec = (file: string, status: 'expected' | 'unexpected', annotations: readonly string[] = []) => ({
  ...{ title: 'it works', tags: [], id: '', file, line: 1, column: 1, ok: status === 'expected' },
  tests: [
    {
      ...{ timeout: 1, annotations: [], expectedStatus: 'passed' as const, projectName: '', projectId: '' },
      status,
      results: [
        {
          ...{ workerIndex: 0, parallelIndex: 0, status: 'passed' as const, duration: 1, error: undefined },
          ...{ errors: [], stdout: [], stderr: [], retry: 0, startTime: '', attachments: [] },
          annotations: annotations.map((type) => ({ type })),
        },
      ],
    },
  ],
});
const suite = { title: '', line: 1, column: 1 };

describe('a report of browser tests', () => {
  const report = {
    suites: [
      {
        ...suite,
        file: 'a.spec.ts',
        specs: [spec('a.spec.ts', 'expected', ['axe', 'axe', 'other'])],
        suites: [{ ...suite, file: 'a.spec.ts', specs: [spec('a.spec.ts', 'expected', ['axe'])] }],
      },
      { ...suite, file: 'b.spec.ts', specs: [spec('b.spec.ts', 'unexpected', ['axe'])] },
    ],
  };

  test('counts the tests of a file that have passed, also in groups', () => {
    expect(passedTests(report, ['a.spec.ts'])).toBe(2);
    expect(passedTests(report, ['b.spec.ts'])).toBe(0);
    expect(passedTests(report, ['c.spec.ts'])).toBe(0);
  });

  test('counts the annotations of tests that have passed', () => {
    expect(annotationsOf(report, 'axe')).toBe(3);
    expect(annotationsOf(report, 'nothing')).toBe(0);
  });
});
