import type { Branch } from '../branch.ts';

export const passkey = {
  passkey: {
    code: '2AX',
    kind: 'fix',
    needs: [],
    sources: ['microsoft-sms-end'],
    notices: ['passkey-may-wait', 'passkey-is-asked'],
    sketches: ['passkey-prompt'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'on-phone', to: 'passkey/on-phone' },
      { id: 'on-computer', to: 'passkey/on-computer' },
      { id: 'no-device', to: 'ask', lacks: ['phone', 'other-device'] },
      { id: 'did-not-work', to: 'passkey/on-phone' },
    ],
  },
  'passkey/on-phone': {
    code: '2H9',
    kind: 'fix',
    needs: ['phone'],
    sources: ['microsoft-passkey', 'microsoft-passkey-browser'],
    sketches: ['app-add-account'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'passkey/on-computer' },
    ],
  },
  'passkey/on-computer': {
    code: '2KH',
    kind: 'fix',
    needs: [],
    sources: ['microsoft-passkey-browser'],
    sketches: ['passkey-create'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'ask' },
    ],
  },
} as const satisfies Branch<'passkey'>;
