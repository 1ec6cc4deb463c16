import type { StepId } from './ids.ts';

/** A sentence in each language of the letter. */
export type Worded = Readonly<Record<'en' | 'ja', string>>;

/** What a question is about. `letter-frame.ts` has the heading of each topic, in the order of the letter. */
export type Topic =
  | 'after-february'
  | 'reset'
  | 'counters'
  | 'pages'
  | 'address'
  | 'password'
  | 'second-check'
  | 'leaving'
  | 'screens'
  | 'other';

/** Something that no source of this guide answers, or that its sources answer differently. */
export interface OpenQuestion<Step extends string = string> {
  /**
   * Who can answer it. `screen`: whoever sees the screen, the university's support too, so the letter asks that as well.
   * `carrier` and `microsoft` are not in the letter.
   */
  readonly askOf: 'university' | 'screen' | 'carrier' | 'microsoft';
  readonly topic: Topic;
  /** One question, as the letter asks it. It must not state as a fact what is not known. */
  readonly ask: Worded;
  /** What the guide could say with an answer. */
  readonly why: Worded;
  /** The steps that would say more, or say it more surely, with an answer. */
  readonly steps: readonly [Step, ...Step[]];
  /** The day since which it has been open. */
  readonly since: string;
}

/**
 * The questions that are open. `npm run facts:open` prints them as a letter to the university. A question is removed
 * once its answer is a source in `sources.ts` and the texts of its steps say so.
 *
 * Wordings that were never seen on a screen are not repeated here: the letter finds them in `messages.ts` and in
 * the `labels-seen.json` of each language.
 */
