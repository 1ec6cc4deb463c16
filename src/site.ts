/**
 * The data of a university: its mail domains, the addresses of its pages and its counters. Their names in words are in
 * `locales/`. The build validates this with zod (`src/prerender/site-schema.ts`).
 */
export interface Site {
  readonly domains: { readonly student: string; readonly alumni: string; readonly university: string };
  /** An invented ID, in the form of the university's own examples. */
  readonly exampleId: string;
  /** An invented student number, whose form tells it from an ID. */
  readonly exampleStudentNumber: string;
  /** Domains of the university so close to the students' domain that they would be taken for a slip. */
  readonly closeDomains: readonly string[];
  readonly pages: Readonly<Record<PageId, PageAddress>>;
  readonly counters: readonly CounterId[];
  /**
   * Where to write to those who run the guide: a `mailto:` or an `https:` URL. If it is set, readers can report mistakes in
   * pages, the accessibility statement names it, and the build writes `.well-known/security.txt`.
   */
  readonly contact?: string;
  /** The repository of the guide on GitHub, an `https:` URL. If it is set, readers report mistakes in pages there. */
  readonly repository?: string;
}

/**
 * Where a page is: one URL, if the site itself chooses the reader's language, else the URL in each language in which the
 * page is known to exist, by its code. Readers of another language get the first, and its link says which language it is
 * in.
 */
export type PageAddress = string | Readonly<Record<string, string>>;

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
  | 'error-codes'
  | 'portal';

export type CounterId = 'suita' | 'toyonaka' | 'minoh';

const SUPPORT = 'https://oumail-support.ecs.cmc.osaka-u.ac.jp/hc/en-us';
const OLDER_SUPPORT = 'https://www.cmc.osaka-u.ac.jp/edu/oumail';
const CAMPUS = 'https://web.auth.osaka-u.ac.jp';

export const site: Site = {
  domains: { student: 'ecs.osaka-u.ac.jp', alumni: 'alumni.osaka-u.ac.jp', university: 'osaka-u.ac.jp' },
  exampleId: 'u123456a',
  // Unconfirmed: no page that we have found shows one. Two digits, a letter and five digits, so that no personal ID has
  // this form; a number of another form is taken for a name, with the hint that it looks unlike an ID.
  exampleStudentNumber: '08A12345',
  // The School of Engineering Science: https://www.es.osaka-u.ac.jp
  closeDomains: ['es.osaka-u.ac.jp'],
  pages: {
    support: { en: SUPPORT },
    'cannot-sign-in': {
      en: `${SUPPORT}/articles/24413516282900-Q1-I-can-t-sign-in-to-OUMail`,
      ja: `${OLDER_SUPPORT}/ja-jp/faq.html`,
    },
    reset: { en: `${SUPPORT}/articles/26615698051476-Reset-of-MFA-Multi-factor-Authentication` },
    'set-up': { en: `${SUPPORT}/articles/26614714571028-02-MFA-Setup-Procedure` },
    graduation: {
      en: `${SUPPORT}/articles/24420623353748-What-happens-to-my-email-address-and-services-like-Office-and-OneDrive-after-graduation`,
    },
    alumni: { ja: 'https://www.osaka-u.ac.jp/ja/campus/alumni/support/oumail' },
    notes: { ja: `${OLDER_SUPPORT}/ja-jp/o365mf5notice.html` },
    'campus-mfa': { en: `${CAMPUS}/mfa/en/mf1top.html`, ja: `${CAMPUS}/mfa/ja/mf1top.html` },
    'campus-mfa-faq': { en: `${CAMPUS}/faq/e/`, ja: `${CAMPUS}/faq/` },
    'campus-new-device': { en: `${CAMPUS}/mfa/en/newdevice.html`, ja: `${CAMPUS}/mfa/ja/mf4mobile.html` },
    'campus-password': { en: `${CAMPUS}/portal/en/password.html`, ja: `${CAMPUS}/portal/ja/password.html` },
    mail: 'https://mail.office365.com',
    'security-info': 'https://mysignins.microsoft.com/security-info',
    portal: 'https://portal.office.com',
    'error-codes': {
      en: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      ja: 'https://learn.microsoft.com/ja-jp/entra/identity-platform/reference-error-codes',
    },
  },
  counters: ['suita', 'toyonaka', 'minoh'],
};
