import type { Branch } from '../branch.ts';

/** For text messages that do not arrive, during set-up or sign-in: carriers that may block them, and alternatives. */
export const noText = {
  'no-text': {
    code: 'TAH',
    kind: 'question',
    sources: ['carrier-docomo', 'carrier-au', 'carrier-softbank', 'microsoft-mfa-problems'],
    notices: ['codes-end', 'codes-ended'],
    answers: [
      { id: 'docomo', to: 'no-text/docomo' },
      { id: 'au', to: 'no-text/au' },
      { id: 'softbank', to: 'no-text/softbank' },
      { id: 'other-carrier', to: 'no-text/other-carrier' },
      { id: 'virtual', to: 'no-text/virtual' },
      { id: 'not-sure', to: 'no-text/other-carrier' },
    ],
  },
  'no-text/docomo': {
    code: 'TFM',
    kind: 'fix',
    needs: ['phone', 'text'],
    sources: ['carrier-docomo', 'docomo-settings'],
    notices: ['codes-end', 'codes-ended'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'in-set-up', to: 'sms-setup/go-on' },
      { id: 'did-not-work', to: 'no-text/call-instead' },
    ],
  },
  'no-text/au': {
    code: 'THU',
    kind: 'fix',
    needs: ['phone', 'text'],
    sources: ['carrier-au'],
    notices: ['codes-end', 'codes-ended'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'in-set-up', to: 'sms-setup/go-on' },
      { id: 'did-not-work', to: 'no-text/call-instead' },
    ],
  },
  'no-text/softbank': {
    code: 'TKY',
    kind: 'fix',
    needs: ['phone', 'text'],
    sources: ['carrier-softbank'],
    notices: ['codes-end', 'codes-ended'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'in-set-up', to: 'sms-setup/go-on' },
      { id: 'did-not-work', to: 'no-text/call-instead' },
    ],
  },
  'no-text/other-carrier': {
    code: 'TL6',
    kind: 'fix',
    needs: ['phone', 'text'],
    sources: ['microsoft-mfa-problems'],
    notices: ['codes-end', 'codes-ended'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'in-set-up', to: 'sms-setup/go-on' },
      { id: 'did-not-work', to: 'no-text/call-instead' },
    ],
  },
  'no-text/virtual': {
    code: 'TMA',
    kind: 'fix',
    needs: [],
    sources: ['microsoft-mfa-problems', 'numbering'],
    notices: ['codes-end', 'codes-ended'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'use-app', to: 'app-setup', untried: ['app-setup', 'set-up/without-app', 'ask'] },
      { id: 'did-not-work', to: 'mfa/another-method' },
    ],
  },
  'no-text/call-instead': {
    code: 'TRK',
    kind: 'fix',
    needs: ['phone', 'text'],
    sources: ['mfa-page', 'microsoft-mfa-problems'],
    notices: ['codes-end', 'codes-ended'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'in-set-up', to: 'sms-setup/go-on' },
      { id: 'use-app', to: 'app-setup', untried: ['app-setup', 'set-up/without-app', 'ask'] },
      { id: 'did-not-work', to: 'mfa/another-method' },
    ],
  },
} as const satisfies Branch<'no-text'>;
