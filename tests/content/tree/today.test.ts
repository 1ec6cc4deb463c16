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
  ['Bad Request - Request Too Long', 'browser/private-window', /private window/i, /プライベートウィンドウ/],
  ['We couldn’t find a Microsoft account.', 'address/check', /type/i, /アドレス/],
  ['This doesn’t look like a valid user ID.', 'address/check', /type/i, /アドレス/],
  ['The phone number you entered isn’t valid.', 'address/check', /type/i, /アドレス/],
  [
    'Selected user account does not exist in tenant',
    'address/wrong-account',
    /Use another account/,
    /別のアカウント/,
  ],
  [
    'You’ve tried to sign in too many times with an incorrect account or password.',
    'password/locked',
    /wait/i,
    /待/,
  ],
  ['Incorrect user ID or password', 'password/changed-lately', /password/, /パスワード/],
  [
    'You need to update your password because your password has expired.',
    'password/expired',
    /Change your password on the university’s page/,
    /大学のページでパスワードを変更/,
  ],
  ['you haven’t registered for password reset', 'password/who', /get a new password/, /再発行/],
  ['We’ve sent a notification to your mobile device.', 'mfa/app', /request/, /通知/],
  [
    'Open your Authenticator app, and enter the number shown to sign in.',
    'mfa/number',
    /number on the sign-in page/,
    /数字/,
  ],
  ['Are you trying to sign in?', 'mfa/number', /number on the sign-in page/, /数字/],
  ['Sign in another way', 'mfa/another-method', /another way/i, /別の方法/],
  ['Use a different verification option', 'mfa/another-method', /another way/i, /別の方法/],
  [
    'We texted your phone. Please enter the code to sign in.',
    'mfa/text',
    /No text message arrives/,
    /SMSが届かない/,
  ],
  ['Enter the code displayed in the authenticator app', 'mfa/offline-code', /It shows six digits/, /6桁/],
  ['We’re calling your phone.', 'mfa/no-call', /call/, /電話/],
  ['You didn’t enter the expected verification code.', 'mfa', /its code isn’t accepted/, /コード/],
  ['Request denied', 'mfa/pressed-no', /only denied the request/, /拒否/],
  ['We couldn’t use your device to verify', 'mfa/another-method', /another way/i, /別の方法/],
  ['Your device is rooted', 'mfa/rooted', /rooted or jailbroken/, /root化・脱獄/],
  ['Action Required', 'set-up', /not an error/, /エラーではありません/],
  [
    'Your organization requires additional security information.',
    'set-up',
    /not an error/,
    /エラーではありません/,
  ],
  ['Help us protect your account', 'set-up', /not an error/, /エラーではありません/],
  ['Improve your sign-ins', 'set-up', /not an error/, /エラーではありません/],
  ['Get the Microsoft Authenticator app', 'set-up', /not an error/, /エラーではありません/],
  ['Don’t lose access to your account', 'set-up', /not an error/, /エラーではありません/],
  ['Install Microsoft Authenticator', 'app-setup', /Microsoft Authenticator/, /Microsoft Authenticator/],
  ['Set up your account in app', 'app-setup/scan', /Scan the QR code with the app/, /QRコード/],
  [
    'What kind of account are you adding?',
    'app-setup/scan',
    /Work or school account/,
    /職場または学校アカウント/,
  ],
  ['Scan the QR code', 'app-setup/scan', /Scan the QR code with the app/, /QRコード/],
  ['Step 3: Keep using your existing applications', 'sms-setup/finish', /last page/, /完了/],
  ['Activation code is invalid', 'app-setup/new-qr', /activation code may have expired/, /QRコード/],
  ['Create a passkey', 'passkey', /not an error/, /エラーではありません/],
  ['Face, fingerprint, PIN or security key', 'passkey/sign-in', /sign in with a passkey/, /パスキー/],
  ['Passkey not registered', 'passkey/not-registered', /replace the passkey/, /パスキー/],
  ['You cannot access this right now.', 'ask/blocked', /security rule/, /アクセス制限/],
  ['You don’t have access to this.', 'ask/blocked', /security rule/, /アクセス制限/],
  ['Your sign-in was blocked.', 'ask/blocked', /security rule/, /アクセス制限/],
  ['Your account is blocked', 'ask/blocked', /security rule/, /アクセス制限/],
  ['Help us keep your device secure', 'ask/blocked', /security rule/, /アクセス制限/],
  ['Need admin approval', 'browser/mail-program', /OUMail in a browser/, /ブラウザ/],
  ['Sorry, your sign-in timed out.', 'browser/start-again', /Open the sign-in page again/, /開き直/],
  [
    'login.microsoftonline.com redirected you too many times.',
    'browser/where',
    /Inside an app such as LINE/,
    /LINEなどのアプリの中/,
  ],
  ['CAA2000B', 'browser/mail-program', /CAA20004 or 4usqa, use the browser/, /CAA20004や4usqa/],
  ['4usqa', 'browser/mail-program', /CAA20004 or 4usqa, use the browser/, /CAA20004や4usqa/],
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
  ['入力した電話番号は無効です', 'address/check', /type/i, /アドレス/],
  ['Microsoft アカウントが見つかりませんでした', 'address/check', /type/i, /アドレス/],
  [
    '選択したユーザー アカウントはテナントに存在しないため',
    'address/wrong-account',
    /Use another account/,
    /別のアカウント/,
  ],
  ['確認呼び出しの上限に達しました', 'mfa/wait', /an hour or more/, /1時間以上/],
  ['テキスト確認コードの上限に達しました', 'mfa/wait', /an hour or more/, /1時間以上/],
  [
    '申し訳ありませんが、アカウントの確認に問題が生じています',
    'mfa/another-method',
    /another way/i,
    /別の方法/,
  ],
  ['別の方法でサインイン', 'mfa/another-method', /another way/i, /別の方法/],
  ['別の確認オプションを使用する', 'mfa/another-method', /another way/i, /別の方法/],
  ['表示されている番号を入力してサインインします', 'mfa/number', /number on the sign-in page/, /数字/],
  ['アクションが必要', 'set-up', /not an error/, /エラーではありません/],
  ['アカウントの保護にご協力ください', 'set-up', /not an error/, /エラーではありません/],
  ['さらに情報を必要としています', 'set-up', /not an error/, /エラーではありません/],
  ['管理者の承認が必要', 'browser/mail-program', /OUMail in a browser/, /ブラウザ/],
  // Paraphrases, which are found but never quoted.
  [
    'パスワードの有効期限が切れています',
    'password/expired',
    /Change your password on the university’s page/,
    /大学のページでパスワードを変更/,
  ],
  ['アカウントが無効になっています', 'ask/unlock', /help desk/, /ヘルプデスク/],
  ['システムに存在しません', 'address/after-at', /after the @/, /@の?より?後ろ/],
  ['コードの入力', 'mfa/text', /No text message arrives/, /SMSが届かない/],
  ['要求が拒否されました', 'mfa/pressed-no', /only denied the request/, /拒否/],
  ['パスキーを作成する', 'passkey', /not an error/, /エラーではありません/],
  ['サインイン画面に何度も戻されます', 'browser/where', /Inside an app such as LINE/, /LINEなどのアプリの中/],
];

