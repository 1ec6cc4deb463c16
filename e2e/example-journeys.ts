import type { StepId } from '../src/tree/ids.ts';
import type { Given } from './support.ts';

/** One journey through the guide: the answers given one after the other, and the step where it ends. */
export interface Journey {
  readonly answers: readonly Given[];
  readonly end: StepId;
}

/** The branches, and parts of them that their first journey passes by. */
type Branch =
  | 'address'
  | 'graduate'
  | 'wrong-account'
  | 'password'
  | 'mfa'
  | 'too-many'
  | 'sms-setup'
  | 'app-setup'
  | 'passkey'
  | 'browser';

/** A journey through each branch: to a fix that did not work, on to the next cause, and to an end. */
export const journeys: Readonly<Record<Branch, Journey>> = {
  address: {
    answers: [
      ['start', 'before-password'],
      ['address', 'student'],
      ['address/which-message', 'not-in-our-system'],
      ['address/after-at', 'did-not-work'],
      ['address/before-at', 'did-not-work'],
      ['address/alumni', 'did-not-work'],
      ['address/other-browser', 'did-not-work'],
      ['browser/start-again', 'did-not-work'],
      ['browser/private-window', 'did-not-work'],
      ['browser/cookies', 'did-not-work'],
    ],
    end: 'ask',
  },
  graduate: {
    answers: [
      ['start', 'before-password'],
      ['address', 'graduate'],
      ['address/graduate-check', 'student'],
      ['address/graduated-when', 'long-ago'],
    ],
    end: 'address/apply',
  },
  'wrong-account': {
    answers: [
      ['start', 'before-password'],
      ['address', 'student'],
      ['address/which-message', 'personal-account'],
      ['address/wrong-account', 'worked'],
    ],
    end: 'solved',
  },
  password: {
    answers: [
      ['start', 'at-password'],
      ['password', 'incorrect'],
      ['password/changed-lately', 'yes'],
      ['password/wait', 'did-not-work'],
      ['password/works-elsewhere', 'yes'],
      ['password/other-browser', 'did-not-work'],
      ['password/type-again', 'worked'],
    ],
    end: 'solved',
  },
  mfa: {
    answers: [
      ['start', 'second-check'],
      ['mfa', 'suddenly'],
      ['mfa/suddenly', 'text'],
      ['mfa/no-text', 'did-not-work'],
      ['no-text', 'docomo'],
      ['no-text/docomo', 'did-not-work'],
      ['no-text/call-instead', 'did-not-work'],
      ['mfa/another-method', 'did-not-work'],
    ],
    end: 'mfa/reset',
  },
  'too-many': {
    answers: [
      ['start', 'second-check'],
      ['mfa', 'suddenly'],
      ['mfa/suddenly', 'too-many'],
      ['mfa/wait', 'did-not-work'],
      ['mfa/another-method', 'worked'],
    ],
    end: 'solved',
  },
  'sms-setup': {
    answers: [
      ['start', 'set-up'],
      ['set-up', 'text'],
      ['sms-setup', 'more-information'],
      ['sms-setup/more-information', 'worked'],
      ['sms-setup/phone-number', 'did-not-work'],
      ['sms-setup/newer-screens', 'worked'],
      ['sms-setup/newer-number', 'worked'],
      ['sms-setup/code', 'no-text'],
      ['sms-setup/no-text', 'did-not-work'],
      ['no-text', 'virtual'],
      ['no-text/virtual', 'use-app'],
      ['app-setup', 'phone-alone'],
      ['app-setup/phone-alone', 'worked'],
    ],
    end: 'solved',
  },
  'app-setup': {
    answers: [
      ['start', 'not-sure'],
      ['start/look', 'more-information'],
      ['set-up', 'app'],
      ['app-setup', 'worked'],
      ['app-setup/open-set-up', 'worked'],
      ['app-setup/scan', 'worked'],
      ['app-setup/number', 'did-not-work'],
      ['app-setup/no-request', 'worked'],
    ],
    end: 'solved',
  },
  passkey: {
    answers: [
      ['start', 'can-sign-in'],
      ['mfa/prepare', 'passkey'],
      ['passkey', 'did-not-work'],
      ['passkey/on-phone', 'did-not-work'],
      ['passkey/on-computer', 'did-not-work'],
    ],
    end: 'ask',
  },
  browser: {
    answers: [
      ['start', 'at-password'],
      ['password', 'goes-round'],
      ['password/other-browser', 'worked-there'],
      ['browser', 'safari'],
      ['browser/safari', 'iphone'],
      ['browser/safari-iphone', 'worked'],
    ],
    end: 'solved',
  },
};
