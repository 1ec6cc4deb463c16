import type { Branch } from './types.ts';

export const address = {
  address: {
    code: 'A4R',
    kind: 'question',
    sources: ['A1.1', 'A1.5', 'A1.7'],
    answers: [
      { id: 'student', to: 'address/which-message' },
      { id: 'graduate', to: 'address/graduate-check' },
      { id: 'staff', to: 'address/staff' },
      { id: 'not-sure', to: 'address/check' },
    ],
  },
  'address/which-message': {
    code: 'A2K',
    kind: 'question',
    checks: 'message',
    sources: ['A1.3', 'A1.4', 'A1.6'],
    answers: [
      { id: 'username-incorrect', to: 'address/before-at' },
      { id: 'not-in-our-system', to: 'address/after-at' },
      { id: 'account-does-not-exist', to: 'address/other-browser' },
      { id: 'personal-account', to: 'address/wrong-account' },
      { id: 'not-sure', to: 'address/check' },
    ],
  },
  'address/check': {
    code: 'A6W',
    kind: 'check',
    checks: 'address',
    sources: ['A1.1', 'A1.2'],
    answers: [
      { id: 'student', to: 'address/before-at', when: ['student'] },
      { id: 'alumni', to: 'address/graduated-when', when: ['alumni'] },
      { id: 'staff', to: 'address/staff', when: ['staff-domain'] },
      {
        id: 'other-ending',
        to: 'address/after-at',
        when: ['no-at', 'no-domain', 'mistyped-domain', 'other-domain'],
      },
      { id: 'not-sure', to: 'address/after-at' },
    ],
  },
  'address/graduate-check': {
    code: 'F7A',
    kind: 'check',
    checks: 'address',
    sources: ['A1.5', 'graduation-page'],
    answers: [
      { id: 'student', to: 'address/graduated-when', when: ['student'] },
      { id: 'alumni', to: 'address/alumni', when: ['alumni'] },
      {
        id: 'other-ending',
        to: 'address/alumni',
        when: ['no-at', 'no-domain', 'mistyped-domain', 'staff-domain', 'other-domain'],
      },
      { id: 'not-sure', to: 'address/alumni' },
    ],
  },
  'address/graduated-when': {
    code: 'F9K',
    kind: 'question',
    sources: ['A1.5', 'graduation-page', 'alumni-page'],
    answers: [
      { id: 'this-month', to: 'address/before-at' },
      { id: 'earlier', to: 'address/alumni' },
      { id: 'still-here', to: 'address/before-at' },
      { id: 'long-ago', to: 'address/apply' },
      { id: 'not-sure', to: 'address/alumni' },
    ],
  },
  'address/after-at': {
    code: 'A72',
    kind: 'fix',
    needs: ['password'],
    sources: ['A1.2', 'A1.4'],
    answers: [
      { id: 'worked', to: 'solved' },
      {
        id: 'did-not-work',
        to: 'address/before-at',
        untried: [
          'address/before-at',
          'address/alumni',
          'address/other-browser',
          'browser/start-again',
          'ask',
        ],
      },
    ],
  },
  'address/before-at': {
    code: 'A97',
    kind: 'fix',
    needs: ['password'],
    sources: ['A1.2', 'A1.3'],
    answers: [
      { id: 'worked', to: 'solved' },
      {
        id: 'did-not-work',
        to: 'address/alumni',
        untried: [
          'address/alumni',
          'address/after-at',
          'address/other-browser',
          'browser/start-again',
          'ask',
        ],
      },
    ],
  },
  'address/alumni': {
    code: 'F2U',
    kind: 'fix',
    needs: ['password'],
    sources: ['A1.5', 'graduation-page'],
    answers: [
      { id: 'worked', to: 'solved' },
      {
        id: 'did-not-work',
        to: 'address/other-browser',
        untried: [
          'address/other-browser',
          'address/before-at',
          'address/after-at',
          'browser/start-again',
          'ask',
        ],
      },
    ],
  },
  'address/other-browser': {
    code: 'F4Y',
    kind: 'fix',
    needs: ['password'],
    sources: ['A1.6'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'worked-there', to: 'browser' },
      {
        id: 'did-not-work',
        to: 'browser/start-again',
        untried: ['address/before-at', 'address/after-at', 'address/alumni', 'browser/start-again', 'ask'],
      },
    ],
  },
  'address/wrong-account': {
    code: 'FAR',
    kind: 'fix',
    needs: ['password'],
    sources: ['other-help-pages'],
    answers: [
      { id: 'worked', to: 'solved' },
      {
        id: 'did-not-work',
        to: 'address/other-browser',
        untried: [
          'address/other-browser',
          'address/after-at',
          'address/before-at',
          'address/alumni',
          'browser/start-again',
          'ask',
        ],
      },
    ],
  },
  'address/apply': {
    code: 'FFW',
    kind: 'outcome',
    ending: 'person',
    needs: [],
    sources: ['graduation-page', 'alumni-page'],
  },
  'address/staff': {
    code: 'F66',
    kind: 'outcome',
    ending: 'not-for-you',
    needs: [],
    sources: ['A1.7'],
  },
} as const satisfies Branch;
