import type { BranchId, StepId } from './ids.ts';

/**
 * The steps that an FAQ, a course page or a poster links to most, in the order in which the page for those who link lists
 * them. The page lists every branch anyway. A step is here because people look for it by itself, without a question before
 * it; a retired id does not compile.
 */
export const wantedSteps = [
  // At the start of the academic year: what to type, and which account opens.
  'address/find-id',
  'address/check',
  'address/wrong-account',
  'browser/in-app',
  // When a password was changed or forgotten, the questions that help desks hear most.
  'password/wait',
  'password/locked',
  'password/reissue',
  // Before it is too late: these help only those who read them in time.
  'mfa/going-abroad',
  'mfa/new-phone',
  'set-up/without-app',
  // When it is too late.
  'mfa/lost-phone',
  'mfa/new-number',
  'mfa/another-method',
  'mfa/reset',
  // In a warning about phishing.
  'mfa/unasked',
  // In a message to those who graduate.
  'address/graduating',
  'address/alumni',
  'password/reissue-alumni',
  // Where other systems of the university explain their own second check.
  'mfa/other-system',
] as const satisfies readonly Exclude<StepId, BranchId>[];
