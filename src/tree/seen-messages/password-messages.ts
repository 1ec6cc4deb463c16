import type { GuideMessages } from './guide-messages.ts';

/** The messages about the password and the account. */
export const passwordMessages = [
  {
    id: 'password-incorrect',
    step: 'password/changed-lately',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-22',
        sure: 'secondary',
        wordings: {
          en: ['Your account or password is incorrect. If you don’t remember your password, reset it now.'],
          ja: [
            'アカウントまたはパスワードが正しくありません。パスワードを忘れた場合は、今すぐリセットしてください。',
          ],
        },
      },
      {
        source: 'microsoft-messages',
        read: '2026-11-22',
        sure: 'official',
        codes: ['50126', '50056', '50064'],
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { en: ['Incorrect user ID or password'] },
      },
    ],
  },
  {
    id: 'account-locked-for-a-while',
    step: 'password/locked',
    sightings: [
      {
        source: 'ms-lockout-en',
        read: '2026-11-29',
        sure: 'official',
        wordings: {
          en: [
            'Your account is temporarily locked to prevent unauthorized use. Try again later, and if you still have trouble, contact your admin.',
          ],
        },
      },
      {
        source: 'ms-lockout-ja',
        read: '2026-11-29',
        sure: 'official',
        wordings: {
          ja: [
            'ご使用のアカウントは、不正使用を防ぐために一時的にロックされています。後でもう一度お試しください。問題が解決しない場合は管理者にお問い合わせください。',
          ],
        },
      },
      {
        source: 'microsoft-messages',
        read: '2026-11-22',
        sure: 'official',
        codes: ['50053'],
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { en: ['You’ve tried to sign in too many times with an incorrect account or password.'] },
      },
      {
        source: 'ms-sign-in-problems',
        read: '2026-11-29',
        sure: 'official',
        wordings: { en: ['You’ve tried to sign in too many times with an incorrect user ID or password.'] },
      },
    ],
  },
  {
    id: 'account-locked',
    step: 'ask/unlock',
    sightings: [
      {
        source: 'ms-b2c-strings-en',
        read: '2026-11-29',
        sure: 'official',
        wordings: {
          en: ['Your account has been locked. Contact your support person to unlock it, then try again.'],
        },
      },
      {
        source: 'ms-b2c-strings-ja',
        read: '2026-11-29',
        sure: 'official',
        wordings: {
          ja: [
            'ご使用のアカウントはロックされています。サポート担当者に連絡してロックを解除してから、もう一度お試しください。',
          ],
        },
      },
    ],
  },
  {
    id: 'password-expired',
    step: 'password/expired',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-22',
        sure: 'official',
        codes: ['50055', '50144'],
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: {
          en: [
            'Update your password. You need to update your password because this is the first time you are signing in, or because your password has expired.',
          ],
        },
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'paraphrase',
        wordings: { en: ['your password has expired'], ja: ['パスワードの有効期限が切れています'] },
      },
    ],
  },
  {
    id: 'password-at-risk',
    step: 'password/expired',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: ['50135'],
      },
    ],
  },
  {
    id: 'password-change-failed',
    step: 'password/expired',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: [
          '120000',
          '120001',
          '120002',
          '120003',
          '120004',
          '120005',
          '120006',
          '120007',
          '120008',
          '120009',
          '120010',
          '120011',
          '120012',
          '120013',
          '120014',
          '120015',
          '120016',
          '120017',
          '120018',
          '120019',
          '120020',
        ],
      },
    ],
  },
  {
    id: 'reset-not-registered',
    step: 'password/who',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { en: ['you haven’t registered for password reset'] },
      },
    ],
  },
  {
    id: 'account-disabled',
    step: 'ask/unlock',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-22',
        sure: 'official',
        codes: ['50057'],
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'paraphrase',
        wordings: { ja: ['アカウントが無効になっています'] },
      },
    ],
  },
] as const satisfies GuideMessages;
