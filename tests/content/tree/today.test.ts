/**
 * Facts that the two source texts do not have (the sign-in pages as they are today, the set-up in three generations,
 * telephones, browsers, and problems that help desks know). Each row has the step that deals with the fact, and what
 * its text must say in each language.
 */
import { describe, expect, test } from 'vitest';
import type { StepId } from '../../../src/tree/ids.ts';
import { messages } from '../../../src/tree/messages.ts';
import { matchMessage } from '../../../src/validators/message.ts';
import { stepWords } from '../locales/step-words.ts';

type Row = readonly [row: string, step: StepId, en: RegExp, ja: RegExp];

/** What a reader types into the message search, and the step that comes first. */
const messageRows: readonly Row[] = [
  ['This username may be incorrect.', 'address/before-at', /before the @/, /@より前/],
  ['ecs.osaka-u.jp isn’t in our system.', 'address/after-at', /after the @/, /@の?より?後ろ/],
  ['We couldn’t find an account with that username.', 'address/check', /type/i, /アドレス/],
  ['That Microsoft account doesn’t exist.', 'address/other-browser', /another browser/i, /別のブラウザ/],
  [
    'You can’t sign in here with a personal account.',
    'address/wrong-account',
    /Use another account/,
    /別のアカウント/,
  ],
  ['Enter a valid email address, phone number, or Skype name.', 'address/check', /type/i, /アドレス/],
  ['Your account or password is incorrect.', 'password/changed-lately', /password/, /パスワード/],
  ['Your account is temporarily locked to prevent unauthorized use.', 'password/locked', /wait/i, /待/],
  ['Your account has been locked. Contact your support person', 'ask/unlock', /help desk/, /ヘルプデスク/],
  ['Let’s secure your account', 'set-up', /not an error/, /エラーではありません/],
  ['Let’s keep your account secure', 'set-up', /not an error/, /エラーではありません/],
  ['More information required', 'set-up', /not an error/, /エラーではありません/],
  ['Keep your account secure', 'set-up', /not an error/, /エラーではありません/],
  ['Additional security verification', 'sms-setup/phone-number', /Authentication phone/, /認証用電話/],
  ['Approve sign in request', 'mfa/app', /request/, /通知/],
  ['I can’t use my Microsoft Authenticator app right now', 'mfa/another-method', /another way/i, /別の方法/],
  ['You’ve hit our limit on verification calls', 'mfa/wait', /an hour or more/, /1時間以上/],
  ['You’ve hit our limit on text verification codes', 'mfa/wait', /an hour or more/, /1時間以上/],
  ['Sorry, we’re having trouble verifying your account', 'mfa/another-method', /another way/i, /別の方法/],
  ['許可された試行回数を超えたため、要求が失敗しました', 'mfa/wait', /an hour or more/, /1時間以上/],
  ['We didn’t hear from you', 'mfa/no-notification', /notifications/, /通知/],
  ['Your browser is currently set to block cookies.', 'browser/cookies', /cookies/, /Cookie/],
  // The same messages in Japanese, if their Japanese wording was read in a source.
  ['このユーザー名は間違っている可能性があります。', 'address/before-at', /before the @/, /@より前/],
  ['その Microsoft アカウントは存在しません。', 'address/other-browser', /another browser/i, /別のブラウザ/],
  ['アカウントまたはパスワードが正しくありません。', 'password/changed-lately', /password/, /パスワード/],
  [
    'ご使用のアカウントは、不正使用を防ぐために一時的にロックされています。',
    'password/locked',
    /wait/i,
    /待/,
  ],
  [
    'ご使用のアカウントはロックされています。サポート担当者に連絡してロックを解除してから',
    'ask/unlock',
    /help desk/,
    /ヘルプデスク/,
  ],
  ['アカウントをセキュリティ保護しましょう', 'set-up', /not an error/, /エラーではありません/],
  ['詳細情報が必要', 'set-up', /not an error/, /エラーではありません/],
  ['アカウントのセキュリティ保護', 'set-up', /not an error/, /エラーではありません/],
  ['追加のセキュリティ確認', 'sms-setup/phone-number', /Authentication phone/, /認証用電話/],
  ['サインイン要求を承認', 'mfa/app', /request/, /通知/],
  ['Microsoft Authenticator アプリを現在使用できません', 'mfa/another-method', /another way/i, /別の方法/],
  ['ブラウザーは現在、cookie をブロックするように設定されています', 'browser/cookies', /cookies/, /Cookie/],
];

