import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { headerPolicy, pagePolicy } from '../../src/deploy/policy.ts';

/** The findings that are more than a hint, as sentences. The lower a severity is, the worse. */
const seriousFindings = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity <= Severity.HIGH_MAYBE)
    .map(({ directive, description }) => `${directive}: ${description}`);

test.each([
  ['header', headerPolicy],
  ['page', pagePolicy('p{}')],
] as const)('Google’s CSP Evaluator finds nothing serious in the policy of a %s', (_, policy) => {
  expect(seriousFindings(policy)).toEqual([]);
});

test('Google’s CSP Evaluator would find a policy that allows inline scripts', () => {
  expect(seriousFindings(`${headerPolicy}; script-src-elem 'unsafe-inline'`)).not.toEqual([]);
  expect(seriousFindings("script-src 'unsafe-inline'; object-src 'none'")).not.toEqual([]);
});
