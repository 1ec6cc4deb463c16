import type { Branch } from '../branch.ts';

/**
 * Passkeys: asked for one that the reader does not want yet, creating one, and signing in with one that fails. Up to 31
 * January 2027 a request to create one can be put off.
 */
export const passkey = {
  passkey: {
    code: '2AX',
    kind: 'fix',
    needs: [],
    sources: ['microsoft-sms-end', 'microsoft-campaign'],
    notices: ['passkey-may-wait', 'passkey-is-asked'],
    sketches: ['passkey-prompt'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'on-phone', to: 'passkey/on-phone' },
      { id: 'on-computer', to: 'passkey/on-computer' },
      { id: 'no-device', to: 'ask/passkey', lacks: ['can-create', 'other-device'] },
      { id: 'fails', to: 'passkey/create' },
      { id: 'did-not-work', to: 'ask/passkey' },
    ],
  },
  'passkey/create': {
    code: '2UA',
    kind: 'question',
    needs: ['can-create'],
    sources: ['microsoft-passkey-problems', 'microsoft-passkey-browser'],
    answers: [
      {
        id: 'how',
        to: 'passkey/on-phone',
        untried: ['passkey/on-phone', 'passkey/on-computer', 'ask/passkey'],
        sketch: 'passkey-create',
      },
      { id: 'already-exists', to: 'passkey/already-exists' },
      { id: 'no-place', to: 'passkey/no-place' },
      { id: 'second-check', to: 'passkey/second-check' },
      { id: 'no-device', to: 'ask/passkey', lacks: ['can-create', 'other-device'] },
      {
        id: 'not-sure',
        to: 'passkey/on-phone',
        untried: ['passkey/on-phone', 'passkey/on-computer', 'ask/passkey'],
      },
    ],
  },
  'passkey/on-phone': {
    code: '2H9',
    kind: 'fix',
    needs: ['phone', 'can-create'],
    sources: ['microsoft-passkey-browser'],
    sketches: ['passkey-create', 'security-info'],
    answers: [
      { id: 'worked', to: 'solved' },
      {
        id: 'did-not-work',
        to: 'passkey/in-app',
        untried: ['passkey/in-app', 'passkey/on-computer', 'ask/passkey'],
      },
    ],
  },
  'passkey/in-app': {
    code: '2YW',
    kind: 'fix',
    needs: ['phone', 'can-create', 'can-install'],
    sources: ['microsoft-passkey', 'microsoft-passkey-problems'],
    sketches: ['app-add-account'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'passkey/on-computer' },
    ],
  },
  'passkey/on-computer': {
    code: '2KH',
    kind: 'fix',
    needs: ['can-create'],
    sources: ['microsoft-passkey-browser'],
    sketches: ['passkey-create'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'ask/passkey' },
    ],
  },
  'passkey/already-exists': {
    code: '44K',
    kind: 'fix',
    needs: ['can-create'],
    sources: ['microsoft-passkey-problems'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'passkey/put-off' },
    ],
  },
  'passkey/no-place': {
    code: '46R',
    kind: 'fix',
    needs: ['can-create'],
    sources: ['microsoft-passkey-problems', 'microsoft-passkey'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'passkey/put-off' },
    ],
  },
  'passkey/second-check': {
    code: '47W',
    kind: 'fix',
    needs: ['password'],
    sources: ['microsoft-passkey-problems', 'reset-page'],
    sketches: ['another-method'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'mfa/reset' },
    ],
  },
  'passkey/put-off': {
    code: '492',
    kind: 'fix',
    needs: [],
    sources: ['microsoft-sms-end', 'microsoft-campaign'],
    notices: ['passkey-may-wait', 'passkey-is-asked'],
    sketches: ['passkey-prompt'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'ask/passkey' },
    ],
  },
  'passkey/sign-in': {
    code: '4A7',
    kind: 'question',
    sources: ['microsoft-preferred', 'microsoft-passkey-problems'],
    answers: [
      { id: 'no-passkey', to: 'passkey/other-way', lacks: ['passkey'] },
      { id: 'other-device', to: 'passkey/other-device' },
      { id: 'not-registered', to: 'passkey/not-registered' },
      { id: 'new-phone', to: 'passkey/new-phone', lacks: ['passkey'] },
      { id: 'lost', to: 'mfa/lost-phone', lacks: ['passkey', 'old-phone'] },
      { id: 'not-sure', to: 'passkey/other-way' },
    ],
  },
  'passkey/other-way': {
    code: '4FF',
    kind: 'fix',
    needs: ['password'],
    sources: ['microsoft-preferred'],
    sketches: ['other-sign-in'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'password-refused', to: 'password' },
      { id: 'second-check', to: 'mfa/another-method' },
      { id: 'did-not-work', to: 'ask/passkey' },
    ],
  },
  'passkey/other-device': {
    code: '4HL',
    kind: 'fix',
    needs: ['passkey'],
    sources: ['microsoft-passkey-problems'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'passkey/other-way' },
    ],
  },
  'passkey/not-registered': {
    code: '4KT',
    kind: 'fix',
    needs: ['password'],
    sources: ['microsoft-passkey-problems'],
    sketches: ['other-sign-in'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'ask/passkey' },
    ],
  },
  'passkey/new-phone': {
    code: '4LX',
    kind: 'fix',
    needs: ['password'],
    sources: ['microsoft-passkey-problems', 'microsoft-backup'],
    sketches: ['other-sign-in'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'mfa/another-method' },
    ],
  },
} as const satisfies Branch<'passkey'>;
