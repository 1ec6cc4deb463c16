import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';

/** What Google's CSP Evaluator says about a policy. */
export interface PolicyFindings {
  /** What may be of high severity. */
  readonly serious: readonly string[];
  readonly hints: readonly string[];
}

/** Returns what Google's CSP Evaluator finds in a policy, as sentences. */
export function policyFindings(policy: string): PolicyFindings {
  // The lower the number of a severity is, the worse.
  const found = Map.groupBy(
    new CspEvaluator(new CspParser(policy).csp).evaluate(),
    ({ severity }) => severity <= Severity.HIGH_MAYBE,
  );
  const sentences = (isSerious: boolean) =>
    (found.get(isSerious) ?? []).map(({ directive, description }) => `${directive}: ${description}`);
  return { serious: sentences(true), hints: sentences(false) };
}
