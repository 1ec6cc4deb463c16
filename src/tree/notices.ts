import type { Notice } from './types.ts';

/** The day from which Microsoft itself delivers no codes by text message or call. */
const SMS_ENDS = '2027-02-01';

/**
 * What changes on a day: the steps say the one before it and the other from it on. Their words are in
 * `locales/{language}/notices.json`.
 */
export const notices = {
  'sms-ends': { until: SMS_ENDS, to: 'sms-setup/use-app', sources: ['microsoft-sms-end'] },
  'sms-ended': { from: SMS_ENDS, to: 'sms-setup/use-app', leads: true, sources: ['microsoft-sms-end'] },
} as const satisfies Readonly<Record<string, Notice>>;

export type NoticeId = keyof typeof notices;
