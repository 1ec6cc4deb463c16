/**
 * The statements of the two source texts: what each says, and the steps that say so, with what the text of each step
 * must say in each language. Where it takes several steps to say it, such as the question that shows a message and the
 * fix for that message, they stand in the order in which readers meet them.
 *
 * A pattern quotes only the words that carry the fact, so that a change of style passes. `[^.]*` and `[^。]*` stay
 * within a sentence. `(?<!n[o’]t )` and `(?![^.]*n[o’]t )` rule out “not” and “don’t” before or after a word.
 */
import { describe, expect, test } from 'vitest';
import { stepOf } from '../../../src/flow/replay.ts';
import type { StepId } from '../../../src/tree/ids.ts';
import { type StatementId, statements } from '../../../src/tree/sources.ts';
import { tree } from '../../../src/tree/tree.ts';
import { stepWords } from '../locales/step-words.ts';

type Patterns = readonly [en: RegExp, ja: RegExp];
type Said = readonly [step: StepId, ...Patterns];
type Row = readonly Said[];

/** Instructions that steps of one browser share. */
const IN_CHROME_ON_PHONE: Patterns = [
  /Choose only[^.]* cookies[^.]* cached images and files\.\nPress Delete data/,
  /Cookieと、キャッシュされた画像・ファイルだけを選びます。\nデータを削除を押します/,
];
const IN_EDGE_ON_PHONE: Patterns = [
  /(?:Tick|Choose)[^.]* cookies[^.]* cached images and files[.,] [Tt]hen clear the data/,
  /Cookieと、キャッシュされた画像・ファイルを選び、削除します/,
];
const IN_FIREFOX_ON_PHONE: Patterns = [
  /Choose[^.]* cookies[^.]* cache\b[^.]* (?:and|then) delete/,
  /Cookieとキャッシュを選び、削除します/,
];
/** What data roaming may cost, in the two generations of the screen for the number. */
const ROAMING: Patterns = [
  /Data roaming may cost (?:extra|money), especially abroad: ask your phone company/,
  /データローミングがオンの場合、特に海外では料金がかかることがあります。[^。]*携帯電話会社に確認してください/,
];