export const openQuestions = {
  'text-messages-after-february': {
    askOf: 'university',
    topic: 'after-february',
    ask: {
      en: 'According to Microsoft, codes by text message or voice call will no longer be delivered from 1 February 2027 unless the organisation has set up a telecom provider of its own. Has the University set one up for OUMail, or does it plan to?',
      ja: 'Microsoft社の公開文書によりますと、組織が独自に通信事業者を設定している場合を除き、2027年2月1日以降、SMSおよび音声通話による確認コードは配信されなくなるとのことです。OUMailについて、独自の通信事業者を設定済み、または設定されるご予定はありますでしょうか。',
    },
    why: {
      en: 'The guide could say plainly whether text messages go on, instead of warning everyone of a date.',
      ja: '一律に期限を警告する代わりに、SMSを引き続き利用できるかどうかを明確に案内できます。',
    },
    steps: [
      'mfa',
      'mfa/text',
      'mfa/prepare',
      'mfa/going-abroad',
      'mfa/another-method',
      'no-text',
      'sms-setup',
      'set-up/without-app',
    ],
    since: '2026-11-22',
  },
  'passkey-prompt-at-osaka': {
    askOf: 'university',
    topic: 'after-february',
    ask: {
      en: 'Are OUMail users already asked, after signing in, to create a passkey?',
      ja: 'OUMailでは、サインイン後にパスキーの作成を求める画面が、すでに表示されるようになっていますでしょうか。',
    },
    why: {
      en: 'The guide could say that the request is to be expected at OUMail, instead of “Microsoft has begun to ask”.',
      ja: '「Microsoft社が順次案内を始めています」という表現ではなく、OUMailで表示される画面として説明できます。',
    },
    steps: ['passkey', 'passkey/create', 'passkey/put-off'],
    since: '2026-11-28',
  },
  'reset-form-address': {
    askOf: 'university',
    topic: 'reset',
    ask: {
      en: 'What is the address of the form with which a student requests a reset of OUMail’s multi-factor authentication, so that we may link it?',
      ja: 'OUMailの多要素認証のリセットを申請するフォームについて、ガイドからリンクしてもよいURLをお知らせいただけますでしょうか。',
    },
    why: {
      en: 'The guide could lead straight to the form, instead of to the page that describes it.',
      ja: '説明ページを経由せず、申請フォームへ直接案内できます。',
    },
    steps: ['mfa/reset', 'ask/limit', 'ask/passkey'],
    since: '2026-11-22',
  },
  'reset-turnaround': {
    askOf: 'university',
    topic: 'reset',
    ask: {
      en: 'How long does a reset of OUMail’s multi-factor authentication usually take, by the form and at a counter?',
      ja: 'OUMailの多要素認証のリセットは、申請フォームによる場合と窓口による場合とで、通常それぞれどのくらいの時間がかかりますでしょうか。',
    },
    why: {
      en: 'The guide could tell students how long to wait, and which way is the quicker one.',
      ja: '待ち時間の目安と、どちらの方法が早いかをお伝えできます。',
    },
    steps: ['mfa/reset'],
    since: '2026-11-22',
  },
  'alumni-reset-attachment': {
    askOf: 'university',
    topic: 'reset',
    ask: {
      en: 'For a reset by the form, a photo that shows the student ID and the face together is asked for. What should alumni attach in its place?',
      ja: '申請フォームでリセットを申請する際は、学生証と本人の顔を一緒に写した写真の添付が必要と承知しております。卒業生の場合は、代わりに何を添付すればよろしいでしょうか。',
    },
    why: {
      en: 'The guide could tell alumni what to have ready before they open the form.',
      ja: '卒業生に、申請前に用意しておくものを案内できます。',
    },
    steps: ['mfa/reset'],
    since: '2026-11-22',
  },
  'new-phone-reset-or-by-oneself': {
    askOf: 'university',
    topic: 'reset',
    ask: {
      en: 'Your page “Q1. I can’t sign in to OUMail” asks students to request a reset after a change of device, while Microsoft’s pages let those who still have the old phone, or a second registered method, add the new phone by themselves. Should such students do so, or request a reset all the same?',
      ja: '「Q1. I can’t sign in to OUMail」（英語版）では、機種変更などの場合は多要素認証のリセットを申請するよう案内されていますが、Microsoft社のページによりますと、以前のスマートフォンが手元にある場合や、ほかの認証方法を登録している場合は、本人が新しい端末を追加できます。このような学生には、本人による追加とリセットの申請のどちらを案内すればよろしいでしょうか。',
    },
    why: {
      en: 'The guide could spare students, and your counters, resets that are not needed.',
      ja: '不要なリセット申請を減らし、学生と窓口双方の手間を省けます。',
    },
    steps: ['mfa/phone', 'mfa/new-phone', 'mfa/new-number', 'mfa/reset'],
    since: '2026-11-22',
  },
  'temporary-access-pass': {
    askOf: 'university',
    topic: 'reset',
    ask: {
      en: 'Do you issue a Temporary Access Pass to students who have to register a passkey but have no working authentication method, or is a reset the only way?',
      ja: '利用できる認証方法がないままパスキーの登録が必要になった学生には、一時アクセスパス（Temporary Access Pass）を発行していただけますでしょうか。それとも、リセットの申請のみとなりますでしょうか。',
    },
    why: {
      en: 'The guide could tell those who are shut out what to ask you for.',
      ja: 'サインインできなくなった利用者に、何を申請すればよいかを案内できます。',
    },
    steps: ['passkey/second-check', 'ask/passkey'],
    since: '2026-11-28',
  },
  'counter-opening-hours': {
    askOf: 'university',
    topic: 'counters',
    ask: {
      en: 'On which days and at what times are the counters in Suita, Toyonaka and Minoh open for a reset of OUMail’s multi-factor authentication?',
      ja: 'OUMailの多要素認証のリセットを受け付けている吹田・豊中・箕面の各窓口は、何曜日の何時から何時まで受け付けていますでしょうか。',
    },
    why: {
      en: 'The guide could say when it is worth going to a counter, so that nobody goes in vain.',
      ja: '窓口の受付時間を示せるため、利用者が無駄足を踏まずに済みます。',
    },
    steps: ['mfa/reset', 'ask'],
    since: '2026-11-22',
  },
  'support-telephone': {
    askOf: 'university',
    topic: 'counters',
    ask: {
      en: 'Is there a telephone number, which we may print, for students who cannot sign in to OUMail?',
      ja: 'OUMailにサインインできない学生向けの、ガイドに掲載してもよい電話番号はありますでしょうか。',
    },
    why: {
      en: 'The guide could give a number to those who can neither read their mail nor come to a counter, or say that there is none.',
      ja: 'メールを読めず窓口にも行けない利用者に、電話番号、または電話での受付がないことを案内できます。',
    },
    steps: ['ask', 'ask/address', 'ask/unlock', 'ask/blocked', 'mfa/reset'],
    since: '2026-11-22',
  },
  'minoh-hub-japanese-name': {
    askOf: 'university',
    topic: 'counters',
    ask: {
      en: 'What is the Japanese name of the “Research and Education Hub” on the Minoh campus, where the counter is on the fourth floor?',
      ja: '箕面キャンパスで4階に窓口がある「Research and Education Hub」は、日本語では何という名称でしょうか。',
    },
    why: {
      en: 'The Japanese guide could name the building as it is signposted, instead of in English.',
      ja: '日本語版のガイドで、建物名を英語ではなく日本語の正式名称で示せます。',
    },
    steps: ['mfa/reset', 'ask'],
    since: '2026-11-28',
  },
  'toyonaka-building-name': {
    askOf: 'university',
    topic: 'counters',
    ask: {
      en: 'Is “豊中教育研究棟” the Japanese name of the “Toyonaka Education and Research Center”, where the Toyonaka counter is?',
      ja: '豊中の窓口がある「Toyonaka Education and Research Center」の日本語名称は、「豊中教育研究棟」でよろしいでしょうか。',
    },
    why: {
      en: 'The Japanese guide could name the building as students find it on the campus.',
      ja: '日本語版のガイドで、建物名を正確に示せます。',
    },
    steps: ['mfa/reset', 'ask'],
    since: '2026-11-28',
  },
  'staff-exceptions-page': {
    askOf: 'university',
    topic: 'pages',
    ask: {
      en: 'Your page “Q1. I can’t sign in to OUMail” refers to another page for the cases in which faculty and staff may use OUMail. Could you tell us the address of that page?',
      ja: '「Q1. I can’t sign in to OUMail」（英語版）に、教職員が例外的にOUMailを利用できる場合について、別のページを参照するよう記載があります。そのページのURLをお知らせいただけますでしょうか。',
    },
    why: {
      en: 'The guide could link that page itself, instead of the start page of the support site.',
      ja: 'サポートサイトのトップページではなく、該当するページへ直接案内できます。',
    },
    steps: ['address/staff'],
    since: '2026-11-22',
  },
  'suddenly-cannot-authenticate-page': {
    askOf: 'university',
    topic: 'pages',
    ask: {
      en: 'Your page “Q1. I can’t sign in to OUMail” refers to another page for those who suddenly cannot authenticate although neither their phone number nor their smartphone has changed. Could you tell us the address of that page?',
      ja: '「Q1. I can’t sign in to OUMail」（英語版）に、電話番号もスマートフォンも変わっていないのに突然認証できなくなった場合について、別のページを参照するよう記載があります。そのページのURLをお知らせいただけますでしょうか。',
    },
    why: {
      en: 'The guide could link that page itself, instead of the start page of the support site.',
      ja: 'サポートサイトのトップページではなく、該当するページへ直接案内できます。',
    },
    steps: ['mfa/suddenly', 'mfa/support-page'],
    since: '2026-11-22',
  },
  'alumni-details-page': {
    askOf: 'university',
    topic: 'pages',
    ask: {
      en: 'Is the article “What happens to my email address and services like Office and OneDrive after graduation” the page with the details for alumni to which “Q1. I can’t sign in to OUMail” refers?',
      ja: '「Q1. I can’t sign in to OUMail」（英語版）で卒業生向けの詳細として参照されているページは、「What happens to my email address and services like Office and OneDrive after graduation」の記事であると理解してよろしいでしょうか。',
    },
    why: {
      en: 'The guide could send alumni to the right page without reserve.',
      ja: '卒業生を、確実に正しいページへ案内できます。',
    },
    steps: ['address/alumni', 'address/graduating'],
    since: '2026-11-22',
  },
  'articles-in-japanese': {
    askOf: 'university',
    topic: 'pages',
    ask: {
      en: 'We know four articles of the OUMail support site in English: “Q1. I can’t sign in to OUMail”, “Reset of MFA”, “MFA Setup Procedure” and “What happens to my email address and services like Office and OneDrive after graduation”. Which of them also exist in Japanese?',
      ja: 'OUMailサポートサイトの記事のうち、「Q1. I can’t sign in to OUMail」「Reset of MFA」「MFA Setup Procedure」「What happens to my email address and services like Office and OneDrive after graduation」の四つを英語版で確認しております。このうち、日本語版があるのはどの記事でしょうか。',
    },
    why: {
      en: 'The Japanese guide could link Japanese articles, instead of noting that the page is in English.',
      ja: '日本語版のガイドから、「英語」と断ることなく、日本語の記事へリンクできます。',
    },
    steps: ['address/graduating', 'app-setup', 'mfa/reset', 'mfa/support-page'],
    since: '2026-11-28',
  },
  'sign-in-address': {
    askOf: 'university',
    topic: 'pages',
    ask: {
      en: 'Your pages give two addresses for signing in, https://mail.office365.com and https://portal.office.com. Which of them should students and alumni open today?',
      ja: '貴学のページには、サインイン先のURLとして https://mail.office365.com と https://portal.office.com の二つが記載されています。現在、学生および卒業生にはどちらを案内すればよろしいでしょうか。',
    },
    why: {
      en: 'The guide could give everyone one address to start from.',
      ja: 'すべての利用者に、同じサインイン先を案内できます。',
    },
    steps: [
      'start',
      'address/other-browser',
      'app-setup/open-set-up',
      'sms-setup/open-portal',
      'sms-setup/sign-in',
    ],
    since: '2026-11-22',
  },
  'personal-id-formal-rule': {
    askOf: 'university',
    topic: 'address',
    ask: {
      en: 'In the examples that we have seen, a student’s Osaka University personal ID consists of the letter “u”, six digits and one letter. Does every student’s ID have this form?',
      ja: '公開されている例では、学生の大阪大学個人IDは、「u」に数字6桁と英字1文字を続けた形になっています。すべての学生の個人IDがこの形式であると考えてよろしいでしょうか。',
    },
    why: {
      en: 'The guide could point out a mistyped ID with certainty, instead of giving a cautious hint.',
      ja: '個人IDの入力間違いを、控えめなヒントとしてではなく、はっきりとお知らせできます。',
    },
    steps: ['address/check', 'address/before-at', 'address/find-id'],
    since: '2026-11-22',
  },
  'password-length': {
    askOf: 'university',
    topic: 'password',
    ask: {
      en: 'For the length of the password of the Osaka University personal ID, the Japanese policy page of the campus-wide authentication says 12 to 32 characters, while its English copy and the FAQ say 12 to 16. Which of the two is in force today?',
      ja: '大阪大学個人IDのパスワードの文字数について、全学IT認証基盤のポリシーのページ（日本語版）には12～32文字、同ページの英語版とFAQには12～16文字と記載されています。現在はどちらの規則が適用されていますでしょうか。',
    },
    why: {
      en: 'The guide could state one rule, instead of advice that has to hold for two.',
      ja: '二通りの規則の両方に当てはまる説明ではなく、一つの規則として案内できます。',
    },
    steps: ['password/length', 'password/type-again'],
    since: '2026-11-22',
  },
  'password-cut-after-sixteen': {
    askOf: 'university',
    topic: 'password',
    ask: {
      en: 'If a student sets a password of 17 characters or more today, is the whole of it registered, or only the first 16, as the FAQ says?',
      ja: '現在、17文字以上のパスワードを設定した場合、全体が登録されるのでしょうか。それとも、FAQの記載のとおり、先頭の16文字のみが登録されるのでしょうか。',
    },
    why: {
      en: 'The guide could drop, or plainly give, the advice to try the first 16 characters.',
      ja: '「先頭の16文字で試す」という案内を残すべきか、外すべきかを決められます。',
    },
    steps: ['password/length', 'password/type-again'],
    since: '2026-11-28',
  },
  'password-change-only-at-university': {
    askOf: 'university',
    topic: 'password',
    ask: {
      en: 'Is the password of OUMail changed or issued again only through the University’s own pages, never through “reset it now” on Microsoft’s sign-in page?',
      ja: 'OUMailのパスワードの変更や再発行は、貴学のページからのみ行うものであり、Microsoft社のサインイン画面にある「今すぐリセット」のリンクは使用しない、という理解でよろしいでしょうか。',
    },
    why: {
      en: 'The guide could warn everyone off Microsoft’s reset link with certainty.',
      ja: 'Microsoft社の画面のリセットリンクを使わないよう、確信をもって案内できます。',
    },
    steps: ['password/reissue', 'password/reissue-alumni', 'password/expired'],
    since: '2026-11-28',
  },
  'passkey-kinds-allowed': {
    askOf: 'university',
    topic: 'second-check',
    ask: {
      en: 'Which kinds of passkey may OUMail users register: in the phone’s own keychain (iCloud, Google, Samsung), in Microsoft Authenticator, on a security key?',
      ja: 'OUMailに登録できるパスキーは、スマートフォン標準のもの（iCloudキーチェーン、Google、Samsung）、Microsoft Authenticator、セキュリティキーのうち、どれでしょうか。',
    },
    why: {
      en: 'The guide could recommend the simplest passkey that will really be accepted.',
      ja: '実際に登録できる、最も簡単なパスキーをおすすめできます。',
    },
    steps: [
      'passkey/create',
      'passkey/on-phone',
      'passkey/in-app',
      'passkey/on-computer',
      'passkey/no-place',
    ],
    since: '2026-11-28',
  },
  'other-second-checks': {
    askOf: 'university',
    topic: 'second-check',
    ask: {
      en: 'Passkeys aside, may OUMail users register an authentication method other than the Microsoft Authenticator app, text message and phone call, for example another authenticator app?',
      ja: 'パスキーを除き、OUMailの多要素認証には、Microsoft Authenticatorアプリ・SMS・電話以外の方法（他社の認証アプリなど）も登録できますでしょうか。',
    },
    why: {
      en: 'The guide could say which of the “other options” on the set-up screen lead anywhere.',
      ja: '設定画面の「その他のオプション」のうち、どれを選べるかを案内できます。',
    },
    steps: ['set-up', 'set-up/without-app', 'sms-setup/newest-screens'],
    since: '2026-11-22',
  },
  'alumni-new-second-check': {
    askOf: 'university',
    topic: 'second-check',
    ask: {
      en: 'After graduation, can alumni still register a new authentication method for OUMail by themselves?',
      ja: '卒業後も、卒業生本人がOUMailの多要素認証に新しい認証方法を登録できますでしょうか。',
    },
    why: {
      en: 'The guide could tell alumni whether to set up a new phone themselves or to ask for help at once.',
      ja: '卒業生に、自分で設定できるか、最初からお問い合わせが必要かを案内できます。',
    },
    steps: ['mfa/new-phone', 'mfa/new-number', 'set-up'],
    since: '2026-11-22',
  },
  'leading-zero-of-phone-number': {
    askOf: 'university',
    topic: 'second-check',
    ask: {
      en: 'Your page “SMS Authentication” asks for a mobile number without its leading 0, while another university says of the same screen that the 0 may stay. For OUMail with Japan (+81) chosen, which of the two holds?',
      ja: '貴学の「SMS Authentication」のページでは、携帯電話番号を先頭の「0」を除いて登録するよう案内されていますが、同じ画面について、「0」を付けたままでもよいとする他大学の案内もあります。OUMailで国番号に日本（+81）を選んだ場合、どちらが正しいでしょうか。',
    },
    why: {
      en: 'The guide could say whether a number that keeps its 0 can be the reason why no code arrives.',
      ja: '先頭の「0」が、コードが届かない原因になり得るかどうかをお伝えできます。',
    },
    steps: ['sms-setup/phone-number', 'sms-setup/newer-number', 'sms-setup/number-refused'],
    since: '2026-11-22',
  },
  'app-password-still-offered': {
    askOf: 'university',
    topic: 'second-check',
    ask: {
      en: 'The older page “SMS Authentication” says that an app password is displayed and can be created later, while according to Microsoft it may be absent today. Can OUMail users still create one?',
      ja: '以前からある「SMS Authentication」のページには、アプリパスワードが表示され、後から作成することもできるとありますが、Microsoft社の情報によりますと、現在は提供されていない場合もあるようです。OUMailでは現在もアプリパスワードを作成できますでしょうか。',
    },
    why: {
      en: 'The guide could either explain the app password or leave it out altogether.',
      ja: 'アプリパスワードについて、説明するか省くかを決められます。',
    },
    steps: ['sms-setup/finish', 'browser/mail-program'],
    since: '2026-11-22',
  },
  'entries-in-the-app': {
    askOf: 'university',
    topic: 'second-check',
    ask: {
      en: 'Which University of Osaka accounts, by name, may a student’s Microsoft Authenticator app show besides the one for OUMail and the one for KOAN?',
      ja: '学生のMicrosoft Authenticatorアプリには、OUMail用とKOAN用のほかに、大阪大学関連のどのような名称のアカウントが表示されることがありますでしょうか。',
    },
    why: {
      en: 'The guide could help students pick the right account, however many the app shows.',
      ja: 'アプリに表示されるアカウントがいくつあっても、正しいものの選び方を案内できます。',
    },
    steps: ['mfa/which-entry', 'mfa/right-account'],
    since: '2026-11-28',
  },
  'report-blocks-sign-in': {
    askOf: 'university',
    topic: 'second-check',
    ask: {
      en: 'If a student answers “No, it’s not me” in the app and then chooses “Report” by mistake, is the sign-in to OUMail blocked until you release it?',
      ja: '学生が認証アプリで誤って「No, it’s not me」に当たるボタンを押し、続けて「Report」（報告）を選んだ場合、OUMailへのサインインは、貴センターで解除していただくまでブロックされるのでしょうか。',
    },
    why: {
      en: 'The guide could say whether waiting helps or only your support does.',
      ja: '待てば解決するのか、お問い合わせが必要なのかを案内できます。',
    },
    steps: ['mfa/pressed-no', 'ask/reported'],
    since: '2026-11-28',
  },
  'text-code-lifetime': {
    askOf: 'microsoft',
    topic: 'second-check',
    ask: {
      en: 'For how many minutes can a code sent by text message be used?',
      ja: 'SMSで届く確認コードは、何分間有効でしょうか。',
    },
    why: {
      en: 'The guide could say when an old code is useless and a new one has to be asked for.',
      ja: '届いたコードがいつ無効になり、新しいコードを要求すべきかを案内できます。',
    },
    steps: ['mfa/new-code', 'sms-setup/code', 'sms-setup/new-code', 'sms-setup/sign-in-code'],
    since: '2026-11-22',
  },
  'text-code-number-of-tries': {
    askOf: 'microsoft',
    topic: 'second-check',
    ask: {
      en: 'How many times may a code sent by text message be mistyped before further tries are refused?',
      ja: 'SMSで届く確認コードは、何回まで入力し直せますでしょうか。',
    },
    why: {
      en: 'The guide could say after how many tries it is better to stop and wait.',
      ja: '何回間違えたら入力をやめて待つべきかを案内できます。',
    },
    steps: ['mfa/new-code', 'mfa/wait', 'sms-setup/new-code'],
    since: '2026-11-22',
  },
  'rakuten-text-message-filter': {
    askOf: 'carrier',
    topic: 'second-check',
    ask: {
      en: 'To Rakuten Mobile: on your lines, where can a customer switch off a setting that refuses text messages from abroad, or all text messages, if there is one?',
      ja: '（楽天モバイル宛て）貴社の回線に、海外から送信されるSMS、またはすべてのSMSの受信を拒否する設定がある場合、利用者はどこで解除できますでしょうか。',
    },
    why: {
      en: 'The guide could tell Rakuten Mobile customers which setting to look at when no code arrives.',
      ja: 'コードが届かない楽天モバイルの利用者に、確認すべき設定を案内できます。',
    },
    steps: ['no-text', 'no-text/other-carrier'],
    since: '2026-11-22',
  },
  'other-carriers-text-message-filter': {
    askOf: 'carrier',
    topic: 'second-check',
    ask: {
      en: 'To each carrier other than docomo, au, SoftBank and Rakuten Mobile: on your lines, where can a customer switch off a setting that refuses text messages from abroad, or all text messages, if there is one?',
      ja: '（ドコモ・au・ソフトバンク・楽天モバイル以外の各社宛て）貴社の回線に、海外から送信されるSMS、またはすべてのSMSの受信を拒否する設定がある場合、利用者はどこで解除できますでしょうか。',
    },
    why: {
      en: 'The guide could name the setting, instead of sending customers of other carriers to ask for themselves.',
      ja: '各自で携帯電話会社に問い合わせていただく代わりに、確認すべき設定を案内できます。',
    },
    steps: ['no-text', 'no-text/other-carrier'],
    since: '2026-11-22',
  },
  'account-on-leave-of-absence': {
    askOf: 'university',
    topic: 'leaving',
    ask: {
      en: 'Can a student on leave of absence go on using the OUMail account as before?',
      ja: '休学中の学生は、OUMailのアカウントをこれまでどおり利用できますでしょうか。',
    },
    why: {
      en: 'The guide could tell students on leave whether their leave can be the reason why they cannot sign in.',
      ja: '休学がサインインできない原因になり得るかどうかをお伝えできます。',
    },
    steps: ['address', 'ask/address'],
    since: '2026-11-28',
  },
  'account-after-withdrawal': {
    askOf: 'university',
    topic: 'leaving',
    ask: {
      en: 'Until when can a student who withdraws from the University use the OUMail account?',
      ja: '退学した学生は、OUMailのアカウントをいつまで利用できますでしょうか。',
    },
    why: {
      en: 'The guide could tell former students whether their account has ended, instead of sending them through every step.',
      ja: '退学された方に、すべての手順を試していただく前に、アカウントが終了しているかどうかを案内できます。',
    },
    steps: ['address', 'ask/address'],
    since: '2026-11-28',
  },
  'newest-phone-set-up-screens': {
    askOf: 'screen',
    topic: 'screens',
    ask: {
      en: 'If you have the newest set-up screens at hand, which begin with “Let’s secure your account”: which headings, fields and buttons does a student see, in order, when registering a phone number by way of the other options?',
      ja: 'お手元の画面でご確認いただける場合に限り、お伺いいたします。「アカウントをセキュリティ保護しましょう」から始まる新しい設定画面で、「その他のオプション」から電話番号を登録する場合、どのような見出し・入力欄・ボタンが、どの順に表示されますでしょうか。',
    },
    why: {
      en: 'The guide could lead through the newest screens to a phone number step by step, instead of stopping at “Other options”.',
      ja: '新しい画面の手順を、「その他のオプション」までで終わらせず、電話番号の登録まで順に案内できます。',
    },
    steps: ['sms-setup/newest-screens'],
    since: '2026-11-22',
  },
  'set-up-screens-old-or-new': {
    askOf: 'university',
    topic: 'screens',
    ask: {
      en: 'The older page “SMS Authentication” shows the set-up screen “Additional security verification”, while your current page begins with “Let’s secure your account”. Which of the two does a student who sets up OUMail today see?',
      ja: '以前からある「SMS Authentication」のページでは「Additional security verification」の設定画面が、現在のページでは「Let’s secure your account」から始まる画面が案内されています。現在OUMailの設定を行う学生に表示されるのは、どちらの画面でしょうか。',
    },
    why: {
      en: 'The guide could drop the screens that nobody meets any more, instead of offering all of them.',
      ja: 'すべての画面を並べて案内する代わりに、表示されなくなった画面の説明を省けます。',
    },
    steps: ['set-up', 'sms-setup', 'sms-setup/phone-number', 'sms-setup/newest-screens'],
    since: '2026-11-22',
  },
  'wording-of-quoted-messages': {
    askOf: 'screen',
    topic: 'screens',
    ask: {
      en: 'Your page “Q1. I can’t sign in to OUMail” quotes the messages “This system does not have ***” and “This Microsoft account does not exist”, while other pages quote “(domain) isn’t in our system” and “That Microsoft account doesn’t exist”. If you have the English sign-in page at hand, which wordings does it show?',
      ja: '「Q1. I can’t sign in to OUMail」（英語版）には「This system does not have ***」「This Microsoft account does not exist」というメッセージが引用されていますが、ほかの資料では「(domain) isn’t in our system」「That Microsoft account doesn’t exist」とされています。お手元の英語のサインイン画面でご確認いただける場合、実際に表示されるのは、どちらの文言でしょうか。',
    },
    why: {
      en: 'The guide could show each message in the one form that students really meet.',
      ja: '学生が実際に目にする文言だけを掲載できます。',
    },
    steps: ['address/which-message', 'address/after-at', 'address/other-browser'],
    since: '2026-11-22',
  },
  'contact-for-blocked-sign-in': {
    askOf: 'university',
    topic: 'other',
    ask: {
      en: 'When the sign-in page says that the sign-in is blocked, or shows an error number that students cannot resolve, through which contact should they send you the number and the time?',
      ja: 'サインインがブロックされた旨の表示や、学生が自分では解決できないエラー番号の表示が出た場合、その番号と発生時刻は、どの窓口に連絡するよう案内すればよろしいでしょうか。',
    },
    why: {
      en: 'The guide could name one contact instead of “help desk” in general.',
      ja: '「ヘルプデスクへ」という一般的な表現ではなく、具体的な連絡先を示せます。',
    },
    steps: ['ask', 'ask/blocked', 'ask/unlock'],
    since: '2026-11-28',
  },
  'mail-programs-approval': {
    askOf: 'university',
    topic: 'other',
    ask: {
      en: 'When a mail program shows “Need admin approval” for OUMail, can a student ask for the approval, or is the web browser the only way?',
      ja: 'メールソフトでOUMailを利用しようとして「管理者の承認が必要」と表示された場合、学生は承認を申請できますでしょうか。それとも、Webブラウザーでの利用に限られますでしょうか。',
    },
    why: {
      en: 'The guide could spare students a request that cannot be granted.',
      ja: '認められない申請を学生がしてしまうことを防げます。',
    },
    steps: ['browser/mail-program'],
    since: '2026-11-28',
  },
  'office-codes': {
    askOf: 'university',
    topic: 'other',
    ask: {
      en: 'When a student signing in to Office on Windows is shown the code CAA2000B, CAA20004 or 4usqa, or nothing but a white sign-in box, what do you advise apart from using OUMail in a web browser?',
      ja: 'Windows版のOfficeへのサインイン時に、コード「CAA2000B」「CAA20004」「4usqa」のいずれかが表示された場合や、サインインの画面が白いまま何も表示されない場合、WebブラウザーでOUMailを利用すること以外に、どのような対処を案内されていますでしょうか。',
    },
    why: {
      en: 'The guide could offer a remedy, instead of only the browser and the help desk.',
      ja: 'Webブラウザーの利用とお問い合わせ以外の対処方法を案内できます。',
    },
    steps: ['browser/mail-program'],
    since: '2026-11-28',
  },
} as const satisfies Record<string, OpenQuestion<StepId>>;
