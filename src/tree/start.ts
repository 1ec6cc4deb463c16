import type { Branch } from './types.ts';

export const start = {
  start: {
    code: 'H24',
    kind: 'question',
    checks: 'message',
    sources: ['A1.1'],
    answers: [
      { id: 'before-password', to: 'address' },
      { id: 'at-password', to: 'password' },
      { id: 'second-check', to: 'mfa' },
      { id: 'set-up', to: 'sms-setup' },
      { id: 'not-sure', to: 'start/look' },
    ],
  },
  'start/look': {
    code: 'H49',
    kind: 'question',
    checks: 'message',
    sources: ['A1.1'],
    answers: [
      { id: 'address-box', to: 'address/check' },
      { id: 'password-box', to: 'password' },
      { id: 'code-or-approval', to: 'mfa' },
      { id: 'more-information', to: 'sms-setup' },
      { id: 'my-mail', to: 'solved' },
      { id: 'something-else', to: 'ask' },
    ],
  },
} as const satisfies Branch;
