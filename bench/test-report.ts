import type { JSONReport, JSONReportSpec, JSONReportSuite } from 'playwright/types/testReporter';

/** The part of Playwright's report that is read. */
type Report = Pick<JSONReport, 'suites'>;

const specsIn = ({ specs, suites = [] }: JSONReportSuite): readonly JSONReportSpec[] => [
  ...specs,
  ...suites.flatMap(specsIn),
];

/** Returns how many tests of the files have passed. */
export function passedTests({ suites }: Report, files: readonly string[]): number {
  const specs = suites.flatMap(specsIn).filter(({ file, ok }) => ok && files.includes(file));
  return specs.flatMap(({ tests }) => tests).filter(({ status }) => status === 'expected').length;
}

/** Returns how many annotations of a type the tests have that have passed. */
export function annotationsOf({ suites }: Report, type: string): number {
  return suites
    .flatMap(specsIn)
    .flatMap(({ tests }) => tests)
    .filter(({ status }) => status === 'expected')
    .flatMap(({ results }) => results)
    .flatMap(({ annotations }) => annotations)
    .filter((annotation) => annotation.type === type).length;
}
