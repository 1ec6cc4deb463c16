import { expect, test } from 'vitest';
import { policyFindings } from '../../hosts/policy-findings.ts';
import { headerPolicy, pagePolicy } from '../../src/deploy/policy.ts';

test.each([
  ['header', headerPolicy],
  ['page', pagePolicy('p{}')],
] as const)('Google’s CSP Evaluator finds nothing serious in the policy of a %s', (_, policy) => {
  expect(policyFindings(policy).serious).toEqual([]);
});

test.each(["; script-src-elem 'unsafe-inline'", '; script-src-elem https:'])(
  'Google’s CSP Evaluator would find %j',
  (addition) => {
    expect(policyFindings(headerPolicy + addition).serious).not.toEqual([]);
  },
);
