import type { Branch } from '../branch.ts';

export const password = {
  password: {
    code: 'K2F',
    kind: 'question',
    input: 'message',
    sources: ['A2.1', 'A2.2'],
    sketches: ['password-incorrect'],
    answers: [
      { id: 'incorrect', to: 'password/changed-lately' },
      {
        id: 'forgotten',
        to: 'password/who',
        untried: ['password/who', 'password/reissue', 'password/reissue-alumni', 'ask'],
        lacks: ['password'],
      },
      { id: 'locked', to: 'password/which-lock' },
      { id: 'expired', to: 'password/expired' },
      { id: 'goes-round', to: 'browser/where' },
      { id: 'not-sure', to: 'password/other-browser' },
    ],
  },
  'password/changed-lately': {
    code: 'K4L',
    kind: 'question',
    sources: ['A2.1'],
    answers: [
      { id: 'yes', to: 'password/wait' },
      {
        id: 'no',
        to: 'password/works-elsewhere',
        untried: ['password/works-elsewhere', 'password/alumni', 'ask'],
      },
      {
        id: 'not-sure',
        to: 'password/works-elsewhere',
        untried: ['password/works-elsewhere', 'password/alumni', 'ask'],
      },
    ],
  },
  'password/works-elsewhere': {
    code: 'K6T',
    kind: 'question',
    needs: ['student-account'],
    sources: ['older-faq', 'campus-mfa'],
    answers: [
      {
        id: 'yes',
        to: 'password/other-browser',
        untried: ['password/other-browser', 'password/type-again', 'browser/start-again', 'ask'],
        lacks: ['wrong-password'],
      },
      {
        id: 'no',
        to: 'password/type-again',
        untried: ['password/type-again', 'password/reissue', 'ask'],
        lacks: ['right-password'],
      },
      {
        id: 'graduated',
        to: 'password/alumni',
        untried: ['password/alumni', 'password/reissue-alumni', 'ask'],
        lacks: ['student-account'],
      },
      {
        id: 'not-sure',
        to: 'password/other-browser',
        untried: ['password/other-browser', 'password/type-again', 'browser/start-again', 'ask'],
      },
    ],
  },
  'password/who': {
    code: 'LFT',
    kind: 'question',
    needs: ['student-account', 'alumni-account'],
    sources: ['campus-password', 'alumni-page'],
    answers: [
      { id: 'student', to: 'password/reissue' },
      { id: 'graduate', to: 'password/reissue-alumni' },
      { id: 'not-sure', to: 'password/reissue' },
    ],
  },
  'password/wait': {
    code: 'K7X',
    kind: 'fix',
    needs: ['password', 'another-try'],
    waits: 60,
    sources: ['A2.1'],
    answers: [
      { id: 'worked', to: 'solved' },
      {
        id: 'did-not-work',
        to: 'password/works-elsewhere',
        untried: ['password/works-elsewhere', 'password/alumni', 'ask'],
      },
    ],
  },
  'password/other-browser': {
    code: 'K94',
    kind: 'fix',
    needs: ['password', 'another-try'],
    warns: ['in-app'],
    sources: ['A2.2', 'A2.3'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'worked-there', to: 'browser' },
      {
        id: 'did-not-work',
        to: 'password/type-again',
        untried: [
          'password/type-again',
          'browser/start-again',
          'password/reissue',
          'password/reissue-alumni',
          'ask',
        ],
      },
    ],
  },
  'password/type-again': {
    code: 'L2R',
    kind: 'fix',
    needs: ['password', 'another-try', 'student-account'],
    sources: ['older-faq', 'campus-faq', 'campus-password-policy'],
    sketches: ['password-box'],
    answers: [
      { id: 'worked', to: 'solved' },
      {
        id: 'did-not-work',
        to: 'password/saved',
        untried: [
          'password/saved',
          'password/other-browser',
          'browser/start-again',
          'password/reissue',
          'ask',
        ],
      },
    ],
  },
  'password/saved': {
    code: 'L77',
    kind: 'fix',
    needs: ['password', 'another-try', 'right-password'],
    sources: ['older-faq'],
    answers: [
      { id: 'worked', to: 'solved' },
      {
        id: 'did-not-work',
        to: 'password/length',
        untried: ['password/length', 'browser/start-again', 'ask'],
      },
    ],
  },
  'password/length': {
    code: 'L9F',
    kind: 'fix',
    needs: ['password', 'another-try', 'right-password'],
    sources: ['campus-faq', 'campus-password-policy'],
    sketches: ['password-box'],
    answers: [
      { id: 'worked', to: 'solved' },
      {
        id: 'did-not-work',
        to: 'browser/start-again',
        untried: ['password/works-elsewhere', 'browser/start-again', 'ask'],
      },
    ],
  },
  'password/alumni': {
    code: 'LK4',
    kind: 'fix',
    needs: ['password', 'another-try', 'alumni-account'],
    sources: ['B2.2', 'graduation-page', 'alumni-page'],
    sketches: ['sign-in-alumni', 'password-box'],
    answers: [
      { id: 'worked', to: 'solved' },
      {
        id: 'did-not-work',
        to: 'password/reissue-alumni',
        untried: ['password/other-browser', 'password/reissue-alumni'],
        lacks: ['right-password'],
      },
    ],
  },
  'password/which-lock': {
    code: 'LUY',
    kind: 'question',
    sources: ['microsoft-messages'],
    sketches: ['account-locked'],
    answers: [
      { id: 'temporary', to: 'password/locked' },
      { id: 'support-person', to: 'ask/unlock', lacks: ['another-try'] },
      { id: 'not-sure', to: 'password/locked' },
    ],
  },
  'password/locked': {
    code: 'L4W',
    kind: 'fix',
    needs: ['password', 'another-try'],
    sources: ['microsoft-messages', 'campus-faq'],
    sketches: ['account-locked'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'support-person', to: 'ask/unlock', lacks: ['another-try'] },
      {
        id: 'password-refused',
        to: 'password/works-elsewhere',
        untried: ['password/works-elsewhere', 'password/reissue-alumni'],
        lacks: ['another-try'],
      },
      { id: 'did-not-work', to: 'ask/unlock', lacks: ['another-try'] },
    ],
  },
  'password/expired': {
    code: 'LRM',
    kind: 'outcome',
    ending: 'person',
    needs: [],
    sources: ['microsoft-messages', 'campus-password', 'A2.1'],
  },
  'password/reissue': {
    code: 'L62',
    kind: 'outcome',
    ending: 'reset',
    needs: ['student-account', 'wrong-password'],
    sources: ['campus-password', 'older-faq', 'A2.1'],
  },
  'password/reissue-alumni': {
    code: 'LTU',
    kind: 'outcome',
    ending: 'reset',
    needs: ['alumni-account', 'wrong-password'],
    sources: ['alumni-page', 'B2.2'],
  },
} as const satisfies Branch<'password'>;
