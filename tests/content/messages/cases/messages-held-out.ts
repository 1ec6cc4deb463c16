import type { MessageCase } from './messages.ts';

/**
 * What a reader types or pastes from a page, and the message it is. A person who had not seen the code wrote these
 * cases after it was finished, to test whether the search generalises.
 */
export const heldOutCases: readonly MessageCase[] = [
  // In English: parts, endings and middles, with words left out.
  { typed: 'typed it correctly. Otherwise, contact your admin', message: 'username-incorrect' },
  { typed: 'cant sign in here with personal account', message: 'personal-account' },
  { typed: 'dont remember your password, reset it now', message: 'password-incorrect' },
  {
    typed: 'try again later and if you still have trouble contact your admin',
    message: 'account-locked-for-a-while',
  },
  { typed: 'contact support person to unlock it, then try again', message: 'account-locked' },
  { typed: 'I cant use Microsoft Authenticator app right now', message: 'cannot-use-app' },

  // In English: with slips.
  { typed: 'usernam may be incorect make sure you typed it', message: 'username-incorrect' },
  { typed: 'couldnt find any account with that user name', message: 'no-such-username' },
  { typed: 'microsoft account dosent exist enter a diferent acount', message: 'account-does-not-exist' },
  { typed: 'enter valid e-mail address, phone number or Skyp name', message: 'address-not-valid' },
  { typed: 'Your account or passwrod is incorrct.', message: 'password-incorrect' },
  { typed: 'locked to prevnt unauthorised use', message: 'account-locked-for-a-while' },
  { typed: 'Keep your acount secure', message: 'keep-your-account-secure' },
  { typed: 'additonal securty verification', message: 'additional-security-verification' },
  { typed: 'appove sign in requets', message: 'approve-sign-in-request' },
  { typed: 'We didnt hear form you', message: 'no-answer' },
  { typed: 'youve hit our limit on text verfication codes', message: 'limit-of-codes' },
  {
    typed: 'Ｓｏｒｒｙ，　ｗｅ’ｒｅ　ｈａｖｉｎｇ　ｔｒｕｏｂｌｅ　ｖｅｒｉｆｙｉｎｇ',
    message: 'trouble-verifying',
  },
  { typed: 'your browser is curently set to block cokies', message: 'cookies-blocked' },

  // In English: retold by the reader.
  {
    typed: 'Why does it say this username may be incorrect? I typed my ID and @ecs.osaka-u.ac.jp',
    message: 'username-incorrect',
  },
  {
    typed: 'it keeps telling me icloud.com is not in our system, make sure you typed it correctly',
    message: 'domain-unknown',
  },
  {
    typed: 'it wants me to get a new one?? "That Microsoft account doesn\'t exist"',
    message: 'account-does-not-exist',
  },
  {
    typed: 'it asks for a valid email address, phone number or skype name',
    message: 'address-not-valid',
  },
  {
    typed: 'says my account or password is incorrect but its the same one I use for KOAN',
    message: 'password-incorrect',
  },
  {
    typed: 'Why does it say my account is temporarily lokced? I only tried three times',
    message: 'account-locked-for-a-while',
  },
  {
    typed: 'Why do I get "Let\'s secure your account" every time I log in?',
    message: 'secure-your-account',
  },
  {
    typed: 'After password: "More infromation required" and I can only press Next',
    message: 'more-information-required',
  },
  {
    typed: 'the page is titled Additional security verification and wants my phone number',
    message: 'additional-security-verification',
  },
  {
    typed: "Why does it say we didn't hear from you? I did tap the number",
    message: 'no-answer',
  },

  // In English: pages, with their buttons and addresses.
  {
    typed:
      "Pick an account\nhandai.hanako@gmail.com\nYou can't sign in here with a personal account. Use your work or school account instead.\nUse another account\nBack",
    message: 'personal-account',
  },
  {
    typed:
      "Outlook\nSign in\nu123456a\nEnter a valid email address, phone number, or Skype name.\nNo account? Create one!\nCan't access your account?\nNext",
    message: 'address-not-valid',
  },
  {
    typed:
      "u123456a@ecs.osaka-u.ac.jp\nLet's keep your account secure\nWe'll help you set up another way to verify it's you.\nNext",
    message: 'secure-your-account',
  },
  {
    typed:
      'Keep your account secure\nMicrosoft Authenticator\nSet up your account\nIf prompted, allow notifications. Then add an account, and select "Work or school".\nBack  Next\nI want to set up a different method',
    message: 'keep-your-account-secure',
  },
  {
    typed:
      "u999999z@ecs.osaka-u.ac.jp\nVerify your identity\nText +XX XXXXXXXX12\nSorry, we're having trouble verifying your account. Please try again.\nView details\nCancel",
    message: 'trouble-verifying',
  },

  // In English: codes, within a text.
  {
    typed:
      "AADSTS90002: Tenant 'ecs.osaka-u.com' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.",
    message: 'domain-unknown',
  },
  {
    typed: 'AADSTS50126: Error validating credentials due to invalid username or password.',
    message: 'password-incorrect',
  },
  { typed: 'aadsts 50078 keeps coming up on her phone', message: 'second-check-missing' },
  {
    typed:
      'You can’t get there from here\nTroubleshooting details\nError code: AADSTS53000\nDevice state: Unregistered',
    message: 'blocked-by-policy',
  },
  {
    typed:
      "AADSTS50055: The password is expired. The user's password is expired, and therefore their login or session was ended.",
    message: 'password-expired',
  },
  { typed: 'what does Error Code: 53010 mean, I was adding my phone', message: 'set-up-blocked' },
  { typed: 'AADSTS50196 again and again in Safari', message: 'goes-in-circles' },

  // In Japanese: parts, endings and middles.
  {
    typed: '正しく入力したことを確認してください。入力に問題がない場合は管理者に問い合わせてください',
    message: 'username-incorrect',
  },
  {
    typed: '別のアカウントを入力するか、新しいアカウントを取得して下さい',
    message: 'account-does-not-exist',
  },
  { typed: 'パスワードを忘れた場合は今すぐリセット', message: 'password-incorrect' },
  { typed: '不正使用を防ぐため、一時的にロックされている', message: 'account-locked-for-a-while' },
  { typed: 'ロックを解除してから、もう一度お試しください', message: 'account-locked' },

  // In Japanese: with slips, in half width, with other scripts.
  { typed: 'このﾕｰｻﾞｰ名は間違っている可能性があります', message: 'username-incorrect' },
  { typed: 'このユーザー名は間違えてる可能性があります', message: 'username-incorrect' },
  { typed: 'そのMicrosoftアカウントが存在しません', message: 'account-does-not-exist' },
  { typed: 'アカウントかパスワードが正しくありません', message: 'password-incorrect' },
  {
    typed: 'ご仕様のアカウントは、不正使用を防ぐ為に一時的にロックされています',
    message: 'account-locked-for-a-while',
  },
  { typed: 'アカウントをセキュリティー保護しましょう', message: 'secure-your-account' },
  { typed: 'ｱｶｳﾝﾄをｾｷｭﾘﾃｨ保護しましょうって何ですか', message: 'secure-your-account' },
  { typed: '詳細情報が必用', message: 'more-information-required' },
  { typed: '追加のセキュリテイ確認', message: 'additional-security-verification' },
  { typed: 'サインイン要求の承認', message: 'approve-sign-in-request' },
  { typed: 'ｻｲﾝｲﾝ要求を承認って出たまま', message: 'approve-sign-in-request' },
  { typed: 'Microsoft Authenticatorアプリを現在使用出来ません', message: 'cannot-use-app' },
  { typed: 'マイクロソフト オーセンティケーター アプリを現在使用できません', message: 'cannot-use-app' },
  { typed: '許可された思考回数を超えたため、要求が失敗しました', message: 'too-many-attempts' },
  { typed: 'ﾌﾞﾗｳｻﾞｰは現在､cookieをﾌﾞﾛｯｸするように設定されています', message: 'cookies-blocked' },
  { typed: 'クッキーをブロックする様に設定されています', message: 'cookies-blocked' },

  // In Japanese: retold by the reader, also with the page's English.
  { typed: 'ユーザー名が間違っている可能性がありますって出るんですが', message: 'username-incorrect' },
  { typed: "「osaka-u.jp isn't in our system」って出ます", message: 'domain-unknown' },
  {
    typed: 'We couldn’t find an account with that username. と表示されますがIDは合っています',
    message: 'no-such-username',
  },
  {
    typed: 'なぜ「その Microsoft アカウントは存在しません」と出るのでしょうか。大学のアドレスを入れています',
    message: 'account-does-not-exist',
  },
  {
    typed: 'サポート担当者に連絡してロック解除してからもう一度お試し下さいと言われた',
    message: 'account-locked',
  },
  {
    typed: '「詳細情報が必要です」と表示されて「次へ」しか押せません',
    message: 'more-information-required',
  },
  { typed: 'アカウントのセキュリティー保護という画面が出た', message: 'keep-your-account-secure' },
  {
    typed: '「Approve sign in request」と英語で出ます。どうすればいいですか',
    message: 'approve-sign-in-request',
  },
  { typed: "「We didn't hear from you」と出て先に進めません", message: 'no-answer' },
  {
    typed: 'You’ve hit our limit on text verification codes と英語で表示されました',
    message: 'limit-of-codes',
  },
  {
    typed: 'SMSのコードを入れたら「許可された試行回数を超えたため要求は失敗しました」',
    message: 'too-many-attempts',
  },

  // In Japanese: pages, with their buttons and addresses.
  {
    typed:
      '← u999999z@ecs.osaka-u.ac.jp\nパスワードの入力\nご使用のアカウントは、不正使用を防ぐために一時的にロックされています。後でもう一度お試しください。問題が解決しない場合は管理者にお問い合わせください。\nパスワード\nパスワードを忘れた場合\nサインイン',
    message: 'account-locked-for-a-while',
  },
  {
    typed:
      'アカウントのセキュリティ保護\nMicrosoft Authenticator\nアカウントのセットアップ\nプロンプトが表示されたら、通知を許可します。次に、アカウントを追加し、[職場または学校] を選択します。\n戻る 次へ\n別の方法を設定します',
    message: 'keep-your-account-secure',
  },

  // In Japanese: codes, within a text.
  {
    typed: '申し訳ありませんが、サインイン中に問題が発生しました。ＡＡＤＳＴＳ５０１３２',
    message: 'session-ended',
  },
  { typed: 'スマホで「AADSTS53003」と出ます。大学のWi-Fiです', message: 'blocked-by-policy' },
  { typed: 'ＡＡＤＳＴＳ１６００１　と出て先に進めません', message: 'account-tile-refused' },
  { typed: 'エラーコード：５００１２１　認証に失敗しました', message: 'second-check-failed' },
  { typed: '電話に出た後で AADSTS50086 という表示', message: 'second-check-fault' },
  { typed: 'メールを開くと「AADSTS50057」と出る、休学中です', message: 'account-disabled' },
  { typed: 'AADSTS50058: サイレント サインイン要求が送信されました', message: 'interrupted' },
];

