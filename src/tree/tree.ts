import { address } from './address.ts';
import { appSetup } from './app-setup.ts';
import { ask } from './ask.ts';
import { browser } from './browser.ts';
import { mfa } from './mfa.ts';
import { noText } from './no-text.ts';
import { notices } from './notices.ts';
import { passkey } from './passkey.ts';
import { password } from './password.ts';
import { setUp } from './set-up.ts';
import { smsSetup } from './sms-setup.ts';
import { solved } from './solved.ts';
import { start } from './start.ts';
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
