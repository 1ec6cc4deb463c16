import type { GuideMessages } from './guide-messages.ts';

/** The messages about the browser, the session, and programs. */
export const browserMessages = [
  {
    id: 'session-ended',
    step: 'browser/start-again',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-22',
        sure: 'official',
        codes: ['50132', '50133', '50173', '50089'],
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { en: ['Sorry, your sign-in timed out. Please sign in again.'] },
      },
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: [
          '16002',
          '160021',
          '50085',
          '50139',
          '50143',
          '50197',
          '54005',
          '70000',
          '70008',
          '70043',
          '700082',
          '700084',
        ],
      },
    ],
  },
  {
    id: 'interrupted',
    step: 'browser/start-again',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-22',
        sure: 'official',
        codes: ['50058', '165900'],
      },
    ],
  },
  {
    id: 'back-button',
    step: 'browser/start-again',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: ['900561'],
      },
    ],
  },
  {
    id: 'microsoft-fault',
    step: 'browser/start-again',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: ['50033', '70012', '90006', '90012', '90024', '90033', '90090'],
      },
    ],
  },
  {
    id: 'too-many-requests',
    step: 'browser/start-again',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: ['90055'],
      },
    ],
  },
  {
    id: 'device-code-refused',
    step: 'browser/start-again',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: ['70018', '70019'],
      },
    ],
  },
  {
    id: 'question-of-the-page',
    step: 'start/look',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: ['50140', '50199'],
      },
    ],
  },
  {
    id: 'goes-in-circles',
    step: 'browser/where',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-22',
        sure: 'official',
        codes: ['50196'],
      },
      {
        source: 'chromium',
        read: '2026-11-29',
        sure: 'official',
        wordings: { en: ['redirected you too many times.'] },
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { en: ['ERR_TOO_MANY_REDIRECTS'], ja: ['リダイレクトの回数が多すぎます'] },
      },
      {
        source: 'other-help-pages',
        read: '2026-11-29',
        sure: 'secondary',
        wordings: { ja: ['リダイレクトが繰り返し行われました'] },
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'paraphrase',
        wordings: {
          en: ['back to the sign-in page again and again'],
          ja: ['サインイン画面に何度も戻されます', 'サインイン画面がループします'],
        },
      },
    ],
  },
  {
    id: 'cookies-blocked',
    step: 'browser/cookies',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-29',
        sure: 'secondary',
        wordings: { en: ['We can’t sign you in. Your browser is currently set to block cookies.'] },
      },
      {
        source: 'ms-payment-ja',
        read: '2026-11-29',
        sure: 'official',
        wordings: { ja: ['ブラウザーは現在、cookie をブロックするように設定されています'] },
      },
    ],
  },
  {
    id: 'request-too-long',
    step: 'browser/private-window',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { en: ['Bad Request - Request Too Long'] },
      },
    ],
  },
  {
    id: 'web-view-too-old',
    step: 'address/other-browser',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: ['220450'],
      },
    ],
  },
  // No source says what helps with these codes of programs, so that the step leads away from the program.
  {
    id: 'office-sign-in',
    step: 'browser/mail-program',
    sightings: [
      {
        source: 'ms-teams-error',
        read: '2026-11-29',
        sure: 'official',
        wordings: { en: ['CAA20004'] },
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { en: ['CAA2000B', '4usqa'] },
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'paraphrase',
        wordings: {
          en: ['a white sign-in box in Office on Windows'],
          ja: ['Officeのサインイン画面が白いまま'],
        },
      },
    ],
  },
] as const satisfies GuideMessages;
