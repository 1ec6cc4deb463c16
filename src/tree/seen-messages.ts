import { addressMessages } from './seen-messages/address-messages.ts';
import { browserMessages } from './seen-messages/browser-messages.ts';
import { passkeyMessages } from './seen-messages/passkey-messages.ts';
import { passwordMessages } from './seen-messages/password-messages.ts';
import { policyMessages } from './seen-messages/policy-messages.ts';
import { secondCheckMessages } from './seen-messages/second-check-messages.ts';
import { setUpMessages } from './seen-messages/set-up-messages.ts';

/**
 * The messages of the sign-in pages, each with the step that answers it and what each source says of it: its wordings in
 * each language, and the AADSTS codes with the same meaning. Wordings are complete, but omit parts that differ between
 * readers, such as a domain. `locales/{language}/messages.json` explains each message in plain words. They are in
 * `seen-messages/`, one file for each place where a sign-in can stop.
 *
 * Microsoft warns that wordings and codes change, so they are matched loosely and the reader confirms the match.
 */
export const seenMessages = [
  ...addressMessages,
  ...passwordMessages,
  ...secondCheckMessages,
  ...setUpMessages,
  ...passkeyMessages,
  ...policyMessages,
  ...browserMessages,
] as const;
