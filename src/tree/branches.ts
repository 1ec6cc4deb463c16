import { address } from './branches/address.ts';
import { appSetup } from './branches/app-setup.ts';
import { ask } from './branches/ask.ts';
import { browser } from './branches/browser.ts';
import { mfa } from './branches/mfa.ts';
import { noText } from './branches/no-text.ts';
import { passkey } from './branches/passkey.ts';
import { password } from './branches/password.ts';
import { setUp } from './branches/set-up.ts';
import { smsSetup } from './branches/sms-setup.ts';
import { solved } from './branches/solved.ts';
import { start } from './branches/start.ts';
import type { BranchId, StepId } from './ids.ts';

/**
 * All branches, in the order in which the map, the sheets and the quick jump list them. The tree is built from this
 * list, and `npm run locales:index` writes the index files of the languages from it.
 */
export const branches = {
  start,
  address,
  password,
  browser,
  mfa,
  'set-up': setUp,
  'app-setup': appSetup,
  'sms-setup': smsSetup,
  passkey,
  'no-text': noText,
  solved,
  ask,
} as const satisfies Readonly<Record<BranchId, object>>;

type Branches = typeof branches;

/** The literal type of a step, as its branch file writes it. */
type Written<Id extends StepId> = {
  [B in BranchId]: Id extends keyof Branches[B] ? Branches[B][Id] : never;
}[BranchId];

/** The ids of the answers of a step; `never` for an outcome. */
export type AnswerId<Id extends StepId> = [Written<Id>] extends [never]
  ? never
  : Written<Id> extends { answers: readonly { id: infer Answer extends string }[] }
    ? Answer
    : never;
