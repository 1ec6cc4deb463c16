import type { Branch } from './types.ts';

export const mfa = {
  mfa: {
    code: 'M2Y',
    kind: 'question',
    checks: 'message',
    sources: ['A3.1', 'A3.2'],
    answers: [
      { id: 'old-phone', to: 'mfa/another-method', lacks: ['old-phone'] },
      { id: 'no-text', to: 'mfa/no-text' },
      { id: 'app-refused', to: 'mfa/right-account' },
      { id: 'set-up', to: 'sms-setup' },
      { id: 'suddenly', to: 'mfa/which-system' },
      { id: 'not-sure', to: 'mfa/which-system' },
    ],
  },
  'mfa/which-system': {
    code: 'M46',
    kind: 'question',
    sources: ['A3.3'],
    answers: [
      { id: 'oumail', to: 'mfa/suddenly' },
      { id: 'other-system', to: 'mfa/other-system' },
      { id: 'not-sure', to: 'mfa/right-account' },
    ],
  },
  'mfa/suddenly': {
    code: 'M6A',
    kind: 'question',
    sources: ['A3.2'],
    answers: [
      { id: 'app', to: 'mfa/right-account' },
      { id: 'text', to: 'mfa/no-text' },
      { id: 'call', to: 'mfa/another-method' },
      { id: 'too-many', to: 'mfa/wait' },
      { id: 'not-sure', to: 'mfa/support-page' },
    ],
  },
  'mfa/right-account': {
    code: 'M7K',
    kind: 'fix',
    needs: ['old-phone'],
    sources: ['A3.3', 'A3.4', 'A3.5'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'mfa/support-page' },
    ],
  },
  'mfa/no-text': {
    code: 'M9R',
    kind: 'fix',
    needs: ['old-phone'],
    sources: ['B2.11'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'mfa/another-method' },
    ],
  },
  'mfa/wait': {
    code: 'RA6',
    kind: 'fix',
    needs: ['old-phone'],
    sources: ['microsoft-messages', 'other-help-pages'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'mfa/another-method' },
    ],
  },
  'mfa/support-page': {
    code: 'R29',
    kind: 'fix',
    needs: [],
    sources: ['A3.2'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'mfa/another-method' },
    ],
  },
  'mfa/another-method': {
    code: 'R4H',
    kind: 'fix',
    needs: ['password'],
    sources: ['A3.1', 'mfa-page'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'mfa/reset' },
    ],
  },
  'mfa/reset': {
    code: 'R6M',
    kind: 'outcome',
    ending: 'reset',
    needs: ['visit'],
    otherwise: ['other-mail'],
    sources: ['A3.1', 'reset-page'],
  },
  'mfa/other-system': {
    code: 'R7U',
    kind: 'outcome',
    ending: 'not-for-you',
    needs: [],
    sources: ['A3.3', 'campus-mfa'],
  },
} as const satisfies Branch;