/** The AADSTS codes of a row, and the step that answers them. */
const codeRows: readonly Row[] = [
  ['50034 51004 90019 90101', 'address/check', /type/i, /アドレス/],
  ['50128 50059 90002 900023', 'address/after-at', /after the @/, /@の?より?後ろ/],
  ['50020 16000 500208', 'address/wrong-account', /Use another account/, /別のアカウント/],
  ['500200 16003 50014 90072 90125 81012', 'address/wrong-account', /private window/, /プライベート/],
  ['16001 220450', 'address/other-browser', /another browser/i, /別のブラウザ/],
  ['50126 50056 50064', 'password/changed-lately', /password/, /パスワード/],
  ['50053', 'password/locked', /wait/i, /待/],
  [
    '50055 50144 50135',
    'password/expired',
    /Change your password on the university’s page.*if it says that your account is at risk, tell the help desk/s,
    /大学のページでパスワードを変更する.*アカウントが危険だと表示された場合も同じです/s,
  ],
  [
    Array.from({ length: 21 }, (_, position) => 120_000 + position).join(' '),
    'password/expired',
    /Do not type a new one on Microsoft’s page/,
    /大学のページでパスワードを変更する/,
  ],
  [
    '16002 160021 50085 50139 50143 50197 54005 70000 70008 70043 700082 700084',
    'browser/start-again',
    /sign out, then open the page again/,
    /サインアウト/,
  ],
  ['50132 50133 50173 50089', 'browser/start-again', /sign out, then open the page again/, /サインアウト/],
  ['50057', 'ask/unlock', /help desk/, /ヘルプデスク/],
  ['50072 50079 50125', 'set-up', /not an error/, /エラーではありません/],
  ['53004 53010', 'ask/blocked', /where you are and which network/, /場所、使っているネットワーク/],
  ['50074 50076 50078', 'mfa', /second check/, /多要素認証/],
  ['500121', 'mfa', /second check/, /多要素認証/],
  ['50087', 'mfa/another-method', /another way/i, /別の方法/],
  ['50088', 'mfa/wait', /an hour or more/, /1時間以上/],
  ['50086', 'ask', /Contact the help desk/, /ヘルプデスク/],
  [
    '53003 53002 530035 53011 50131 50105 90094 50005 50158 530032 530034',
    'ask/blocked',
    /error code/,
    /エラーコード/,
  ],
  ['50097 50129 50155 50187 53000 53001 135011', 'ask/blocked', /error code/, /エラーコード/],
  ['500212 500213 50002 500021 500022', 'ask/blocked', /which network/, /ネットワーク/],
  ['50127', 'browser/mail-program', /OUMail in a browser/, /ブラウザ/],
  [
    '65001 90093 90095 50001 500011 650052 700016 7000112',
    'browser/mail-program',
    /OUMail in a browser/,
    /ブラウザ/,
  ],
  [
    '50033 70012 90006 90012 90024 90033 90090 90055 65004 70018 70019',
    'browser/start-again',
    /Open the sign-in page again/,
    /開き直/,
  ],
  [
    '50058 165900 900561',
    'browser/start-again',
    /Open the sign-in page again.*Do not use a bookmark or the back button/s,
    /開き直.*ブックマークや「戻る」は使いません/s,
  ],
  ['50140 50199', 'start/look', /What do you see\?/, /何が表示されますか/],
  [
    '50196',
    'browser/where',
    /Inside an app such as LINE.*In an email program or Office/s,
    /LINEなどのアプリの中.*メールソフト、またはOffice/s,
  ],
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
      /Some phone companies may block text messages \(SMS\) from abroad/,
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
      /Delete browsing data.*Ctrl\+Shift\+Delete.*All time\. If you do not see it, press More ▾.*Delete from this device or Delete data/s,
      /閲覧履歴データを削除.*Ctrl\+Shift\+Delete.*全期間.*見つからない場合は、もっと見る▾.*このデバイスから削除またはデータを削除/s,
    ],
    ['Chrome on Android', 'browser/chrome-android', /privacy and security/, /プライバシーとセキュリティ/],
    ['Chrome on an iPhone', 'browser/chrome-iphone', /privacy and security/, /プライバシーとセキュリティ/],
    [
      'Firefox on a computer',
      'browser/firefox-computer',
      /Privacy and security.*Browsing data.*Clear browsing data.*Everything.*Press Clear\./s,
      /プライバシーとセキュリティ.*閲覧データ.*閲覧データを消去.*すべての履歴.*消去を押します/s,
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
      /クリアするデータの選択.*すべての期間.*今すぐクリア/s,
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
      /Register the new phone, then remove the old one/,
      /新しいスマートフォンを登録し、前の登録を削除/,
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
    [
      'a prompt nobody asked for',
      'mfa/unasked',
      /\nDeny the request.*\nChange (?:the|your) password.*(?<!n[o’]t )[Tt]ell the help desk/s,
      /拒否.*パスワードを.*変更.*ヘルプデスク/s,
    ],
    [
      'phone lost or stolen',
      'mfa/lost-phone',
      /Change your password today, even if you can’t sign in.*\nChoose a method that does not need the lost phone.*\nChange your password.*reset/s,
      /パスワードは今日のうちに変更します.*なくしたスマートフォンを使わない方法を選びます.*\nパスワードを変更します.*リセット/s,
    ],
    [
      'asked to create a passkey',
      'passkey',
      /This is not an error.*Skip for now/s,
      /エラーではありません.*後回し/s,
    ],
    ['studying abroad soon', 'mfa/going-abroad', /Set up the app before you leave/, /出発前にアプリを登録/],
  ],
  Passkeys: [
    [
      'the request to create one can be put off, at More beside Next',
      'passkey',
      /press More beside Next, then Skip for now.*Microsoft has begun to ask for passkeys/s,
      /次への横のその他を押し、今はスキップする.*パスキーの作成を[^。]*求め/s,
    ],
    [
      'it is put off for a day, and asked for in each browser',
      'passkey/put-off',
      /press More beside Next.*Skip for now.*asked again after a day, and on each device and in each browser/s,
      /次への横のその他.*今はスキップする.*1日たつと、また作成を求められる.*別の端末やブラウザでも同じ/s,
    ],
    [
      'it may be asked for before the password: no fault',
      'passkey/sign-in',
      /It is not an error if Microsoft asks for a passkey before the password/,
      /パスワードより先にパスキーを求められても、エラーではありません/,
    ],
    [
      'another way may be chosen instead',
      'passkey/other-way',
      /You do not have to use the passkey if you have another method.*Other ways to sign in.*Choose the password/s,
      /ほかの方法を登録していれば、パスキーを使わずにサインインできます.*その他の方法でサインイン.*パスワードを選び/s,
    ],
    [
      'the phone’s own keychain is the simplest place, if the university allows it',
      'passkey/on-phone',
      /If the university allows it, this is the simplest.*Apple’s, Google’s or Samsung’s.*Add sign-in method, choose Passkey, and press Next.*Give the passkey a name\. Press Next, then Done/s,
      /大学で許可されていれば、この方法がいちばん簡単です.*AppleやGoogle、Samsung.*サインイン方法の追加を押し、パスキーを選んで、次へ.*パスキーに名前を付けます。次へ、完了/s,
    ],
    [
      'another device: Bluetooth and internet on both',
      'passkey/other-device',
      /Turn on Bluetooth on both devices.*both devices are connected to the internet/s,
      /2台ともBluetoothをオンにし.*2台ともインターネットに接続/s,
    ],
    [
      'the QR code: the camera, not Authenticator',
      'passkey/other-device',
      /Scan the QR code with the phone’s camera, not with Microsoft Authenticator/,
      /スマートフォンのカメラでQRコードを読み取ります。Microsoft Authenticatorでは読み取りません/,
    ],
    [
      '“already exists”: delete the one on the device',
      'passkey/already-exists',
      /already has a passkey.*Find the passkey for your OUMail address, and delete it there.*Create the passkey again/s,
      /すでに端末にあります.*OUMailのアドレスのパスキーを探し、端末から削除.*作成し直します/s,
    ],
    [
      'orphaned: delete it on the device and register again',
      'passkey/not-registered',
      /still be on your device, but no longer in your account.*on the device\. Delete the passkey.*Create a new passkey/s,
      /端末にパスキーが残っていても、アカウントからは削除.*端末で開きます.*パスキーを削除.*新しいパスキーを作成/s,
    ],
    [
      'one in Authenticator is not in its backup: said after the change of phone',
      'passkey/new-phone',
      /A passkey in Microsoft Authenticator is not part of the app’s backup.*Create a new passkey/s,
      /Authenticatorのパスキーは、バックアップに含まれません.*新しいパスキーを作成/s,
    ],
    [
      'one in Authenticator is not in its backup: said when it is created',
      'passkey/in-app',
      /The app’s backup does not contain the passkey/,
      /パスキーは、アプリのバックアップに含まれません/,
    ],
    [
      'Android 14 that offers no place: Android 15',
      'passkey/no-place',
      /Some phones with Android 14 do not offer any(?: place|where) to save a passkey\..*need Android 15/,
      /Android 14では、パスキーの保存先が表示されないことがあります.*Android 15が必要/,
    ],
    [
      'to create one, a second check is needed, else a Temporary Access Pass',
      'passkey/second-check',
      /Before you can create a passkey, you have to pass multi-factor authentication.*whether they can give you a Temporary Access Pass/s,
      /パスキーを作成する前に、多要素認証が必要です.*一時アクセスパスを発行できるかも聞いてください/s,
    ],
    [
      'no device for one: the help desk',
      'ask/passkey',
      /whether the university can give you another way in, such as a Temporary Access Pass/,
      /一時アクセスパスなど、ほかの方法を大学で用意できるか/,
    ],
  ],
  'The app': [
    [
      'China: no notification on Android, but the code works',
      'mfa/no-notification',
      /In China, the app on Android phones gets no notifications/,
      /中国では、Androidのアプリに通知が届きません/,
    ],
    ['China: the six-digit code', 'mfa/offline-code', /offline, and in China/, /オフラインのときや中国でも/],
    [
      'China, abroad already',
      'mfa/abroad',
      /In China, the app on Android phones gets no notifications, but its code works/,
      /中国では、Androidのアプリに通知が届きません。コードは使えます/,
    ],
    [
      'China, before leaving',
      'mfa/going-abroad',
      /In China, the app on Android phones gets no notifications\. Its code (?:still )?works/,
      /中国では、Androidのアプリに通知が届きません。コードは使えます/,
    ],
    [
      'China, during the set-up: open the app and refresh',
      'app-setup/no-request',
      /In China, Android phones get no notifications.*Open the app and pull down on the screen/s,
      /中国では、Androidのスマートフォンにアプリの通知が届きません.*アプリを開き、画面を下に引っ張って更新/s,
    ],
    [
      'suspicious sign-ins: no notification, so open the app and pull down',
      'mfa/no-notification',
      /waiting in the app without a notification, for example if your sign-in looks unusual.*Pull the screen down to refresh it/s,
      /通知が出なくても、アプリに要求が届いていることがあります。いつもと違うサインイン.*画面を下に引っ張って更新/s,
    ],
    [
      'the clock: off and on again, even if it was on',
      'mfa/clock',
      /Do this even if automatic time is already on.*Turn automatic date and time off, and then on again/s,
      /自動設定がオンの場合も、この操作をしてください.*自動設定をオフにし、もう一度オンにします/s,
    ],
    [
      'the clock: then restart the phone',
      'mfa/fresh-code',
      /\nRestart your phone\./,
      /\nスマートフォンを再起動します。/,
    ],
    [
      'on one iPhone the app covers the number after two seconds',
      'mfa/number',
      /On an iPhone, the app may cover it after two seconds.*show (?:it|the number) again/,
      /iPhoneで数字が隠れた場合は、アプリで数字をもう一度表示します/,
    ],
    [
      'the number covered during the set-up on one phone',
      'app-setup/phone-alone',
      /If the app covers the number, you can show it again/,
      /数字がアプリ[にで]隠れた場合は、[^。]*表示(?:し直せます|できます)/,
    ],
    [
      'versions older than 12 months are not supported',
      'mfa/update-app',
      /does not support versions of the app that are older than 12 months/,
      /12か月(?:より古い|を過ぎた)[^。]*アプリをサポートしていません/,
    ],
    [
      'old versions, during the set-up',
      'app-setup',
      /versions more than 12 months old are no longer supported/,
      /12か月(?:より古い|を過ぎた)バージョンは、サポートされていません/,
    ],
    [
      'no app on Apple Watch',
      'mfa/no-notification',
      /There is no app for Apple Watch: use your iPhone/,
      /Apple Watchではアプリを使えません/,
    ],
    [
      'a backup brings an account back by name only: sign in to it again',
      'mfa/sign-in-to-app',
      /An iPhone backup usually brings back only the account’s name\. The app works again once you sign in to that account/,
      /iPhoneのバックアップで戻るのは、通常、アカウントの名前だけです。アプリでサインインし直すと/,
    ],
    [
      'a backup brings an account back by name only: said before the change of phone',
      'mfa/new-phone',
      /An iPhone backup usually brings back only the account’s name/,
      /iPhoneのバックアップで戻るのは、通常、アカウントの名前だけです/,
    ],
    [
      'rooted or jailbroken phones: blocked, then removed',
      'mfa/rooted',
      /Authenticator may block or remove university accounts on rooted or jailbroken phones/,
      /root化・脱獄した端末では、大学のアカウントを使えないことがあります。アプリから消えることもあります/,
    ],
    [
      'up to four second checks of the university in one app',
      'mfa/right-account',
      /up to four\b.*none of the others works for OUMail/s,
      /大学のアカウントは、アプリに最大4つ.*ほかのものはOUMailには使えません/s,
    ],
    [
      '“No, it’s not me”: only a report blocks',
      'mfa/pressed-no',
      /If you only denied the request, your sign-in is usually not blocked\. It may be blocked if you also reported it.*\(“Report”\), do not try again/s,
      /拒否しただけなら、通常、サインインはブロックされません。[^。]*報告した場合は、ブロックされることがあります.*（Report）した場合は、もう試さず/s,
    ],
    [
      '“No, it’s not me”: Report or Ignore, for the help desk',
      'ask/reported',
      /whether you reported it, or chose to ignore it/,
      /報告した(?:の)?か、無視した(?:の)?かも伝えて/,
    ],
    [
      'a request that was approved by mistake',
      'mfa/approved',
      /Change your password now.*Tell the help desk straight away/s,
      /すぐに変更してください.*すぐにヘルプデスクに伝えて/s,
    ],
    [
      'the links to another method, as they are seen',
      'mfa/another-method',
      /Sign in another way, Use a different verification option or I can’t use my Microsoft Authenticator app right now/,
      /別の方法でサインイン、別の確認オプションを使用する、Microsoft Authenticator アプリを現在使用できません/,
    ],
    [
      'a session that is still open asks for nothing: a private window',
      'mfa/new-phone',
      /open a private window and sign in there.*A window where you[^.]* still signed in (?:asks for nothing|won’t ask for MFA)/s,
      /プライベートウィンドウを開き.*サインインしたままのウィンドウでは認証を求められず/s,
    ],
  ],
  'The university': [
    [
      'the length of a password: what both pages say',
      'password/length',
      /One university page allows up to 32 characters\. Others say that only the first 16 are stored.*type the whole password first\.\nIf it is refused, type only the first 16/s,
      /32文字まで使えるというものと、最初の16文字だけ登録されるというもの.*まず全部を入力します。\n受け付けられない場合は、最初の16文字だけ/s,
    ],
    [
      'a lock of the campus-wide ID ends by itself',
      'password/locked',
      /If KOAN and My Handai are locked too, that lock also ends automatically after some time/,
      /KOANやマイハンダイのロックも、しばらくすると自動で解除されます/,
    ],
    [
      'KOAN’s check: it tests the password before it asks for its own code',
      'password/works-elsewhere',
      /If KOAN then asks for a six-digit code, your password was right/,
      /KOANで6桁のコードを求められたら、パスワードは合っています/,
    ],
    [
      'KOAN’s check with a new phone',
      'mfa/other-system',
      /use the old[^.]* temporary release code\.[^.]*register again on the campus network\.\nIf none of these work, ask for a reset/,
      /前の端末か、一時的な解除コードを使います。どちらもなければ、学内のネットワークで登録し直します。\nどれもできない場合は、[^。]*リセットを申請/,
    ],
    [
      'a graduate’s password: that of student days',
      'password/alumni',
      /Your password stays the same unless you have changed it/,
      /パスワードは、ご自分で変更していなければ、在学中と同じです/,
    ],
    [
      'a graduate’s new password: the section of the alumni page',
      'password/reissue-alumni',
      /The page for alumni has a section about getting a new password.*パスワードの再発行/s,
      /再発行の案内[^。]*専用のページ.*「パスワードの再発行」|専用のページ[^。]*再発行の案内.*「パスワードの再発行」/s,
    ],
    [
      'an expired password: the university’s page',
      'password/expired',
      /Do not type a new one on Microsoft’s page/,
      /Microsoftの画面では、新しいパスワードを入力しないでください/,
    ],
  ],
  'Phone companies and programs': [
    [
      'ahamo, povo, UQ, LINEMO, Y!mobile, irumo: which answer',
      'no-text',
      /ahamo, irumo, UQ mobile, povo, LINEMO, Y!mobile or Rakuten Mobile/,
      /ahamo・irumo・povo・UQ・LINEMO・ワイモバイル・楽天など/,
    ],
    [
      'their filters may be the carriers’: not known',
      'no-text/other-carrier',
      /ahamo, UQ mobile or Y!mobile may have filters like docomo’s, au’s or SoftBank’s\. Look for a similar setting, or ask/,
      /ahamo・UQ・ワイモバイルなどには、大手3社と似た設定があるかもしれません。似た設定を探すか、携帯電話会社に確認/,
    ],
    [
      'CAA… and 4usqa in Office: the browser, and the help desk with the code',
      'browser/mail-program',
      /a code such as CAA20004 or 4usqa, use the browser\. Tell the help desk the code and the time/,
      /CAA20004や4usqaなどのコードが出た場合は、ブラウザを使います。コードと時刻をヘルプデスクに/,
    ],
    [
      'private windows, by their names in each browser',
      'browser/private-window',
      /New Incognito window.*New InPrivate window.*New Private Window, in Safari New Private Window\. On a phone, [^.]*\btab\b/,
      /新しいシークレット ウィンドウ.*新しい InPrivate ウィンドウ.*新しいプライベートウィンドウ、Safariでは新規プライベートウインドウです。スマートフォンでは、ウィンドウではなくタブ/,
    ],
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
  const worded = messages.filter(({ wordings }) => Object.values(wordings).flat().length > 0);
  expect(worded.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
});
