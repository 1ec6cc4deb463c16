/**
 * The data of a university: its mail domains, the addresses of its pages and its counters. Their names in words are in
 * `locales/`. The build validates this with zod (`src/prerender/site-schema.ts`).
 */
export interface Site {
  readonly domains: { readonly student: string; readonly alumni: string; readonly university: string };
  /** An invented ID, in the form of the university's own examples. */
  readonly exampleId: string;
  readonly pages: Readonly<Record<PageId, string>>;
  readonly counters: readonly CounterId[];
}

export type PageId =
  | 'support'
  | 'cannot-sign-in'
  | 'reset'
  | 'set-up'
  | 'graduation'
  | 'alumni'
  | 'notes'
  | 'campus-mfa'
  | 'campus-mfa-faq'
  | 'campus-new-device'
  | 'campus-password'
  | 'mail'
  | 'security-info'
  | 'portal';

export type CounterId = 'suita' | 'toyonaka' | 'minoh';

const SUPPORT = 'https://oumail-support.ecs.cmc.osaka-u.ac.jp/hc/en-us';

export const site: Site = {
  domains: { student: 'ecs.osaka-u.ac.jp', alumni: 'alumni.osaka-u.ac.jp', university: 'osaka-u.ac.jp' },
  exampleId: 'u123456a',
  pages: {
    support: SUPPORT,
    'cannot-sign-in': `${SUPPORT}/articles/24413516282900-Q1-I-can-t-sign-in-to-OUMail`,
    reset: `${SUPPORT}/articles/26615698051476-Reset-of-MFA-Multi-factor-Authentication`,
    'set-up': `${SUPPORT}/articles/26614714571028-02-MFA-Setup-Procedure`,
    graduation: `${SUPPORT}/articles/24420623353748-What-happens-to-my-email-address-and-services-like-Office-and-OneDrive-after-graduation`,
    alumni: 'https://www.osaka-u.ac.jp/ja/campus/alumni/support/oumail',
    notes: 'https://www.cmc.osaka-u.ac.jp/edu/oumail/ja-jp/o365mf5notice.html',
    'campus-mfa': 'https://web.auth.osaka-u.ac.jp/mfa/en/mf1top.html',
    'campus-mfa-faq': 'https://web.auth.osaka-u.ac.jp/faq/e/',
    'campus-new-device': 'https://web.auth.osaka-u.ac.jp/mfa/en/newdevice.html',
    'campus-password': 'https://web.auth.osaka-u.ac.jp/portal/en/password.html',
    mail: 'https://mail.office365.com',
    'security-info': 'https://mysignins.microsoft.com/security-info',
    portal: 'https://portal.office.com',
  },
  counters: ['suita', 'toyonaka', 'minoh'],
};
