import type { GuideMessages } from './guide-messages.ts';

/** The messages about the address. */
export const addressMessages = [
  {
    id: 'username-incorrect',
    step: 'address/before-at',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-22',
        sure: 'secondary',
        wordings: {
          en: [
            'This username may be incorrect. Make sure you typed it correctly. Otherwise, contact your admin.',
          ],
          ja: [
            'このユーザー名は間違っている可能性があります。正しく入力したことをご確認ください。入力に問題がない場合は、管理者にお問い合わせください。',
          ],
        },
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'paraphrase',
        wordings: { en: ['This user name may be incorrect'] },
      },
    ],
  },
  {
    id: 'domain-unknown',
    step: 'address/after-at',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-22',
        sure: 'secondary',
        wordings: { en: ['isn’t in our system. Make sure you typed it correctly.'] },
      },
      {
        source: 'A',
        read: '2026-11-22',
        sure: 'official',
        wordings: { en: ['This system does not have'] },
      },
      {
        source: 'microsoft-messages',
        read: '2026-11-22',
        sure: 'official',
        codes: ['50128', '50059', '90002', '900023'],
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'paraphrase',
        wordings: { ja: ['システムに存在しません'] },
      },
    ],
  },
  {
    id: 'no-such-username',
    step: 'address/check',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-22',
        sure: 'secondary',
        wordings: { en: ['We couldn’t find an account with that username.'] },
      },
      {
        source: 'microsoft-messages',
        read: '2026-11-22',
        sure: 'official',
        codes: ['50034', '51004'],
      },
    ],
  },
  {
    id: 'microsoft-account-not-found',
    step: 'address/check',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: {
          en: [
            'We couldn’t find a Microsoft account. Try entering your details again, or create an account.',
          ],
          ja: ['Microsoft アカウントが見つかりませんでした'],
        },
      },
    ],
  },
  {
    id: 'account-does-not-exist',
    step: 'address/other-browser',
    sightings: [
      {
        source: 'ms-power-automate-en',
        read: '2026-11-29',
        sure: 'official',
        wordings: {
          en: ['That Microsoft account doesn’t exist. Enter a different account or get a new one.'],
        },
      },
      {
        source: 'A',
        read: '2026-11-22',
        sure: 'official',
        wordings: { en: ['This Microsoft account does not exist'] },
      },
      {
        source: 'ms-power-automate-ja',
        read: '2026-11-29',
        sure: 'official',
        wordings: {
          ja: [
            'その Microsoft アカウントは存在しません。別のアカウントを入力するか、新しいアカウントを取得してください。',
          ],
        },
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'paraphrase',
        wordings: { ja: ['Microsoft アカウントが存在しません'] },
      },
    ],
  },
  {
    id: 'personal-account',
    step: 'address/wrong-account',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-22',
        sure: 'secondary',
        wordings: {
          en: ['You can’t sign in here with a personal account. Use your work or school account instead.'],
        },
      },
      {
        source: 'microsoft-messages',
        read: '2026-11-22',
        sure: 'official',
        codes: ['50020', '16000', '500208'],
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        codes: ['500200'],
      },
    ],
  },
  {
    id: 'address-not-valid',
    step: 'address/check',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-22',
        sure: 'secondary',
        wordings: { en: ['Enter a valid email address, phone number, or Skype name.'] },
      },
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: ['90019', '90101'],
      },
    ],
  },
  {
    id: 'user-id-not-valid',
    step: 'address/check',
    sightings: [
      {
        source: 'ms-user-id-error',
        read: '2026-11-29',
        sure: 'official',
        wordings: {
          en: [
            'This doesn’t look like a valid user ID. Make sure you typed the user ID assigned to you by your organization.',
          ],
        },
      },
    ],
  },
  // Also shown while a phone number is set up; `sms-setup/number-refused` answers that. Most readers see it because they typed only a
  // student number or an ID on the sign-in page.
  {
    id: 'phone-number-not-valid',
    step: 'address/check',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { en: ['The phone number you entered isn’t valid.'] },
      },
      {
        source: 'awaisora-phone-number',
        read: '2026-11-29',
        sure: 'secondary',
        wordings: { ja: ['入力した電話番号は無効です'] },
      },
    ],
  },
  {
    id: 'account-tile-refused',
    step: 'address/other-browser',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-22',
        sure: 'official',
        codes: ['16001'],
      },
    ],
  },
  {
    id: 'not-in-directory',
    step: 'address/wrong-account',
    sightings: [
      {
        source: 'ms-office-add-in-en',
        read: '2026-11-29',
        sure: 'official',
        wordings: {
          en: [
            'Selected user account does not exist in tenant and cannot access the application in that tenant.',
          ],
        },
      },
      {
        source: 'ms-office-add-in-ja',
        read: '2026-11-29',
        sure: 'official',
        wordings: {
          ja: [
            '選択したユーザー アカウントはテナントに存在しないため、テナントのアプリケーションにアクセスできません。',
          ],
        },
      },
      {
        source: 'dotnet-membership',
        read: '2026-11-29',
        sure: 'secondary',
        wordings: {
          en: [
            'The account needs to be added as an external user in the tenant first. Please use a different account.',
          ],
        },
      },
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: ['16003', '50014', '90072', '90125'],
      },
    ],
  },
  {
    id: 'other-person-signed-in',
    step: 'address/wrong-account',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: ['81012'],
      },
    ],
  },
] as const satisfies GuideMessages;