/** The AADSTS codes of a row, and the step that answers them. */
const codeRows: readonly Row[] = [
  ['50034 51004', 'address/check', /type/i, /アドレス/],
  ['50128 50059 90002 900023', 'address/after-at', /after the @/, /@の?より?後ろ/],
  ['50020 16000 500208', 'address/wrong-account', /Use another account/, /別のアカウント/],
  ['16001', 'address/other-browser', /another browser/i, /別のブラウザ/],
  ['50126 50056 50064', 'password/changed-lately', /password/, /パスワード/],
  ['50053', 'password/locked', /wait/i, /待/],
  ['50055 50144', 'password/reissue', /new password/, /新しいパスワード/],
  ['50132 50133 50173 50089', 'browser/start-again', /sign out, then open the page again/, /サインアウト/],
  ['50057', 'ask/unlock', /help desk/, /ヘルプデスク/],
  ['50072 50079', 'set-up', /not an error/, /エラーではありません/],
  ['53004 53010', 'ask/blocked', /where you are and which network/, /場所、使っているネットワーク/],
  ['50074 50076 50078', 'mfa', /second check/, /多要素認証/],
  ['500121', 'mfa', /second check/, /多要素認証/],
  ['50087 50088', 'mfa/wait', /an hour or more/, /1時間以上/],
  ['50086', 'ask', /Contact the help desk/, /ヘルプデスク/],
  ['53003 53000 53001 53002 530035 53011 50131 50105 90094', 'ask/blocked', /error code/, /エラーコード/],
  ['50058 50140 165900', 'browser/start-again', /Open the sign-in page again/, /開き直/],
  ['50196', 'browser/private-window', /private window/i, /プライベートウィンドウ/],
];

