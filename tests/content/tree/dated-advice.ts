import type { StepId } from '../../../src/tree/ids.ts';

/**
 * The words by which a text names codes by text message or call, by language. They are searched for in what a page shows,
 * so they are written as there. Not meant: the phone itself, its number, its company, a call to the help desk.
 */
export const WORDS_FOR_TEXTS_AND_CALLS: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /\bSMS\b/,
    /\btext (?:message|code)s?\b/i,
    /\bby text\b/i,
    /\btext me\b/i,
    /\btexts\b/i,
    /\ba text\b(?! (?:box|field))/i,
    /\bphone calls?\b/i,
    /\bautomated call\b/i,
    /\bcalls (?:or|and)\b/i,
    /(?:,| or) calls\b/i,
  ],
  ja: [
    /SMS/,
    /テキスト ?メッセージ/,
    /ショートメッセージ/,
    /電話着信|音声通話/,
    /[・、やか]電話(?!番号|会社|で|を切)/,
    /(?<!携帯|固定|IP)電話(?:[・、]|や|か[^らけ])/,
    /(?<!携帯|固定|IP)電話(?:での?(?:コード|認証)|を選|を受|に出|はつなが|がつなが|はかか)/,
  ],
};

/** The days on which the pages are read: the last day before the change, the first one after it, and a later one. */
export const DAYS = ['2027-01-31', '2027-02-01', '2027-03-01'] as const;

/** Why these steps name text messages or calls and give no dated advice, on their pages or at the desk. */
export const NEEDS_NO_ADVICE: Partial<Readonly<Record<StepId, string>>> = {
  start: 'asks where the sign-in stops; the pages after it give the advice',
  'start/look': 'asks which screen is shown; the pages after it give the advice',
  'mfa/phone': 'asks what has become of the phone and the number; the pages after it give the advice',
  'mfa/abroad-app': 'asks whether the app is set up; the pages after it give the advice',
  'mfa/number': 'tells staff that callers look for the number in a text message, where it never is',
  'mfa/no-notification':
    'tells staff that callers wait for a text message, although the request goes to the app',
  'passkey/other-way': 'says that a method other than text messages and calls is needed',
  'ask/limit': 'tells staff to ask for no more codes or calls',
};

/** Why these sheets name text messages or calls and give no dated advice, by branch. */
export const SHEET_NEEDS_NO_ADVICE: Partial<Readonly<Record<StepId, string>>> = {
  start: 'asks where the sign-in stops; the sheets after it give the advice',
};

/** What the words above must find, and what they must not. */
export const NAMING: Readonly<
  Record<string, { readonly meant: readonly string[]; readonly notMeant: readonly string[] }>
> = {
  en: {
    meant: [
      'By text message (SMS)',
      'A code, a phone call or the Authenticator app',
      'You asked for too many calls or codes.',
      'After too many attempts, calls or codes',
      'I’m abroad, and it doesn’t get calls or texts here',
      'You can’t get the code by text on that kind of number.',
      'Let’s try an automated call from Microsoft.',
      'Text me a code',
    ],
    notMeant: [
      'Who are you calling for?',
      'Your browser couldn’t copy the text. The text is now selected.',
      'Shortcuts work everywhere except in a text box.',
      'The button is called “Done”.',
      'The phone or number you registered',
      'I don’t have a phone company',
      'Call the help desk',
    ],
  },
  ja: {
    meant: [
      'SMSが届かない',
      'コード・電話・アプリを使った本人確認',
      'サインイン、コードの送信、電話のいずれか',
      'アプリか電話を選びます。',
      '電話での認証を選びます。',
      '電話に出て、音声の案内に従います。',
      '電話はかかってきましたか？',
      'テキスト メッセージでコードを送信する',
    ],
    notMeant: [
      '携帯電話会社に問い合わせます。',
      '固定電話や050のIP電話',
      '電話番号と国を選びます。',
      '電話ですぐに作ってもらえると思う方がいます。',
      '次の通話へ進む',
      'パスワードの変更が済むまで、電話を切らずに待ちます。',
      'IP電話・固定電話',
    ],
  },
};
