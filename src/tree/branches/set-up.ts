import type { Branch } from '../branch.ts';

/** The choice of the second check. The app is recommended over text messages. */
export const setUp = {
  'set-up': {
    code: 'H7M',
    kind: 'question',
    input: 'message',
    sources: ['set-up-page', 'mfa-page', 'microsoft-sms-end'],
    notices: ['sms-ends', 'sms-ended'],
    answers: [
      { id: 'app', to: 'app-setup' },
      { id: 'text', to: 'sms-setup' },
      { id: 'passkey', to: 'passkey', sketch: 'passkey-prompt' },
      { id: 'passkey-creating', to: 'passkey/create' },
      { id: 'passkey-signing-in', to: 'passkey/sign-in' },
      { id: 'not-sure', to: 'app-setup' },
    ],
  },
  // Links to text messages and to passkeys in its text: an answer back to `sms-setup` would make the branches a circle.
  'set-up/without-app': {
    code: 'HAY',
    kind: 'fix',
    needs: ['password'],
    sources: ['set-up-page', 'mfa-page', 'microsoft-sms-end'],
    notices: ['sms-ends', 'sms-ended'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'ask' },
    ],
  },
} as const satisfies Branch<'set-up'>;
