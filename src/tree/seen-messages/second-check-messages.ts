import type { GuideMessages } from './guide-messages.ts';

/** The messages about the second check. */
export const secondCheckMessages = [
  {
    id: 'approve-sign-in-request',
    step: 'mfa/app',
    sightings: [
      {
        source: 'ms-security-defaults-en',
        read: '2026-11-29',
        sure: 'official',
        wordings: { en: ['Approve sign in request'] },
      },
      {
        source: 'ms-japan-new-phone',
        read: '2026-11-29',
        sure: 'official',
        wordings: { ja: ['サインイン要求を承認'] },
      },
      {
        source: 'ms-akamai',
        read: '2026-11-29',
        sure: 'official',
        wordings: { en: ['We’ve sent a notification to your mobile device. Please respond to continue.'] },
      },
    ],
  },
  {
    id: 'number-in-app',
    step: 'mfa/number',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: {
          en: [
            'Open your Authenticator app, and enter the number shown to sign in.',
            'Are you trying to sign in?',
          ],
        },
      },
      {
        source: 'other-help-pages',
        read: '2026-11-29',
        sure: 'secondary',
        wordings: { en: ['No, it’s not me'] },
      },
      {
        source: 'awaisora-number',
        read: '2026-11-29',
        sure: 'secondary',
        wordings: { ja: ['Authenticatorアプリを開き、表示されている番号を入力してサインインします'] },
      },
      {
        source: 'otemon-mfa',
        read: '2026-11-29',
        sure: 'secondary',
        wordings: { ja: ['いいえ、私はしていません'] },
      },
    ],
  },
  {
    id: 'cannot-use-app',
    step: 'mfa/another-method',
    sightings: [
      {
        source: 'tokyo-mfa',
        read: '2026-11-29',
        sure: 'secondary',
        wordings: { en: ['I can’t use my Microsoft Authenticator app right now'] },
      },
      {
        source: 'tokyo-mfa-ja',
        read: '2026-11-29',
        sure: 'secondary',
        wordings: { ja: ['Microsoft Authenticator アプリを現在使用できません'] },
      },
    ],
  },
  {
    id: 'sign-in-another-way',
    step: 'mfa/another-method',
    sightings: [
      {
        source: 'ms-problems-en',
        read: '2026-11-29',
        sure: 'official',
        wordings: { en: ['Sign in another way'] },
      },
      {
        source: 'ms-second-check-en',
        read: '2026-11-29',
        sure: 'official',
        wordings: { en: ['Use a different verification option'] },
      },
      {
        source: 'ms-sign-in-methods-ja',
        read: '2026-11-29',
        sure: 'official',
        wordings: { ja: ['別の方法でサインイン'] },
      },
      {
        source: 'ms-second-check-ja',
        read: '2026-11-29',
        sure: 'official',
        wordings: { ja: ['別の確認オプションを使用する'] },
      },
      {
        source: 'tokyo-mfa-ja',
        read: '2026-11-29',
        sure: 'secondary',
        wordings: { ja: ['問題がありますか? 別の方法でサインインする'] },
      },
    ],
  },
  // The page for the app’s code has the same heading, “Enter code”, so that the heading alone does not tell the two apart.
  {
    id: 'text-code-requested',
    step: 'mfa/text',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { en: ['We texted your phone. Please enter the code to sign in.'] },
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'paraphrase',
        wordings: { ja: ['コードの入力'] },
      },
    ],
  },
  {
    id: 'app-code-requested',
    step: 'mfa/offline-code',
    sightings: [
      {
        source: 'tokyo-mfa-others',
        read: '2026-11-29',
        sure: 'secondary',
        wordings: { en: ['Enter the code displayed in the authenticator app on your mobile device'] },
      },
    ],
  },
  {
    id: 'calling-phone',
    step: 'mfa/no-call',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { en: ['We’re calling your phone. Please answer it to continue.'] },
      },
    ],
  },
  // The page says this of codes from the app and from text messages, so that the reader has to say which.
  {
    id: 'code-not-accepted',
    step: 'mfa',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { en: ['You didn’t enter the expected verification code. Please try again.'] },
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'paraphrase',
        wordings: { en: ['wrong code'] },
      },
    ],
  },
  {
    id: 'request-denied',
    step: 'mfa/pressed-no',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: {
          en: [
            'Request denied. We sent an identity verification request to your mobile device, but you denied it.',
          ],
        },
      },
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'paraphrase',
        wordings: { ja: ['要求が拒否されました'] },
      },
    ],
  },
  {
    id: 'second-check-missing',
    step: 'mfa',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-22',
        sure: 'official',
        codes: ['50074', '50076', '50078'],
      },
    ],
  },
  {
    id: 'second-check-failed',
    step: 'mfa',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-22',
        sure: 'secondary',
        codes: ['500121'],
      },
    ],
  },
  {
    id: 'no-answer',
    step: 'mfa/no-notification',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-22',
        sure: 'secondary',
        wordings: { en: ['We didn’t hear from you'] },
      },
    ],
  },
  {
    id: 'limit-of-codes',
    step: 'mfa/wait',
    sightings: [
      {
        source: 'ms-phone-options-en',
        read: '2026-11-29',
        sure: 'official',
        wordings: {
          en: [
            'You’ve hit our limit on verification calls',
            'You’ve hit our limit on text verification codes',
          ],
        },
      },
      {
        source: 'microsoft-messages',
        read: '2026-11-22',
        sure: 'official',
        codes: ['50088'],
      },
      {
        source: 'ms-phone-options-ja',
        read: '2026-11-29',
        sure: 'official',
        wordings: { ja: ['確認呼び出しの上限に達しました', 'テキスト確認コードの上限に達しました'] },
      },
    ],
  },
  {
    id: 'too-many-attempts',
    step: 'mfa/wait',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-22',
        sure: 'secondary',
        wordings: { ja: ['許可された試行回数を超えたため、要求が失敗しました'] },
      },
    ],
  },
  {
    id: 'trouble-verifying',
    step: 'mfa/another-method',
    sightings: [
      {
        source: 'ms-phone-options-en',
        read: '2026-11-29',
        sure: 'official',
        wordings: { en: ['Sorry, we’re having trouble verifying your account'] },
      },
      {
        source: 'ms-phone-options-ja',
        read: '2026-11-29',
        sure: 'official',
        wordings: { ja: ['申し訳ありませんが、アカウントの確認に問題が生じています'] },
      },
    ],
  },
  {
    id: 'device-cannot-verify',
    step: 'mfa/another-method',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { en: ['We couldn’t use your device to verify'] },
      },
    ],
  },
  {
    id: 'device-rooted',
    step: 'mfa/rooted',
    sightings: [
      {
        source: 'other-help-pages',
        read: '2026-11-28',
        sure: 'secondary',
        wordings: { en: ['Your device is rooted'] },
      },
      {
        source: 'windows-latest-rooted',
        read: '2026-11-29',
        sure: 'secondary',
        wordings: {
          en: [
            'Your device is jailbroken. This device has been modified to bypass built-in security protections.',
          ],
        },
      },
    ],
  },
  {
    id: 'passing-fault',
    step: 'mfa/another-method',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: ['50087'],
      },
    ],
  },
  {
    id: 'second-check-fault',
    step: 'ask',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-22',
        sure: 'official',
        codes: ['50086'],
      },
    ],
  },
] as const satisfies GuideMessages;
