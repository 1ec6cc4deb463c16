import type { StepId } from './ids.ts';
import type { ScreenDocumentId } from './screen-documents.ts';
import type { DocumentId } from './sources.ts';
import type { SeenMessage } from './types.ts';

/**
 * The messages of the sign-in pages, each with the step that answers it and what each source says of it: its wordings in
 * each language, and the AADSTS codes with the same meaning. Wordings are complete, but omit parts that differ between
 * readers, such as a domain. `locales/{language}/messages.json` explains each message in plain words.
 *
 * Microsoft warns that wordings and codes change, so they are matched loosely and the reader confirms the match.
 */
export const seenMessages = [
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
    ],
  },
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
    ],
  },
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
        wordings: { en: ['Additional security verification'] },
      },
      {
        source: 'ms-phone-ja',
        read: '2026-11-29',
        sure: 'official',
        wordings: { ja: ['追加のセキュリティ確認'] },
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
  {
    id: 'blocked-by-policy',
    step: 'ask/blocked',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-22',
        sure: 'official',
        codes: ['53003', '53002', '530035', '53011', '50131', '50105', '90094'],
      },
      {
        source: 'microsoft-messages',
        read: '2026-11-28',
        sure: 'official',
        codes: ['53000', '53001'],
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
    id: 'goes-in-circles',
    step: 'browser/where',
    sightings: [
      {
        source: 'microsoft-messages',
        read: '2026-11-22',
        sure: 'official',
        codes: ['50196'],
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
] as const satisfies readonly SeenMessage<StepId, DocumentId | ScreenDocumentId>[];
