import type { StepId } from './ids.ts';
import type { SourceId } from './sources.ts';
import type { Message } from './types.ts';

/** The date when the wordings and codes were read. */
const read = '2026-11-22';

/**
 * The messages of the sign-in pages, each with the step that answers it, its complete wordings as read in each language
 * (none where a wording has not been read yet), and the AADSTS codes with the same meaning. Wordings omit parts that
 * differ between readers, such as a domain. `locales/{language}/messages.json` explains each message in plain words.
 *
 * Microsoft warns that wordings and codes change, so they are matched loosely and the reader confirms the match.
 */
export const messages = [
  {
    id: 'username-incorrect',
    step: 'address/before-at',
    wordings: {
      en: [
        'This username may be incorrect. Make sure you typed it correctly. Otherwise, contact your admin.',
      ],
      ja: [
        'このユーザー名は間違っている可能性があります。正しく入力したことをご確認ください。入力に問題がない場合は、管理者にお問い合わせください。',
      ],
    },
    codes: [],
    source: 'other-help-pages',
    read,
  },
  {
    id: 'domain-unknown',
    step: 'address/after-at',
    wordings: {
      en: ['isn’t in our system. Make sure you typed it correctly.', 'This system does not have'],
      ja: [],
    },
    codes: ['50128', '50059', '90002', '900023'],
    source: 'other-help-pages',
    read,
  },
  {
    id: 'no-such-username',
    step: 'address/check',
    wordings: { en: ['We couldn’t find an account with that username.'], ja: [] },
    codes: ['50034', '51004'],
    source: 'other-help-pages',
    read,
  },
  {
    id: 'account-does-not-exist',
    step: 'address/other-browser',
    wordings: {
      en: [
        'That Microsoft account doesn’t exist. Enter a different account or get a new one.',
        'This Microsoft account does not exist',
      ],
      ja: [
        'その Microsoft アカウントは存在しません。別のアカウントを入力するか、新しいアカウントを取得してください。',
      ],
    },
    codes: [],
    source: 'A',
    read,
  },
  {
    id: 'personal-account',
    step: 'address/wrong-account',
    wordings: {
      en: ['You can’t sign in here with a personal account. Use your work or school account instead.'],
      ja: [],
    },
    codes: ['50020', '16000', '500208'],
    source: 'other-help-pages',
    read,
  },
  {
    id: 'address-not-valid',
    step: 'address/check',
    wordings: { en: ['Enter a valid email address, phone number, or Skype name.'], ja: [] },
    codes: [],
    source: 'other-help-pages',
    read,
  },
  {
    id: 'account-tile-refused',
    step: 'address/other-browser',
    wordings: { en: [], ja: [] },
    codes: ['16001'],
    source: 'microsoft-messages',
    read,
  },
  {
    id: 'password-incorrect',
    step: 'password/changed-lately',
    wordings: {
      en: ['Your account or password is incorrect. If you don’t remember your password, reset it now.'],
      ja: [
        'アカウントまたはパスワードが正しくありません。パスワードを忘れた場合は、今すぐリセットしてください。',
      ],
    },
    codes: ['50126', '50056', '50064'],
    source: 'other-help-pages',
    read,
  },
  {
    id: 'account-locked-for-a-while',
    step: 'password/locked',
    wordings: {
      en: [
        'Your account is temporarily locked to prevent unauthorized use. Try again later, and if you still have trouble, contact your admin.',
      ],
      ja: [
        'ご使用のアカウントは、不正使用を防ぐために一時的にロックされています。後でもう一度お試しください。問題が解決しない場合は管理者にお問い合わせください。',
      ],
    },
    codes: ['50053'],
    source: 'microsoft-messages',
    read,
  },
  {
    id: 'account-locked',
    step: 'ask/unlock',
    wordings: {
      en: ['Your account has been locked. Contact your support person to unlock it, then try again.'],
      ja: [
        'ご使用のアカウントはロックされています。サポート担当者に連絡してロックを解除してから、もう一度お試しください。',
      ],
    },
    codes: [],
    source: 'microsoft-messages',
    read,
  },
  {
    id: 'password-expired',
    step: 'password/expired',
    wordings: { en: [], ja: [] },
    codes: ['50055', '50144'],
    source: 'microsoft-messages',
    read,
  },
  {
    id: 'session-ended',
    step: 'browser/start-again',
    wordings: { en: [], ja: [] },
    codes: ['50132', '50133', '50173', '50089'],
    source: 'microsoft-messages',
    read,
  },
  {
    id: 'account-disabled',
    step: 'ask/unlock',
    wordings: { en: [], ja: [] },
    codes: ['50057'],
    source: 'microsoft-messages',
    read,
  },
  {
    id: 'secure-your-account',
    step: 'set-up',
    wordings: {
      en: ['Let’s secure your account', 'Let’s keep your account secure'],
      ja: ['アカウントをセキュリティ保護しましょう'],
    },
    codes: [],
    source: 'set-up-page',
    read,
  },
  {
    id: 'more-information-required',
    step: 'set-up',
    wordings: { en: ['More information required'], ja: ['詳細情報が必要'] },
    codes: ['50072', '50079'],
    source: 'B',
    read,
  },
  {
    id: 'keep-your-account-secure',
    step: 'set-up',
    wordings: { en: ['Keep your account secure'], ja: ['アカウントのセキュリティ保護'] },
    codes: [],
    source: 'microsoft-set-up',
    read,
  },
  {
    id: 'additional-security-verification',
    step: 'sms-setup/phone-number',
    wordings: { en: ['Additional security verification'], ja: ['追加のセキュリティ確認'] },
    codes: [],
    source: 'B',
    read,
  },
  {
    id: 'set-up-blocked',
    step: 'ask/blocked',
    wordings: { en: [], ja: [] },
    codes: ['53004', '53010'],
    source: 'microsoft-messages',
    read,
  },
  {
    id: 'approve-sign-in-request',
    step: 'mfa/app',
    wordings: { en: ['Approve sign in request'], ja: ['サインイン要求を承認'] },
    codes: [],
    source: 'microsoft-set-up',
    read,
  },
  {
    id: 'cannot-use-app',
    step: 'mfa/another-method',
    wordings: {
      en: ['I can’t use my Microsoft Authenticator app right now'],
      ja: ['Microsoft Authenticator アプリを現在使用できません'],
    },
    codes: [],
    source: 'other-help-pages',
    read,
  },
  {
    id: 'second-check-missing',
    step: 'mfa',
    wordings: { en: [], ja: [] },
    codes: ['50074', '50076', '50078'],
    source: 'microsoft-messages',
    read,
  },
  {
    id: 'second-check-failed',
    step: 'mfa',
    wordings: { en: [], ja: [] },
    codes: ['500121'],
    source: 'other-help-pages',
    read,
  },
  {
    id: 'no-answer',
    step: 'mfa/no-notification',
    wordings: { en: ['We didn’t hear from you'], ja: [] },
    codes: [],
    source: 'other-help-pages',
    read,
  },
  {
    id: 'limit-of-codes',
    step: 'mfa/wait',
    wordings: {
      en: ['You’ve hit our limit on verification calls', 'You’ve hit our limit on text verification codes'],
      ja: [],
    },
    codes: ['50088'],
    source: 'microsoft-messages',
    read,
  },
  {
    id: 'too-many-attempts',
    step: 'mfa/wait',
    wordings: { en: [], ja: ['許可された試行回数を超えたため、要求が失敗しました'] },
    codes: [],
    source: 'other-help-pages',
    read,
  },
  {
    id: 'trouble-verifying',
    step: 'mfa/another-method',
    wordings: { en: ['Sorry, we’re having trouble verifying your account'], ja: [] },
    codes: [],
    source: 'microsoft-messages',
    read,
  },
  {
    id: 'second-check-fault',
    step: 'ask',
    wordings: { en: [], ja: [] },
    codes: ['50086'],
    source: 'microsoft-messages',
    read,
  },
  {
    id: 'blocked-by-policy',
    step: 'ask/blocked',
    wordings: { en: [], ja: [] },
    codes: ['53003', '53000', '53001', '53002', '530035', '53011', '50131', '50105', '90094'],
    source: 'microsoft-messages',
    read,
  },
  {
    id: 'cookies-blocked',
    step: 'browser/cookies',
    wordings: {
      en: ['We can’t sign you in. Your browser is currently set to block cookies.'],
      ja: ['ブラウザーは現在、cookie をブロックするように設定されています'],
    },
    codes: [],
    source: 'microsoft-messages',
    read,
  },
  {
    id: 'goes-in-circles',
    step: 'browser/where',
    wordings: { en: [], ja: [] },
    codes: ['50196'],
    source: 'microsoft-messages',
    read,
  },
  {
    id: 'interrupted',
    step: 'browser/start-again',
    wordings: { en: [], ja: [] },
    codes: ['50058', '165900'],
    source: 'microsoft-messages',
    read,
  },
  {
    id: 'passing-fault',
    step: 'mfa/another-method',
    wordings: { en: [], ja: [] },
    codes: ['50087'],
    source: 'microsoft-messages',
    read: '2026-11-28',
  },
  {
    id: 'question-of-the-page',
    step: 'start/look',
    wordings: { en: [], ja: [] },
    codes: ['50140', '50199'],
    source: 'microsoft-messages',
    read: '2026-11-28',
  },
  {
    id: 'back-button',
    step: 'browser/start-again',
    wordings: { en: [], ja: [] },
    codes: ['900561'],
    source: 'microsoft-messages',
    read: '2026-11-28',
  },
  {
    id: 'request-too-long',
    step: 'browser/private-window',
    wordings: { en: ['Bad Request - Request Too Long'], ja: [] },
    codes: [],
    source: 'other-help-pages',
    read: '2026-11-28',
  },
  {
    id: 'web-view-too-old',
    step: 'address/other-browser',
    wordings: { en: [], ja: [] },
    codes: ['220450'],
    source: 'microsoft-messages',
    read: '2026-11-28',
  },
  {
    id: 'password-at-risk',
    step: 'password/expired',
    wordings: { en: [], ja: [] },
    codes: ['50135'],
    source: 'microsoft-messages',
    read: '2026-11-28',
  },
] as const satisfies readonly Message<StepId, SourceId>[];

/** The id of a message, which is the key of its explanation. */
export type MessageId = (typeof messages)[number]['id'];