const rows: Readonly<Record<StatementId, Row>> = {
  'A1.1': [
    [
      'start',
      /Where do you get stuck[^\n]*\n.*When I enter my email address\nThe page doesn’t accept it/s,
      /どこで困っていますか.*メールアドレスの入力から先に進めない\nアドレスが受け付けられない/s,
    ],
    [
      'start/look',
      /A box for my email address\nI can’t get past it/,
      /メールアドレスの入力欄\nその先に進めない/,
    ],
    ['address', /\nYour email address may be wrong\./, /\nアドレスが間違っている可能性があります。/],
    ['address/check', /check the address you type/, /入力しているアドレスを確認/],
  ],
  'A1.2': [
    [
      'address/before-at',
      /must be your Osaka University personal ID.*Add @ecs\.osaka-u\.ac\.jp/s,
      /@より前の部分[^。]*。ここは大阪大学個人IDで、.*大阪大学個人IDを、1文字ずつ確かめながら入力します.*続けて、空白を入れずに@ecs\.osaka-u\.ac\.jpを入力します/s,
    ],
    [
      'address/after-at',
      /Type your personal ID \(not your student number\), then @ecs\.osaka-u\.ac\.jp\..*(?<!n[o’]t [^.]*)(?:[Ii]nclude|[Tt]ype) everything after the @/s,
      /大阪大学個人ID（学籍番号ではありません）に続けて、@ecs\.osaka-u\.ac\.jpを入力します.*@より後ろも省略せずに/s,
    ],
  ],
  'A1.3': [
    [
      'address/which-message',
      /This username may be incorrect/,
      /このユーザー名は間違っている可能性があります/,
    ],
    [
      'address/before-at',
      /The part before the @ may be wrong\. It must be your Osaka University personal ID.*graduated before this month and have left, your address may have changed to an alumni address/s,
      /@より前の部分が、間違っている可能性があります。ここは大阪大学個人IDで.*卒業・修了し離れた方は、卒業生用アドレスに変わっていることがあります/s,
    ],
  ],
  'A1.4': [
    [
      'address/which-message',
      /isn’t in our system\nThe message mentions the part after the @/,
      /isn’t in our system\nメッセージの中に、@より後ろの部分が出ている/,
    ],
    [
      'address/after-at',
      /Correct the part after the @\n.*[Tt]he part after the @ may be wrong/s,
      /@より後ろを入力し直す.*@より後ろの部分が、間違っている可能性があります/s,
    ],
  ],
  'A1.5': [
    [
      'address/alumni',
      /Your address changes after graduation.*@ecs\.osaka-u\.ac\.jp becomes \S+@alumni\.osaka-u\.ac\.jp.*What happens to my address after graduation/s,
      /卒業・修了[^。]*と、アドレスが変わります.*@ecs\.osaka-u\.ac\.jpなら\S+@alumni\.osaka-u\.ac\.jpです.*卒業後のメールアドレスについて/s,
    ],
  ],
  'A1.6': [
    [
      'address/which-message',
      /That Microsoft account doesn’t exist/,
      /その Microsoft アカウントは存在しません/,
    ],
    [
      'address/other-browser',
      /browser that you do not usually use.*Go to mail\.office365\.com.*(?:Or|You can also) clear[^.]* cache and cookies/s,
      /普段使わないブラウザを開きます.*mail\.office365\.comを開きます.*または、いつものブラウザのキャッシュとCookieを消します/s,
    ],
  ],
  'A1.7': [
    [
      'address/staff',
      /OUMail is for students\n.*staff (?:usually have no|(?:do not|don’t) usually have)[^.]* OUMail address.*(?:a few|some) exceptions[^\n]*OUMail support site/s,
      /OUMailは学生向け[^。\n]*です\n.*教職員は通常[^。]*アドレスを持っていない.*例外があります[^\n]*OUMailサポートサイト/s,
    ],
  ],
  'A2.1': [
    [
      'password/wait',
      /A new password can take up to an hour to reach OUMail.*when you changed your password/s,
      /新しいパスワードがOUMailに反映されるまで、最大1時間かかることがあります.*パスワードを変更した時刻/s,
    ],
  ],
  'A2.2': [
    [
      'password/other-browser',
      /Try your password in another browser\n.*Open a browser that you do not usually use: Chrome, Firefox, Safari.*Sign in with your address and password/s,
      /別のブラウザでパスワードを入力する\n.*普段使わないブラウザを開きます。Chrome・Firefox・Safari.*アドレスとパスワードを入力し、サインインします/s,
    ],
  ],
  'A2.3': [
    [
      'password/other-browser',
      /Yes, in the other browser\nNow I want my usual browser to work too/,
      /はい、別のブラウザではできた\nいつものブラウザでも使えるようにしたい/,
    ],
    [
      'browser',
      /We’ll clear what it has saved from earlier sign-ins: its cache and cookies/,
      /サインイン[^。]*情報[^。]*キャッシュとCookie）?を消します/,
    ],
  ],
  'A2.4': [
    [
      'browser/chrome-computer',
      /Tick Cookies and other site data and Cached images and files\. Untick all others\.\nPress Delete from this device or Delete data/,
      /Cookie と他のサイトデータとキャッシュされた画像とファイルだけにチェックを付け、ほかのチェックは外します。\nこのデバイスから削除またはデータを削除を押します/,
    ],
    ['browser/chrome-iphone', ...IN_CHROME_ON_PHONE],
    ['browser/chrome-android', ...IN_CHROME_ON_PHONE],
    [
      'browser/safari-iphone',
      /Press Clear History and Website Data/,
      /履歴とWebサイトデータを消去を押します/,
    ],
    [
      'browser/safari-mac',
      /Press Manage Website Data\..*remove the results/s,
      /Webサイトデータを管理を押します.*検索[^。]*見つか[^。]*削除します/s,
    ],
    [
      'browser/edge-computer',
      /(?<!n[o’]t )(?:tick|choose)[^.]* cookies[^.]* cached images and files\.\nPress Clear now/i,
      /Cookieと、キャッシュされた画像・ファイルを選びます。\n今すぐクリアを押します/,
    ],
    ['browser/edge-iphone', ...IN_EDGE_ON_PHONE],
    ['browser/edge-android', ...IN_EDGE_ON_PHONE],
    [
      'browser/firefox-computer',
      /(?<!n[o’]t )press Clear browsing data\..*Tick Cookies and site data and Temporary cached files and pages\. Untick all others\.\nPress Clear\./s,
      /閲覧データを消去を押します.*Cookie とサイトデータと一時的にキャッシュされたファイルとページだけにチェックを付け、ほかのチェックは外します。\n消去を押します/s,
    ],
    ['browser/firefox-iphone', ...IN_FIREFOX_ON_PHONE],
    ['browser/firefox-android', ...IN_FIREFOX_ON_PHONE],
    [
      'browser/another',
      /then clear[^.]* (?:cookies[^.]* cache|cache[^.]* cookies)\b/,
      /Cookieとキャッシュを消します/,
    ],
  ],
  'A3.1': [
    [
      'mfa',
      /goes to a phone or number[^\n]* I can’t use\n.*new phone.*number.*abroad.*back in Japan/,
      /今は使えないスマートフォンや番号に、コードや通知が届く\n機種変更、番号変更、.*海外滞在、日本への帰国/,
    ],
    ['mfa/reset', /Ask for (?=.*multi-factor authentication).*reset/, /多要素認証のリセットを申請する/],
  ],
  'A3.2': [
    [
      'mfa',
      /it suddenly stopped working\nSame phone and number as before/,
      /急に認証できなくなった\nスマートフォンも番号も変えていない場合/,
    ],
    [
      'mfa/suddenly',
      /OUMail’s support site also has a page for when MFA suddenly fails: OUMail support site/,
      /急に認証できなくなった場合の説明は、OUMailのサポートサイトにもあります：OUMailサポートサイト/,
    ],
    [
      'mfa/support-page',
      /OUMail’s support site has a page about what to do if multi-factor authentication \(MFA\) suddenly fails/,
      /OUMailのサポートサイトに、急に認証できなくなった場合の説明があります/,
    ],
  ],
  'A3.3': [
    [
      'mfa/other-system',
      /KOAN, My Handai and CLE are separate from OUMail\nTheir multi-factor authentication \(MFA\) is set up and reset separately/,
      /OUMailとは別の多要素認証です\n.*KOAN・マイハンダイ・CLE.*設定[^。]*リセット[^。]*別に行います/,
    ],
  ],
  'A3.4': [
    [
      'mfa/right-account',
      /In the Authenticator app, OUMail and KOAN are two separate accounts.*Microsoft Authenticator/s,
      /アプリの中では、OUMail用とKOAN用のアカウントは別のものです.*Microsoft Authenticator/s,
    ],
  ],
  'A3.5': [
    [
      'mfa/right-account',
      /account with your OUMail address.*For OUMail, use the code or the request from that account.*Keep the other account.*for KOAN, My Handai and CLE/s,
      /OUMailのアドレスのアカウントを探します.*(?:その|見つけた)アカウント[^。]*コード[^。]*承認[^。]*ます.*OUMailには使えません[^\n]*KOAN・マイハンダイ・CLE用です/s,
    ],
  ],
  'B1.1': [
    [
      'sms-setup',
      /set up [^.]*((multi-factor authentication|MFA)[^.]* text message|text messages?[^.]* (multi-factor authentication|MFA))/,
      /SMS（ショートメッセージ）での多要素認証の設定/,
    ],
  ],
  'B2.1': [
    [
      'sms-setup/open-portal',
      /Open portal\.office\.com in a browser.*Type your address: your personal ID and @ecs\.osaka-u\.ac\.jp\b.*Type the password for your personal ID.*Press Sign in/s,
      /ブラウザでportal\.office\.comを開きます.*アドレスを入力します。学生のアドレスは、大阪大学個人IDに@ecs\.osaka-u\.ac\.jpを付けたものです.*大阪大学個人IDのパスワードを入力します.*サインインを押します/s,
    ],
  ],
  'B2.2': [
    [
      'sms-setup/open-portal',
      /graduated, it ends in @alumni\.osaka-u\.ac\.jp\..*graduated,(?![^.]*n[o’]t )[^.]* password for your alumni address\. It is the same as before, unless you have changed it/s,
      /卒業・修了した方のアドレスは、@alumni\.osaka-u\.ac\.jpで終わります.*卒業・修了した方は、卒業生用アドレスのパスワード(?:です|を入力します)。変更していなければ、在学中と同じです/s,
    ],
  ],
  'B2.3': [
    [
      'sms-setup/more-information',
      /“More information required”.*Press Next/s,
      /「詳細情報が必要」.*次へを押します/s,
    ],
  ],
  'B2.4': [
    [
      'sms-setup/phone-number',
      /“Additional security verification”\nThe page asks: Step 1: How should we contact you/,
      /「追加のセキュリティ確認」.*\n手順 1: ご希望のご連絡方法をお知らせくださいと表示される/,
    ],
  ],
  'B2.5': [
    [
      'sms-setup/phone-number',
      /Choose Authentication phone.*Type the number that (?:gets|receives) text messages/s,
      /認証用電話、.*を選びます.*SMSを受信する電話番号を入力します/s,
    ],
  ],
  'B2.6': [
    [
      'sms-setup/phone-number',
      /(?<!n[o’]t )leave out the first 0: 090… becomes 90….* 0 is only for calls (?:with)?in Japan.*[Ww]ithout (?:it|the 0)(?![^.]*n[o’]t )[^.]* (?:valid|works)[^.]* abroad/s,
      /最初の0を省き、090…なら90….*最初の0は[^。]*国内[^。]*だけ[^。]*使います.*0を省(?:いた|いて|くと)[^。]*海外でも[^。]*(?:使えます|有効です)/s,
    ],
    [
      'sms-setup/newer-number',
      /(?<!n[o’]t )leave out the first 0: 090… becomes 90….*[Ww]ithout (?:it|the 0)(?![^.]*n[o’]t )[^.]* (?:valid|works)[^.]* abroad/,
      /最初の0を省きます.*090…は90….*0を省(?:いた|いて|くと)[^。]*海外でも[^。]*(?:使えます|有効です)/,
    ],
  ],
  'B2.7': [
    [
      'sms-setup/phone-number',
      /Under Method, choose Send me a code by text message\.\nPress Next/,
      /方法で、テキスト メッセージでコードを送信するを選びます。\n次へを押します/,
    ],
  ],
  'B2.8': [
    [
      'sms-setup/phone-number',
      /mentions fees[^.]* (?:getting|receiving) a (?:text )?message or call is (?:normally|usually) free/,
      /画面に料金の説明が出ますが、SMSや電話の受信は通常無料です/,
    ],
    [
      'sms-setup/newer-number',
      /if the page mentions fees, receiving a (?:text )?message or call is (?:normally|usually) free/,
      /画面に料金の説明が出ても、SMSや電話の受信は通常無料です/,
    ],
  ],
  'B2.9': [
    ['sms-setup/phone-number', ...ROAMING],
    ['sms-setup/newer-number', ...ROAMING],
  ],
  'B2.10': [
    [
      'sms-setup/code',
      /sends a verification code to your phone.*code in the text message.*the box is under When you receive the verification code, enter it here.*Press Verify/s,
      /スマートフォンに確認コードが届きます.*SMSで届いた6桁の数字.*When you receive the verification code, enter it hereと表示されている場合は、その下の欄に入力します.*確認を押します/s,
    ],
  ],
  'B2.11': [
    [
      'sms-setup/no-text',
      /The message may have been blocked.*Check that your phone .*is set to receive text messages/s,
      /SMSがブロックされているか、.*SMSを受信する設定になっていることを確認します/s,
    ],
    [
      'mfa/no-text',
      /may be blocking the message.*Check that your phone .*is set to receive text messages/s,
      /SMSが拒否されているかもしれません.*SMSを受信する設定になっていることを確認します/s,
    ],
  ],
  'B2.12': [
    [
      'sms-setup/finish',
      /says Keep using your existing applications\.?\nPress Finish/,
      /既存のアプリケーションを使用し続けると表示されます。\n完了を押します/,
    ],
  ],
  'B2.13': [
    [
      'sms-setup/finish',
      /may show an app password\. It is only for email programs (?:without|that (?:can’t|cannot|do not|don’t))[^.]* multi-factor authentication[^.]* Thunderbird or Mac Mail/,
      /アプリパスワードが表示されることがあります。多要素認証に対応していないメールソフト専用です。ThunderbirdやMac Mail/,
    ],
  ],
  'B2.14': [
    [
      'sms-setup/finish',
      /The university recommends reading email in a browser, so you don’t usually need it\. If you do, copy it/,
      /大学はブラウザでのメール利用を推奨しているため、通常は必要ありません。必要な場合は、今コピー/,
    ],
  ],
  'B2.15': [
    [
      'sms-setup/finish',
      /copy it now\. You can usually make one later: Notes on MFA for OUMail/,
      /今コピーしてください。通常は、後でも作成できます：OUMailの多要素認証に関する注意事項/,
    ],
  ],
  'B2.16': [
    [
      'sms-setup/sign-in',
      /If the last page has closed, the set-up is finished/,
      /設定の画面が閉じたら、設定はすべて完了です/,
    ],
  ],
  'B3.1': [
    [
      'sms-setup/sign-in',
      /you sign in from now on.*Have your phone ready.*Open portal\.office\.com.*Type your address and password[^\n]* graduated,(?![^.]*n[o’]t )[^.]* alumni address[^\n]* [Ii]ts password.*Press Sign in/s,
      /これからは、次のようにサインインします.*スマートフォンを手元に用意します.*portal\.office\.comを開きます.*アドレスとパスワードを入力します。卒業・修了した方は、卒業生用アドレスとそのパスワードを入力します.*サインインを押します/s,
    ],
  ],
  'B3.2': [
    [
      'sms-setup/sign-in-code',
      /The page asks for the code that Microsoft sent you by text message/,
      /SMSで届いたコードの入力を求められます/,
    ],
  ],
  'B3.3': [
    [
      'sms-setup/sign-in-code',
      /the code in the text message.*Type it on Microsoft’s page.*Press Sign in or Verify.*Yes\nI’m signed in/s,
      /SMSで届いたコードを確認します.*コードをMicrosoftの画面に入力します.*サインインを押します.*はい\nサインインできた/s,
    ],
  ],
};