/**
 * Texts that are not sign-in messages, for which the search must find nothing. A person who had not seen the code wrote
 * them after it was finished, to test whether the search generalises.
 */
export const heldOutNoise: readonly string[] = [
  // Other services' errors and sign-in pages.
  'Google\n2-Step Verification\nA notification was sent to your Pixel 8. Tap Yes, then tap 27 on your phone.',
  'Google\n2 段階認証プロセス\nスマートフォンに通知を送信しました。「はい」をタップしてください。',
  'Choose an account to continue to YouTube',
  'Apple Account\nEnter the verification code sent to your other devices.\nDidn’t get a code?',
  'Apple Account のパスワードを入力してください。',
  'You can only use one LINE account per phone number. Back up your chats before you change your phone.',
  'LINEを引き継ぐには、古いスマホで表示したQRコードを読み取ってください。',
  'Your card was declined. Try another card or call your bank.',
  '暗証番号を3回続けて間違えるとカードが使えなくなります。窓口へお越しください。',
  'This one-time password expires in 60 seconds. Never share it with anybody, not even with bank staff.',
  'ワンタイムパスワードは30秒ごとに変わります。他人に教えないでください。',
  'マイハンダイ\n大阪大学個人ID\nパスワード\nログイン',
  'KOAN はただいまメンテナンス中です。明朝6時以降にアクセスしてください。',
  'CLEに課題を出そうとしたら「ファイルサイズが大きすぎます」と出ました',
  'Your connection is not private. Attackers might be trying to steal your information.',
  'この接続ではプライバシーが保護されません',
  'Safari can’t open the page because the server can’t be found.',
  'Please wait, the meeting host will let you in soon.',
  'Your message could not be sent because the attachment is larger than 25 MB.',
  '生協アプリの残高が足りません。チャージしてから会計してください。',

  // Sentences of help pages, about mail, phones, security and passwords.
  'Choose a password of at least 12 characters and do not use it for any other service.',
  'パスワードは使い回さず、長くて推測されにくいものにしましょう。',
  'To add your university mail to the iPhone, open Settings, then Mail, Accounts and Add Account.',
  'Beware of phishing: the university never asks for your password by mail.',
  '銀行を装った不審なメールにご注意ください。リンクを開いてはいけません。',
  '多要素認証とは、パスワードに加えてスマートフォンなどで本人を確かめる仕組みです。',
  '機種変更をする前に、認証アプリのデータを新しいスマートフォンに移してください。',
  '迷惑メールに振り分けられていないか確認してください。',
  'eduroam: type your ID with the realm and leave the certificate field empty',

  // Students' questions and lives.
  'Can I forward OUMail to my Gmail?',
  'How do I change the language of Outlook on the web to Japanese?',
  '卒業後、メールアドレスはいつまで使えますか',
  'Wi-Fiにつながりません。eduroamの設定を教えてください',
  '学生証を落としました。再発行はどこでできますか',
  'The card reader at the second floor gate is out of order, please use the east entrance.',
  '図書館の本が返却期限を過ぎています。至急返却してください。',
  '奨学金の申込みには、マイナンバーカードの写しが必要です。',
  'I bought a new phone yesterday and lost all my photos',
];