/** The set-up screens, telephones, browsers and problems that the source texts leave out. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'The set-up screens': [
    [
      'three generations, by their titles',
      'sms-setup',
      /Let’s secure your account.*Keep your account secure.*Additional security verification/s,
      /アカウントをセキュリティ保護しましょう.*アカウントのセキュリティ保護.*追加のセキュリティ確認/s,
    ],
    ['old: more information required', 'sms-setup/more-information', /Next/, /次へ/],
    [
      'old: how to be contacted, number, method',
      'sms-setup/phone-number',
      /Send me a code by text message/,
      /テキスト メッセージでコードを送信する/,
    ],
    ['old: the code, Verify', 'sms-setup/code', /Verify/, /確認/],
    ['old: keep using, Done or Finish', 'sms-setup/finish', /Finish.*Done/s, /完了/],
    ['old: app passwords, for programs without MFA', 'sms-setup/finish', /app password/, /アプリパスワード/],
    [
      '2020–25: a different method, Phone, Confirm',
      'sms-setup/newer-screens',
      /I want to set up a different method.*Phone.*Confirm/s,
      /別の方法を設定します.*電話.*確認/s,
    ],
    [
      '2020–25: the number, Text me a code',
      'sms-setup/newer-number',
      /Text me a code/,
      /コードを SMS 送信する/,
    ],
    ['2020–25: six digits, Success, Done', 'sms-setup/code', /Success!/, /成功/],
    [
      'newest: Let’s secure your account, other options',
      'sms-setup/newest-screens',
      /(?<!n[o’]t )usually[^.]* “?other options/i,
      /通常.*その他のオプション/s,
    ],
    [
      'newest: the app, Next until the QR code shows',
      'app-setup/open-set-up',
      /Press Next on each page until you see a QR code/,
      /QRコードが表示されるまで、次へを押し/,
    ],
    [
      'newest: Add account, Work or school account, scan',
      'app-setup/scan',
      /Add account.*Work or school account.*scan/s,
      /追加.*QRコードの読み取り/s,
    ],
    ['the leading 0: leave it out', 'sms-setup/newer-number', /leave out the first 0/, /最初の0を省きます/],
    [
      'if the number is refused: the country list first',
      'sms-setup/number-refused',
      /Check the country first/,
      /まず、国の一覧/,
    ],
    ['app codes change every 30 s', 'mfa/fresh-code', /every 30 seconds/, /30秒ごと/],
    ['a code by RCS or WhatsApp', 'sms-setup/no-text', /RCS or WhatsApp/, /RCSやWhatsApp/],
    [
      'virtual numbers are not supported',
      'no-text/virtual',
      /(?:does not|doesn’t) support[^.]* internet phone numbers/,
      /IP電話[^。]*番号に対応していません/,
    ],
    [
      'a landline can only take the call',
      'no-text/virtual',
      /landline can (?:get|receive) calls[^.]* not text messages/,
      /固定電話ではSMSを受信できませんが、電話での認証は使えます/,
    ],
    ['methods are managed at security info', 'mfa/new-phone', /security info/i, /セキュリティ情報/],
  ],
  Telephones: [
    [
      'which numbers receive texts, and how they are typed',
      'sms-setup/phone-number',
      /landline or a 050 number/,
      /固定電話や050/,
    ],
    ['050 and landlines', 'no-text/virtual', /landline/, /固定電話/],
    ['no text message: country or number wrong', 'sms-setup/no-text', /country and the number/, /国と番号/],
    ['no text message: no signal', 'mfa/no-text', /signal/, /電波/],
    [
      'no text message: sender blocked',
      'no-text',
      /Phone companies may block messages from abroad/,
      /海外からのSMSが拒否される/,
    ],
    ['docomo', 'no-text/docomo', /block text messages \(SMS\) from abroad/, /国際SMS拒否/],
    ['au', 'no-text/au', /February 2023/, /2023年2月/],
    ['SoftBank', 'no-text/softbank', /My SoftBank/, /My SoftBank/],
    ['Rakuten and others: ask', 'no-text/other-carrier', /ask the company/, /携帯電話会社に問い合わせ/],
    ['a call in its place', 'no-text/call-instead', /call/, /電話/],
    ['the app in its place', 'app-setup', /Microsoft Authenticator/, /Microsoft Authenticator/],
  ],
  'Cache and cookies': [
    ['a private window first', 'browser/private-window', /private window/i, /プライベートウィンドウ/],
    ['or another browser', 'address/other-browser', /another browser/i, /別のブラウザ/],
    [
      'it signs out of other sites',
      'browser/chrome-computer',
      /signs you out of other sites/,
      /ほかのサイト[^。]*サインアウト(?:され|し)ます/,
    ],
    [
      'Chrome on a computer',
      'browser/chrome-computer',
      /Delete browsing data.*All time.*Ctrl\+Shift\+Del|Ctrl\+Shift\+Delete.*All time/s,
      /閲覧履歴データを削除.*全期間/s,
    ],
    ['Chrome on Android', 'browser/chrome-android', /Privacy and security/, /プライバシーとセキュリティ/],
    ['Chrome on an iPhone', 'browser/chrome-iphone', /Privacy and security/, /プライバシーとセキュリティ/],
    [
      'Firefox on a computer',
      'browser/firefox-computer',
      /Privacy & Security.*Clear Data…/s,
      /プライバシーとセキュリティ.*データを消去…/s,
    ],
    [
      'Firefox on Android',
      'browser/firefox-android',
      /Choose[^.]* cookies[^.]* cache\b[^.]* (?:and|then) delete/,
      /Cookieとキャッシュ/,
    ],
    [
      'Firefox on an iPhone',
      'browser/firefox-iphone',
      /Choose[^.]* cookies[^.]* cache\b[^.]* (?:and|then) delete/,
      /Cookieとキャッシュ/,
    ],
    ['Safari on a Mac', 'browser/safari-mac', /Manage Website Data/, /Webサイトデータを管理/],
    [
      'Safari on an iPhone',
      'browser/safari-iphone',
      /Clear History and Website Data/,
      /履歴とWebサイトデータを消去/,
    ],
    [
      'Edge on a computer',
      'browser/edge-computer',
      /Choose what to clear.*All time.*Clear now/s,
      /クリアするデータの選択.*全期間/s,
    ],
    ['Edge on Android', 'browser/edge-android', /cookies/, /Cookie/],
    ['Edge on an iPhone', 'browser/edge-iphone', /cookies/, /Cookie/],
    ['names may differ', 'browser/chrome-computer', /may be slightly different/, /少し違うことがあります/],
  ],
  'Troubles that the source texts leave out': [
    [
      'another account is chosen by itself',
      'address/wrong-account',
      /Use another account.*private window/s,
      /別のアカウントを使用する.*プライベート/s,
    ],
    ['full-width letters, spaces, capitals', 'address/check', /exactly as you type it/, /(入力|そのまま)/],
    [
      'new phone, old one at hand',
      'mfa/new-phone',
      /Add the new phone, then remove the old one/,
      /新しいスマートフォンを登録し、前のものを削除/,
    ],
    ['new phone, old one gone: another method', 'mfa/another-method', /another way/i, /別の方法/],
    ['new phone, old one gone: a reset', 'mfa/reset', /reset/i, /リセット/],
    [
      'no notification',
      'mfa/no-notification',
      /phone is online.*turn off do not disturb and battery saver.*allow notifications.*restart/is,
      /インターネット.*おやすみモード.*省電力モード.*通知.*再起動/s,
    ],
    [
      'the six-digit code works offline',
      'mfa/offline-code',
      /six-digit code.*works even when your phone is offline/is,
      /6桁のコード.*オフライン/s,
    ],
    ['the prompt asks for a number', 'mfa/number', /usually has two digits/, /通常は2桁/],
    [
      'the app’s code is refused: the KOAN entry',
      'mfa/right-account',
      /osaka-u personal ID/,
      /osaka-u personal ID/,
    ],
    ['the app’s code is refused: expired', 'mfa/fresh-code', /expired/, /期限/],
    ['the app’s code is refused: the clock', 'mfa/clock', /automatic/, /自動設定/],
    ['pressed “No, it’s not me”', 'mfa/pressed-no', /may block/, /ブロックされることがあります/],
    [
      'a prompt nobody asked for',
      'mfa/unasked',
      /\nDeny the request.*\nChange (?:the|your) password.*(?<!n[o’]t )[Tt]ell the help desk/s,
      /拒否.*パスワードを.*変更.*ヘルプデスク/s,
    ],
    [
      'phone lost or stolen',
      'mfa/lost-phone',
      /\nChange (?:the|your) password.*\nChoose[^.]* method[^.]* (?:does not|doesn’t) need the lost phone/s,
      /パスワードを変更.*別の方法/s,
    ],
    [
      'asked to create a passkey',
      'passkey',
      /not an error.*skip it for now/is,
      /エラーではありません.*後回し/s,
    ],
    ['studying abroad soon', 'mfa/going-abroad', /Set up the app before you leave/, /出発前にアプリを登録/],
  ],
};

describe.each(['en', 'ja'] as const)('the facts in %s', (language) => {
  const says = (step: StepId, [, , en, ja]: Row) =>
    expect(
      stepWords(language, step),
      `If the text of ${step} still says so, change the pattern in this test. If not, change the text.`,
    ).toMatch(language === 'en' ? en : ja);

  test.each(messageRows)('the message “%s” finds the step %s, which states the fact', (...row) => {
    const [typed, step] = row;
    expect(matchMessage(typed, messages)[0]?.step).toBe(step);
    says(step, row);
  });

  test.each(codeRows)('the codes %s find the step %s, which states the fact', (...row) => {
    const [codes, step] = row;
    for (const code of codes.split(' ')) {
      for (const typed of [`AADSTS${code}`, code])
        expect(matchMessage(typed, messages).map((found) => found.step)).toEqual([step]);
    }
    says(step, row);
  });

  describe.each(Object.entries(rows))('%s', (_, all) => {
    test.each(all)('%s: the step %s says so', (...row) => says(row[1], row));
  });
});

test('every message and code of the data has a row', () => {
  const codes = codeRows.flatMap(([row]) => row.split(' '));
  expect(codes.toSorted()).toEqual(messages.flatMap((message) => [...message.codes]).toSorted());
  const found = new Set<string>(
    messageRows.flatMap(([typed]) => matchMessage(typed, messages)[0]?.message ?? []),
  );
  const worded = messages.filter(({ wordings: { en, ja } }) => en.length + ja.length > 0);
  expect(worded.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
});