const said = Object.entries(rows).flatMap(([id, steps]) =>
  steps.map(([step, en, ja]) => ({ id, says: statements[id as StatementId], step, en, ja })),
);

describe.each(['en', 'ja'] as const)('the statements in %s', (language) => {
  test.each(said)('$id, $says: the step $step says so', ({ id, says, step, ...patterns }) => {
    const ifItStillSaysSo = `If the text of ${step} still says “${says}”, change the pattern of ${id} in this test. If not, change the text.`;
    expect(stepWords(language, step), ifItStillSaysSo).toMatch(patterns[language]);
  });
});

describe('the statements', () => {
  test('have a row each, with a step', () => {
    expect(Object.keys(rows)).toEqual(Object.keys(statements));
    expect([...new Set(said.map(({ id }) => id))]).toEqual(Object.keys(statements));
  });

  test.each(said)('are cited by the steps that say so: $id by $step', ({ id, step }) => {
    expect(stepOf(tree, step)?.sources).toContain(id);
  });

  test.each(Object.entries(statements).filter(([, says]) => says.includes('picture')))(
    'with a picture have a step with a sketch: %s',
    (id) => {
      const steps = said.filter((each) => each.id === id);
      expect(steps.flatMap(({ step }) => stepOf(tree, step)?.sketches ?? [])).not.toEqual([]);
    },
  );
});
