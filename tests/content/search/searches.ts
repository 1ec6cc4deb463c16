/** What callers say and staff type, and the step that the quick jump must offer among the first three. */
export const searches: readonly { readonly typed: string; readonly step: string }[] = [
  // Spoken codes
  { typed: 'a2k', step: 'address/which-message' },
  { typed: 'ｍ７ｋ', step: 'mfa/right-account' },
  { typed: 'T-7-4', step: 'sms-setup/phone-number' },
  { typed: 'r 6 m', step: 'mfa/reset' },
  { typed: 'x2h。', step: 'browser' },
  { typed: 'Ｌ６２。', step: 'password/reissue' },

  // AADSTS codes
  { typed: '50196', step: 'browser/where' },
  { typed: 'aadsts50053', step: 'password/locked' },
  { typed: 'AADSTS 500121', step: 'mfa' },
  { typed: 'error code 53003', step: 'ask/blocked' },
  { typed: 'エラーコード 50126', step: 'password/changed-lately' },
  { typed: 'エラーコード：５００２０', step: 'address/wrong-account' },

  // Microsoft messages, in part or with a slip
  { typed: 'username may be incorect', step: 'address/before-at' },
  { typed: "ecs.osaka-u.jp isn't in our system", step: 'address/after-at' },
  { typed: 'we didnt hear from you', step: 'mfa/no-notification' },
  { typed: 'hit our limit on text verification', step: 'mfa/wait' },
  { typed: 'そのMicrosoftアカウントは存在しません', step: 'address/other-browser' },
  { typed: 'サポート担当者に連絡してロックを解除', step: 'ask/unlock' },
  { typed: '詳細情報が必要です', step: 'set-up' },
  { typed: 'ブラウザがcookieをブロックするよう設定されています', step: 'browser/cookies' },

  // Addresses: plain, mistyped, full width
  { typed: 'u123456a@ecs.osaka-u.ac.jp', step: 'address/check' },
  { typed: 'u123456a@esc.osaka-u.ac.jp', step: 'address/check' },
  { typed: 'ｕ１２３４５６ａ＠ｅｃｓ．ｏｓａｋａ－ｕ．ａｃ．ｊｐ', step: 'address/check' },

  // Phone numbers
  { typed: '090-1234-5678', step: 'sms-setup/newer-number' },
  { typed: '+81 90 1234 5678', step: 'sms-setup/newer-number' },
  { typed: '０９０－１２３４－５６７８', step: 'sms-setup/newer-number' },

  // Words of a step as staff remember them, in English
  { typed: 'clock to automatic', step: 'mfa/clock' },
  { typed: 'needs no roaming', step: 'mfa/abroad' },
  { typed: 'phone alone', step: 'app-setup/phone-alone' },
  { typed: 'app password', step: 'sms-setup/finish' },
  { typed: 'au sms filter', step: 'no-text/au' },

  // Words of a step as staff remember them, in Japanese
  { typed: 'Wi-Fiとモバイル通信を切り替える', step: 'password/locked' },
  { typed: '16文字を超えて', step: 'password/length' },
  { typed: 'QRコードを読み取る', step: 'app-setup/scan' },
  { typed: 'ブラウザで開き直す', step: 'browser/in-app' },
  { typed: '卒業生用アドレスを申請', step: 'address/apply' },

  // What callers say in their own words, in English
  { typed: "new phone and I don't have the old one any more", step: 'mfa/another-method' },
  { typed: 'phone got stolen yesterday', step: 'mfa/lost-phone' },
  { typed: 'exchange year in germany from next month, will the codes still come', step: 'mfa/going-abroad' },
  { typed: 'forgot my pasword', step: 'password/reissue' },
  { typed: 'changed my password 10 min ago, still says wrong', step: 'password/wait' },
  { typed: 'caller is a lecturer, wants to log in to oumail', step: 'address/staff' },
  { typed: 'graduted in march, old address dosent work', step: 'address/alumni' },
  { typed: 'always goes to my personal hotmail', step: 'address/wrong-account' },
  { typed: 'keeps sending me back to the login page', step: 'browser/start-again' },
  { typed: 'got an approval popup at 3am, wasnt me', step: 'mfa/unasked' },
  { typed: 'softbank, code never arives', step: 'no-text/softbank' },
  { typed: 'hit deny by acident', step: 'mfa/pressed-no' },

  // What callers say in their own words, in Japanese
  { typed: '機種変更したら認証できなくなりました', step: 'mfa/phone' },
  { typed: '認証アプリに何も来ない', step: 'mfa/no-notification' },
  { typed: 'パスキーを作れと出る、飛ばしたい', step: 'passkey' },
  { typed: '先週卒業したんですが、アドレスはいつ変わりますか', step: 'address/graduated-when' },
  { typed: '留学先で日本の番号にSMSが来ない', step: 'mfa/abroad' },
  { typed: 'KOANのほうの認証をリセットしたい', step: 'mfa/other-system' },
  { typed: '登録のとき電話番号がはじかれる', step: 'sms-setup/number-refused' },
  { typed: 'ドコモでショートメールが届きません', step: 'no-text/docomo' },
  { typed: 'スマホしかないのにQRコードが出て読めない', step: 'app-setup/phone-alone' },
  { typed: 'iPhoneのサファリの履歴の消し方', step: 'browser/safari-iphone' },
  { typed: '二段階認証を解除してほしい', step: 'mfa/reset' },
  { typed: 'アプリに数字を入れろと言われるけど何の数字？', step: 'mfa/number' },
];
