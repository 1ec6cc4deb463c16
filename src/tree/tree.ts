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
import { notices } from './notices.ts';
import type { Tree } from './types.ts';

const steps = {
  ...start,
  ...address,
  ...password,
  ...browser,
  ...mfa,
  ...setUp,
  ...appSetup,
  ...smsSetup,
  ...passkey,
  ...noText,
  ...solved,
  ...ask,
} as const;

type Steps = typeof steps;

/** The id of a step: its URL, the key of its texts and its name in a trail. */
export type StepId = keyof Steps;

/** The ids of the answers of one step; `never` for an outcome. */
export type AnswerId<Id extends StepId> = Steps[Id] extends {
  answers: readonly { id: infer A extends string }[];
}
  ? A
  : never;

/** The decision tree. An answer that leads to a step that is not there does not compile here. */
export const tree = { start: 'start', steps, notices } as const satisfies Tree<StepId>;
