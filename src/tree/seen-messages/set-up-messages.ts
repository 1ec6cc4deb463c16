import type { GuideMessages } from './guide-messages.ts';

/** The messages about the set-up of the second check. */
export const setUpMessages = [
  {
    id: 'secure-your-account',
    step: 'set-up',
    sightings: [
      {
        source: 'set-up-page',
        read: '2026-11-22',
        sure: 'official',
        wordings: { en: ['Let’s secure your account'] },
      },
      {
        source: 'other-help-pages',
        read: '2026-11-22',
        sure: 'secondary',
        wordings: { en: ['Let’s keep your account secure'] },
      },
      {
        source: 'ms-japan-passkey',
        read: '2026-11-29',
        sure: 'official',
        wordings: { ja: ['アカウントをセキュリティ保護しましょう'] },
      },
    ],
  },
  {
    id: 'more-information-required',
    step: 'set-up',
    sightings: [
      {
        source: 'set-up-page',
        read: '2026-11-22',
        sure: 'official',
        wordings: { en: ['More information required'] },
      },
      {
        source: 'ms-first-time-ja',
        read: '2026-11-29',
        sure: 'official',
        wordings: { ja: ['詳細情報が必要'] },
      },
      {
        source: 'microsoft-messages',
        read: '2026-11-22',
        sure: 'official',
        codes: ['50072', '50079'],
      },
      {
        source: 'penginedu-action-required',
        read: '2026-11-29',
        sure: 'secondary',
        wordings: { ja: ['ご使用のアカウントを保護するため、組織ではさらに情報を必要です。'] },
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { ja: ['さらに情報を必要としています'] },
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'paraphrase',
        wordings: { ja: ['詳細な情報が必要'] },
      },
    ],
  },
  {
    id: 'keep-your-account-secure',
    step: 'set-up',
    sightings: [
      {
        source: 'ms-security-info-en',
        read: '2026-11-29',
        sure: 'official',
        wordings: { en: ['Keep your account secure'] },
      },
      {
        source: 'ms-security-info-ja',
        read: '2026-11-29',
        sure: 'official',
        wordings: { ja: ['アカウントのセキュリティ保護'] },
      },
    ],
  },
  {
    id: 'additional-security-verification',
    step: 'sms-setup/phone-number',
    sightings: [
      {
        source: 'B',
        read: '2026-11-22',
        sure: 'official',
        wordings: { en: ['Additional security verification', 'Step 1: How should we contact you?'] },
      },
      {
        source: 'ms-phone-ja',
        read: '2026-11-29',
        sure: 'official',
        wordings: { ja: ['追加のセキュリティ確認', '手順 1: ご希望のご連絡方法をお知らせください'] },
      },
    ],
  },
  {
    id: 'action-required',
    step: 'set-up',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { en: ['Action Required', 'days until this is required'] },
      },
      {
        source: 'ms-quarkus',
        read: '2026-11-29',
        sure: 'official',
        wordings: {
          en: [
            'Your organization requires additional security information. Follow the prompts to download and set up the Microsoft Authenticator app.',
          ],
        },
      },
      {
        source: 'penginedu-action-required',
        read: '2026-11-29',
        sure: 'secondary',
        wordings: {
          ja: [
            'アクションが必要',
            '組織には追加のセキュリティ情報が必要です。指示に従って、Microsoft Authenticatorアプリをダウンロードしてセットアップします。',
            'これが必要になるまであと14日間です。',
          ],
        },
      },
    ],
  },
  {
    id: 'protect-your-account',
    step: 'set-up',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { en: ['Help us protect your account', 'Protect your account'] },
      },
      {
        source: 'fujifilm-protect',
        read: '2026-11-29',
        sure: 'secondary',
        wordings: { ja: ['アカウントの保護にご協力ください'] },
      },
    ],
  },
  {
    id: 'improve-sign-ins',
    step: 'set-up',
    sightings: [
      {
        source: 'merill-nudge',
        read: '2026-11-29',
        sure: 'secondary',
        wordings: { en: ['Improve your sign-ins'] },
      },
    ],
  },
  {
    id: 'get-authenticator-app',
    step: 'set-up',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { en: ['Get the Microsoft Authenticator app'] },
      },
    ],
  },
  {
    id: 'keep-access',
    step: 'set-up',
    sightings: [
      {
        source: 'ms-password-reset-lab',
        read: '2026-11-29',
        sure: 'official',
        wordings: { en: ['Don’t lose access to your account'] },
      },
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: ['50125'],
      },
    ],
  },
  {
    id: 'install-authenticator',
    step: 'app-setup',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { en: ['Install Microsoft Authenticator'] },
      },
    ],
  },
  {
    id: 'add-account-to-app',
    step: 'app-setup/scan',
    sightings: [
      {
        source: 'ms-verified-employee',
        read: '2026-11-29',
        sure: 'official',
        wordings: { en: ['Set up your account in the app'] },
      },
      {
        source: 'ms-security-info-en',
        read: '2026-11-29',
        sure: 'official',
        wordings: { en: ['Scan the QR code'] },
      },
      {
        source: 'ms-japan-app',
        read: '2026-11-29',
        sure: 'official',
        wordings: { ja: ['アカウントのセットアップ', 'QR コードをスキャン'] },
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: {
          en: [
            'Set up your account in app',
            'What kind of account are you adding?',
            'Add work or school account',
          ],
        },
      },
    ],
  },
  {
    id: 'set-up-last-step',
    step: 'sms-setup/finish',
    sightings: [
      {
        source: 'B',
        read: '2026-11-22',
        sure: 'official',
        wordings: { en: ['Step 3: Keep using your existing applications'] },
      },
      {
        source: 'ms-phone-ja',
        read: '2026-11-29',
        sure: 'official',
        wordings: { ja: ['手順 3: 既存のアプリケーションを使用し続ける'] },
      },
    ],
  },
  {
    id: 'activation-code-invalid',
    step: 'app-setup/new-qr',
    sightings: [
      {
        source: 'thers-activation-code',
        read: '2026-11-29',
        sure: 'secondary',
        wordings: { en: ['Activation code is invalid'] },
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'paraphrase',
        wordings: { en: ['the QR code was already used'] },
      },
    ],
  },
  {
    id: 'set-up-blocked',
    step: 'ask/blocked',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-22',
        sure: 'official',
        codes: ['53004', '53010'],
      },
    ],
  },
] as const satisfies GuideMessages;
