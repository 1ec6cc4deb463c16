import type { StepId } from './ids.ts';
import type { Notice } from './notice.ts';
import type { SourceId } from './sources.ts';

/** The day from which Microsoft itself delivers no codes by text message or call. */
const CODES_END = '2027-02-01';

/**
 * What changes on a day: a step says the one before it, and the other from it on. Their words are in
 * `locales/{language}/notices.json`.
 */
export const notices = {
  // While setting up text messages.
  'sms-ends': { until: CODES_END, to: 'app-setup', sources: ['microsoft-sms-end'] },
  'sms-ended': { from: CODES_END, to: 'app-setup', leads: true, sources: ['microsoft-sms-end'] },
  // While waiting for a code at the sign-in: the app cannot be set up before one is in.
  'codes-end': { until: CODES_END, to: 'app-setup', sources: ['microsoft-sms-end'] },
  'codes-ended': { from: CODES_END, to: 'passkey', leads: true, sources: ['microsoft-sms-end'] },
  // When a passkey is asked for.
  'passkey-may-wait': { until: CODES_END, to: 'app-setup', sources: ['microsoft-sms-end'] },
  'passkey-is-asked': {
    from: CODES_END,
    to: 'passkey/on-phone',
    leads: true,
    sources: ['microsoft-sms-end'],
  },
} as const satisfies Readonly<Record<string, Notice<StepId, SourceId>>>;

export type NoticeId = keyof typeof notices;
