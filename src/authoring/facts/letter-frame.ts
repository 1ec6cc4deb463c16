import type { OpenQuestion, Topic, Worded } from '../../tree/open-questions.ts';

/** A language in which the letter is written. */
export type LetterLanguage = keyof Worded;

/** The sentences around the questions in one language. `{{name}}` stands for a value that the letter fills in. */
export interface LetterFrame {
  /** The locale that formats days. */
  readonly locale: string;
  readonly opening: readonly string[];
  readonly topics: Readonly<Record<Topic, string>>;
  /** What the guide could say with an answer. */
  readonly why: string;
  readonly contradiction: string;
  readonly statement: string;
  /** A document whose place is not known. */
  readonly statementWithoutUrl: string;
  /** Asks for the wordings of a screen in `{{language}}` that are only known in `{{known}}`. */
  readonly unseen: string;
  readonly wording: string;
  /** Is between several wordings of one message. */
  readonly or: string;
  readonly closing: readonly string[];
  readonly notForTheUniversity: string;
  readonly others: Readonly<Record<Exclude<OpenQuestion['askOf'], 'university' | 'screen'>, string>>;
}

/** The frame of the letter in each language, Japanese first: the university reads that one. */
export const letterFrame: Readonly<Record<LetterLanguage, LetterFrame>> = {
  ja: {
    locale: 'ja',
    opening: [
      '宛先：大阪大学 D3センター OUMailサポート ご担当者様',
      '件名：OUMailのサインインに関するお伺い（学生・卒業生向け非公式ガイド）',
      '',
      '突然のご連絡失礼いたします。',
      '',
      '私どもは、OUMailにサインインできずお困りの大阪大学の学生および卒業生に向けた、非公式のサインインガイドを制作している者です。本ガイドは、大阪大学が発行するものでも、承認したものでもありません。',
      '',
      '本ガイドは、主に貴学およびMicrosoft社の公開ページをもとに作成しておりますが、下記の点につきましては、公開ページから確認できなかったり、資料によって記載が異なっていたりいたします。推測での記載は避けたいと考えておりますので、ご回答いただける項目だけでも、ご教示いただけますと幸いです。',
      '',
      '番号ごとに一言、または該当ページのURLのみお知らせいただければ十分です。おわかりにならない項目は、空欄のままで差し支えありません。公開を控えるべき内容がございましたら、その旨お知らせください。',
    ],
    topics: {
      'after-february': '2027年2月以降のSMS・音声通話とパスキー',
      reset: '多要素認証のリセット',
      counters: '窓口・電話',
      pages: 'ページのURL',
      address: 'アドレス（大阪大学個人ID）',
      password: 'パスワード',
      'second-check': '多要素認証の方法',
      leaving: '休学・退学',
      screens: '画面の表示',
      other: 'その他',
    },
    why: '（ご回答により：{{why}}）',
    contradiction: '次の二つのページで、記載が異なっております（記載の要旨は英語です）。',
    statement: '・{{title}}（{{url}}、{{day}}閲覧）：{{statement}}',
    statementWithoutUrl: '・{{title}}（{{day}}閲覧）：{{statement}}',
    unseen:
      '{{language}}の画面をお手元でご確認いただける場合に限り、お伺いいたします。{{known}}で次のように表示されるメッセージやボタンは、{{language}}の画面ではどのような文言でしょうか。',
    wording: '「{{wording}}」',
    or: '／',
    closing: [
      '本ガイドについてお気づきの点やご要望がございましたら、併せてお知らせください。',
      'お忙しいところ誠に恐れ入りますが、何卒よろしくお願い申し上げます。',
      '',
      'OUMail 非公式サインインガイド 制作者一同',
      '［氏名・連絡先］',
    ],
    notForTheUniversity: '大学宛てではない質問（手紙には含めません）',
    others: { carrier: '携帯電話会社宛て', microsoft: 'Microsoft社宛て' },
  },
  en: {
    locale: 'en-GB',
    opening: [
      'To: OUMail Support, D3 Center, The University of Osaka',
      'Subject: Questions about signing in to OUMail (an unofficial guide for students and alumni)',
      '',
      'Dear OUMail support team,',
      '',
      'We are the makers of an unofficial sign-in guide for OUMail, meant for students and alumni of the University of Osaka who cannot sign in. The guide is neither published nor endorsed by the University.',
      '',
      'It rests mainly on public pages of the University and of Microsoft. On the points below we found no answer there, or sources that differ. We do not want to print guesses, and should be grateful if you could help us with those that you can answer.',
      '',
      'A word under each number, or the address of a page, is quite enough. Please pass over whatever you do not know, and tell us if an answer should not be made public.',
    ],
    topics: {
      'after-february': 'Text messages, voice calls and passkeys from February 2027',
      reset: 'Reset of multi-factor authentication',
      counters: 'Counters and telephone',
      pages: 'Addresses of pages',
      address: 'OUMail address and personal ID',
      password: 'Password',
      'second-check': 'Methods of multi-factor authentication',
      leaving: 'Leave of absence and withdrawal',
      screens: 'What the screens show',
      other: 'Other questions',
    },
    why: '(With an answer: {{why}})',
    contradiction: 'These two pages differ:',
    statement: '- “{{title}}” ({{url}}, read on {{day}}): {{statement}}',
    statementWithoutUrl: '- “{{title}}” (read on {{day}}): {{statement}}',
    unseen:
      'Only if you have a screen in {{language}} at hand: how does it word the messages and buttons that read as follows in {{known}}?',
    wording: '“{{wording}}”',
    or: ' or ',
    closing: [
      'If you would like anything in the guide to be put differently, we shall be glad to hear of it.',
      'Thank you very much for your time and for your support of the students.',
      '',
      'With kind regards,',
      'The makers of the unofficial sign-in guide for OUMail',
      '[Name and contact]',
    ],
    notForTheUniversity: 'Not for the university (not part of the letter)',
    others: { carrier: 'To mobile carriers', microsoft: 'To Microsoft' },
  },
};
