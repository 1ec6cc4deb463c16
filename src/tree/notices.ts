import type { StepId } from './ids.ts';
import type { Notice } from './notice.ts';
import type { SourceId } from './sources.ts';

/** The first day on which Microsoft itself no longer delivers codes by text message or call. */
const CODES_END = '2027-02-01';

/**
 * The notices, in pairs: one until a day, the other from that day on. Their texts are in
 * `locales/{language}/notices.json`.
 */
export const notices = {
  // Shown while setting up text messages.
  'sms-ends': {
    until: CODES_END,
    to: 'app-setup',
    otherwise: 'ask-before-end',
    sources: ['microsoft-sms-end'],
  },
  'sms-ended': {
    from: CODES_END,
    to: 'app-setup',
    leads: true,
    otherwise: 'ask-after-end',
    sources: ['microsoft-sms-end'],
  },
  // Shown while waiting for a code at sign-in. The app cannot be set up before signing in.
  'codes-end': {
    until: CODES_END,
    to: 'app-setup',
    otherwise: 'ask-before-end',
    sources: ['microsoft-sms-end'],
  },
  'codes-ended': {
    from: CODES_END,
    to: 'mfa/another-method',
    leads: true,
    otherwise: 'ask-after-end',
    sources: ['microsoft-sms-end'],
  },
  // Shown when Microsoft asks for a passkey.
  'passkey-may-wait': {
    until: CODES_END,
    to: 'app-setup',
    otherwise: 'ask-before-end',
    sources: ['microsoft-sms-end'],
  },
  'passkey-is-asked': {
    from: CODES_END,
    to: 'passkey/on-phone',
    leads: true,
    otherwise: 'ask-after-end',
    sources: ['microsoft-sms-end'],
  },
  // Shown instead to readers who have said that they can use neither.
  'ask-before-end': { until: CODES_END, to: 'ask', sources: ['microsoft-sms-end'] },
  'ask-after-end': { from: CODES_END, to: 'ask', leads: true, sources: ['microsoft-sms-end'] },
} as const satisfies Readonly<Record<string, Notice<StepId, SourceId>>>;

export type NoticeId = keyof typeof notices;
