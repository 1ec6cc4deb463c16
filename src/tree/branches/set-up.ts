import type { Branch } from '../branch.ts';

/** The choice of the second check. The app is recommended over text messages. */
export const setUp = {
  'set-up': {
    code: 'H7M',
    kind: 'question',
    input: 'message',
    sources: ['set-up-page', 'mfa-page', 'microsoft-sms-end'],
    answers: [
      { id: 'app', to: 'app-setup' },
      { id: 'text', to: 'sms-setup' },
      { id: 'passkey', to: 'passkey', sketch: 'passkey-prompt' },
      { id: 'set-up-already', to: 'sms-setup/sign-in' },
      { id: 'not-sure', to: 'app-setup' },
    ],
  },
} as const satisfies Branch<'set-up'>;
