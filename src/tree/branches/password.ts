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
      { id: 'forgotten', to: 'password/reissue', lacks: ['password'] },
      { id: 'locked', to: 'password/locked' },
      { id: 'goes-round', to: 'password/other-browser' },
      { id: 'not-sure', to: 'password/other-browser' },
    ],
  },
  'password/changed-lately': {
    code: 'K4L',
    kind: 'question',
    sources: ['A2.1'],
    answers: [
      { id: 'yes', to: 'password/wait' },
      { id: 'no', to: 'password/works-elsewhere' },
      { id: 'not-sure', to: 'password/works-elsewhere' },
    ],
  },
  'password/works-elsewhere': {
    code: 'K6T',
    kind: 'question',
    sources: ['older-faq'],
    answers: [
      {
        id: 'yes',
        to: 'password/other-browser',
        untried: ['password/other-browser', 'password/type-again', 'browser/start-again', 'ask'],
      },
      { id: 'no', to: 'password/reissue' },
      {
        id: 'not-sure',
        to: 'password/other-browser',
        untried: ['password/other-browser', 'password/type-again', 'browser/start-again', 'ask'],
      },
    ],
  },
  'password/wait': {
    code: 'K7X',
    kind: 'fix',
    needs: ['password'],
    waits: 60,
    sources: ['A2.1'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'password/works-elsewhere', untried: ['password/works-elsewhere', 'ask'] },
    ],
  },
  'password/other-browser': {
    code: 'K94',
    kind: 'fix',
    needs: ['password'],
    sources: ['A2.2', 'A2.3'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'worked-there', to: 'browser' },
      {
        id: 'did-not-work',
        to: 'password/type-again',
        untried: ['password/type-again', 'browser/start-again', 'ask'],
      },
    ],
  },
  'password/type-again': {
    code: 'L2R',
    kind: 'fix',
    needs: ['password'],
    sources: ['older-faq'],
    sketches: ['password-box'],
    answers: [
      { id: 'worked', to: 'solved' },
      {
        id: 'did-not-work',
        to: 'password/saved',
        untried: ['password/saved', 'browser/start-again', 'ask'],
      },
    ],
  },
  'password/saved': {
    code: 'L77',
    kind: 'fix',
    needs: ['password'],
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
    needs: ['password'],
    sources: ['older-faq'],
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
  'password/locked': {
    code: 'L4W',
    kind: 'fix',
    needs: ['password'],
    sources: ['microsoft-messages'],
    sketches: ['account-locked'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'support-person', to: 'ask/unlock' },
      { id: 'did-not-work', to: 'password/network' },
    ],
  },
  'password/network': {
    code: 'LAL',
    kind: 'fix',
    needs: ['password'],
    sources: ['microsoft-messages'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'password/works-elsewhere', untried: ['password/works-elsewhere', 'ask'] },
    ],
  },
  'password/reissue': {
    code: 'L62',
    kind: 'outcome',
    ending: 'reset',
    needs: [],
    sources: ['campus-password', 'older-faq', 'A2.1'],
  },
} as const satisfies Branch<'password'>;
