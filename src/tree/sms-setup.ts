import type { Branch } from './types.ts';

export const smsSetup = {
  'sms-setup': {
    code: 'T2L',
    kind: 'question',
    checks: 'message',
    sources: ['B1.1', 'set-up-page', 'microsoft-sms-end'],
    answers: [
      { id: 'more-information', to: 'sms-setup/more-information' },
      { id: 'additional-verification', to: 'sms-setup/phone-number' },
      { id: 'newer-screens', to: 'sms-setup/newer-screens' },
      { id: 'not-begun', to: 'sms-setup/open-portal' },
      { id: 'set-up-already', to: 'sms-setup/sign-in' },
      { id: 'not-sure', to: 'sms-setup/open-portal' },
    ],
  },
  'sms-setup/open-portal': {
    code: 'T4T',
    kind: 'fix',
    needs: ['password'],
    sources: ['B2.1', 'B2.2'],
    answers: [
      { id: 'worked', to: 'sms-setup/more-information' },
      { id: 'newer-screens', to: 'sms-setup/newer-screens' },
      { id: 'address-refused', to: 'address' },
      { id: 'password-refused', to: 'password' },
      { id: 'did-not-work', to: 'address/other-browser' },
    ],
  },
  'sms-setup/more-information': {
    code: 'T6X',
    kind: 'fix',
    needs: ['password'],
    sources: ['B2.3'],
    answers: [
      { id: 'worked', to: 'sms-setup/phone-number' },
      { id: 'did-not-work', to: 'sms-setup/newer-screens' },
    ],
  },
  'sms-setup/phone-number': {
    code: 'T74',
    kind: 'fix',
    checks: 'phone',
    needs: ['phone'],
    sources: ['B2.4', 'B2.5', 'B2.6', 'B2.7', 'B2.8', 'B2.9', 'numbering'],
    answers: [
      { id: 'worked', to: 'sms-setup/code' },
      { id: 'number-refused', to: 'sms-setup/number-refused' },
      { id: 'no-texts', to: 'sms-setup/use-app', when: ['landline', 'internet-phone', 'special-number'] },
      { id: 'did-not-work', to: 'sms-setup/newer-screens' },
    ],
  },
  'sms-setup/number-refused': {
    code: 'T99',
    kind: 'fix',
    checks: 'phone',
    needs: ['phone'],
    sources: ['B2.6', 'set-up-page', 'numbering'],
    answers: [
      { id: 'worked', to: 'sms-setup/code' },
      { id: 'no-texts', to: 'sms-setup/use-app', when: ['landline', 'internet-phone', 'special-number'] },
      { id: 'did-not-work', to: 'sms-setup/use-app' },
    ],
  },
  'sms-setup/code': {
    code: 'U2W',
    kind: 'fix',
    needs: ['phone'],
    sources: ['B2.10'],
    answers: [
      { id: 'worked', to: 'sms-setup/finish' },
      { id: 'no-text', to: 'sms-setup/no-text' },
      { id: 'did-not-work', to: 'sms-setup/new-code' },
    ],
  },
  'sms-setup/no-text': {
    code: 'U42',
    kind: 'fix',
    needs: ['phone'],
    sources: ['B2.11', 'B2.6'],
    answers: [
      { id: 'worked', to: 'sms-setup/finish' },
      { id: 'success', to: 'sms-setup/sign-in' },
      { id: 'did-not-work', to: 'sms-setup/use-app' },
    ],
  },
  'sms-setup/new-code': {
    code: 'U67',
    kind: 'fix',
    needs: ['phone'],
    sources: ['B2.10'],
    answers: [
      { id: 'worked', to: 'sms-setup/finish' },
      { id: 'did-not-work', to: 'sms-setup/no-text' },
    ],
  },
  'sms-setup/finish': {
    code: 'U7F',
    kind: 'fix',
    needs: [],
    sources: ['B2.12', 'B2.13', 'B2.14', 'B2.15'],
    answers: [
      { id: 'worked', to: 'sms-setup/sign-in' },
      { id: 'enough', to: 'solved' },
      { id: 'did-not-work', to: 'sms-setup/sign-in' },
    ],
  },
  'sms-setup/newer-screens': {
    code: 'U9L',
    kind: 'fix',
    needs: ['phone'],
    sources: ['set-up-page', 'B2.6', 'B1.1'],
    answers: [
      { id: 'worked', to: 'sms-setup/sign-in' },
      { id: 'no-text', to: 'sms-setup/no-text' },
      { id: 'did-not-work', to: 'sms-setup/use-app' },
    ],
  },
  'sms-setup/use-app': {
    code: 'W6K',
    kind: 'fix',
    needs: ['phone'],
    sources: ['set-up-page', 'mfa-page'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'ask' },
    ],
  },
  'sms-setup/sign-in': {
    code: 'W26',
    kind: 'fix',
    needs: ['password', 'phone'],
    sources: ['B2.16', 'B3.1'],
    answers: [
      { id: 'worked', to: 'sms-setup/sign-in-code' },
      { id: 'no-code-asked', to: 'solved' },
      { id: 'address-refused', to: 'address' },
      { id: 'password-refused', to: 'password' },
      { id: 'did-not-work', to: 'address/other-browser' },
    ],
  },
  'sms-setup/sign-in-code': {
    code: 'W4A',
    kind: 'fix',
    needs: ['phone'],
    sources: ['B3.2', 'B3.3'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'no-text', to: 'mfa/no-text' },
      { id: 'did-not-work', to: 'mfa/another-method' },
    ],
  },
} as const satisfies Branch;
