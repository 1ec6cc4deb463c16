import type { Branch } from '../branch.ts';

export const start = {
  start: {
    code: 'H24',
    kind: 'question',
    input: 'message',
    warns: ['in-app'],
    sources: ['A1.1'],
    answers: [
      { id: 'before-password', to: 'address' },
      { id: 'at-password', to: 'password' },
      { id: 'second-check', to: 'mfa' },
      { id: 'set-up', to: 'set-up' },
      { id: 'can-sign-in', to: 'mfa/prepare' },
      { id: 'not-sure', to: 'start/look' },
    ],
  },
  'start/look': {
    code: 'H49',
    kind: 'question',
    input: 'message',
    sources: ['A1.1'],
    answers: [
      { id: 'address-box', to: 'address', sketch: 'sign-in-address' },
      { id: 'password-box', to: 'password', sketch: 'password-box' },
      { id: 'code-or-approval', to: 'mfa', sketch: 'approve-number' },
      { id: 'more-information', to: 'set-up', sketch: 'more-information' },
      { id: 'my-mail', to: 'start/inbox' },
      { id: 'something-else', to: 'start/other-message' },
    ],
  },
  'start/inbox': {
    code: 'H9U',
    kind: 'question',
    sources: ['other-help-pages'],
    answers: [
      { id: 'mine', to: 'solved' },
      { id: 'program', to: 'browser/mail-program' },
      { id: 'list', to: 'address/wrong-account', sketch: 'use-another-account' },
      { id: 'personal', to: 'address/wrong-account' },
      { id: 'other-person', to: 'address/wrong-account' },
      { id: 'not-sure', to: 'address/wrong-account' },
    ],
  },
  'start/other-message': {
    code: 'H6H',
    kind: 'question',
    input: 'message',
    sources: ['microsoft-messages', 'microsoft-sms-end'],
    answers: [
      { id: 'goes-round', to: 'browser/where' },
      { id: 'cookies-blocked', to: 'browser/cookies' },
      { id: 'passkey', to: 'passkey', sketch: 'passkey-prompt' },
      { id: 'locked', to: 'ask/unlock' },
      { id: 'blocked', to: 'ask/blocked' },
      { id: 'something-else', to: 'ask' },
    ],
  },
} as const satisfies Branch<'start'>;
