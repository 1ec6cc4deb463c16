import { describe, expect, test } from 'vitest';
import { writtenLanguages } from '../../../src/authoring/project-files.ts';
import { branchOf } from '../../../src/flow/id-conventions.ts';
import { languageCodes } from '../../../src/i18n/languages.ts';
import { messages } from '../../../src/tree/messages.ts';
import { screenDocuments } from '../../../src/tree/screen-documents.ts';
import type { SourceDocument } from '../../../src/tree/source-document.ts';
import { documents } from '../../../src/tree/sources.ts';
import { tree } from '../../../src/tree/tree.ts';
import type { Message } from '../../../src/tree/types.ts';

const all: readonly Message[] = messages;
const stepIds: readonly string[] = Object.keys(tree.steps);

const sources: Readonly<Record<string, SourceDocument>> = { ...documents, ...screenDocuments };
const sightings = all.flatMap((message) =>
  message.sightings.map((sighting) => ({ message: message.id, ...sighting })),
);

const wordingsOf = ({ wordings }: Message): readonly string[] => Object.values(wordings).flat();
const codes = all.flatMap((message) => message.codes);
const twice = (words: readonly string[]): string[] =>
  words.filter((each, position) => words.indexOf(each) !== position);

/** Returns a wording with straight apostrophes, so that both ways to type one compare equal. */
const same = (wording: string): string => wording.replaceAll('’', "'");

describe('every message', () => {
  test('leads to a step of the tree', () => {
    expect(all.filter(({ step }) => !stepIds.includes(step))).toEqual([]);
    expect(all.length).toBeGreaterThan(20);
  });

  test('has an id of its own', () => {
    expect(twice(all.map(({ id }) => id))).toEqual([]);
  });

  test('has an id in lower-case words with hyphens', () => {
    expect(all.map(({ id }) => id).filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  test('has a wording or a code', () => {
    expect(all.filter((each) => wordingsOf(each).length + each.codes.length === 0)).toEqual([]);
  });

  test('has wordings in languages of the guide only', () => {
    const named = all.flatMap(({ wordings }) => Object.keys(wordings));
    expect(named.filter((language) => !languageCodes.includes(language))).toEqual([]);
    expect(named.length).toBeGreaterThan(all.length);
  });

  test('has the source and the day of its first sighting', () => {
    const firsts = all.map((each) => each.sightings[0]);
    expect(all.map(({ source, read }) => [source, read])).toEqual(
      firsts.map(({ source, read }) => [source, read]),
    );
  });
});

describe('every sighting', () => {
  test('has a document of src/tree/sources.ts or src/tree/screen-documents.ts as its source', () => {
    expect(sightings.filter(({ source }) => !Object.hasOwn(sources, source))).toEqual([]);
    const inBoth = Object.keys(screenDocuments).filter((id) => Object.hasOwn(documents, id));
    expect(inBoth).toEqual([]);
  });

  test('shares its documents with the labels, which cite every document that no step does', () => {
    const ofLabels = writtenLanguages().flatMap(({ language, files }) => {
      const json = files.find(({ file }) => file === `locales/${language}/labels-seen.json`)?.json ?? '{}';
      const seen: Readonly<Record<string, { readonly source: string } | null>> = JSON.parse(json);
      return Object.values(seen).flatMap((sighting) => sighting?.source ?? []);
    });
    const cited = new Set<string>([...ofLabels, ...sightings.map(({ source }) => source)]);
    expect(Object.keys(screenDocuments).filter((id) => !cited.has(id))).toEqual([]);
    expect(ofLabels.length).toBeGreaterThan(100);
  });

  test('has a wording or a code, and no empty list', () => {
    const listsOf = ({ wordings = {}, codes }: (typeof sightings)[number]) => [
      ...Object.values(wordings),
      ...(codes === undefined ? [] : [codes]),
    ];
    expect(sightings.filter((each) => listsOf(each).length === 0)).toEqual([]);
    expect(sightings.filter((each) => listsOf(each).some((list) => list.length === 0))).toEqual([]);
  });

  test('is official only if its document is', () => {
    const official = sightings.filter(({ sure }) => sure === 'official');
    expect(official.filter(({ source }) => sources[source]?.official === 'secondary')).toEqual([]);
    expect(official.length).toBeGreaterThan(20);
  });

  test('has no code if it is a paraphrase, since a code has no other words', () => {
    expect(sightings.filter(({ sure, codes }) => sure === 'paraphrase' && codes)).toEqual([]);
  });

  test('is the only one of its message with its source, day and sureness', () => {
    expect(
      twice(sightings.map(({ message, source, read, sure }) => [message, source, read, sure].join(' '))),
    ).toEqual([]);
  });

  test('has a real date as the day it was read', () => {
    const real = (day: string): boolean =>
      /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day;
    expect(['2026-11-22', '2024-02-29', '2026-02-29', '2026-13-01', '22-11-2026', ''].map(real)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(sightings.filter(({ read }) => !real(read))).toEqual([]);
  });

  // Not the day of its own document: that is the day on which the whole document was read, and a message may have been
  // looked up in it later.
  test('was read no later than the latest reading of any document', () => {
    const latest = Object.values(sources)
      .map(({ read }) => read)
      .toSorted()
      .at(-1);
    expect(sightings.filter(({ read }) => latest === undefined || read > latest)).toEqual([]);
  });
});

describe('the codes', () => {
  test('belong to one message each', () => {
    expect(twice(codes)).toEqual([]);
  });

  test('are five to seven digits without a leading zero', () => {
    expect(codes.filter((code) => !/^[1-9]\d{4,6}$/.test(code))).toEqual([]);
  });
});

describe('the wordings', () => {
  test('belong to one message each', () => {
    expect(twice(all.flatMap(wordingsOf).map(same))).toEqual([]);
  });

  test('have curly apostrophes, single spaces, and no space around them', () => {
    const odd = all.flatMap(wordingsOf).filter((each) => !/^\S+(?: \S+)*$/.test(each) || each.includes("'"));
    expect(odd).toEqual([]);
  });

  test('are in the language that they are listed under', () => {
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
    expect(all.flatMap(({ wordings }) => wordings['en'] ?? []).filter((each) => japanese.test(each))).toEqual(
      [],
    );
    expect(
      all.flatMap(({ wordings }) => wordings['ja'] ?? []).filter((each) => !japanese.test(each)),
    ).toEqual([]);
  });
});

/** What the sign-in pages said when they were read, or a paraphrase of it, and the step that answers it. */
const wordings: readonly (readonly [language: 'en' | 'ja', step: string, wording: string])[] = [
  [
    'en',
    'address/before-at',
    'This username may be incorrect. Make sure you typed it correctly. Otherwise, contact your admin.',
  ],
  [
    'ja',
    'address/before-at',
    'このユーザー名は間違っている可能性があります。正しく入力したことをご確認ください。入力に問題がない場合は、管理者にお問い合わせください。',
  ],
  ['en', 'address/after-at', "isn't in our system. Make sure you typed it correctly."],
  ['en', 'address/after-at', 'This system does not have'],
  ['en', 'address/check', "We couldn't find an account with that username."],
  [
    'en',
    'address/other-browser',
    "That Microsoft account doesn't exist. Enter a different account or get a new one.",
  ],
  ['en', 'address/other-browser', 'This Microsoft account does not exist'],
  [
    'ja',
    'address/other-browser',
    'その Microsoft アカウントは存在しません。別のアカウントを入力するか、新しいアカウントを取得してください。',
  ],
  [
    'en',
    'address/wrong-account',
    "You can't sign in here with a personal account. Use your work or school account instead.",
  ],
  ['en', 'address/check', 'Enter a valid email address, phone number, or Skype name.'],
  [
    'en',
    'password/changed-lately',
    "Your account or password is incorrect. If you don't remember your password, reset it now.",
  ],
  [
    'ja',
    'password/changed-lately',
    'アカウントまたはパスワードが正しくありません。パスワードを忘れた場合は、今すぐリセットしてください。',
  ],
  [
    'en',
    'password/locked',
    'Your account is temporarily locked to prevent unauthorized use. Try again later, and if you still have trouble, contact your admin.',
  ],
  [
    'ja',
    'password/locked',
    'ご使用のアカウントは、不正使用を防ぐために一時的にロックされています。後でもう一度お試しください。問題が解決しない場合は管理者にお問い合わせください。',
  ],
  [
    'en',
    'ask/unlock',
    'Your account has been locked. Contact your support person to unlock it, then try again.',
  ],
  [
    'ja',
    'ask/unlock',
    'ご使用のアカウントはロックされています。サポート担当者に連絡してロックを解除してから、もう一度お試しください。',
  ],
  ['en', 'set-up', "Let's secure your account"],
  ['en', 'set-up', "Let's keep your account secure"],
  ['ja', 'set-up', 'アカウントをセキュリティ保護しましょう'],
  ['en', 'set-up', 'More information required'],
  ['ja', 'set-up', '詳細情報が必要'],
  ['en', 'set-up', 'Keep your account secure'],
  ['ja', 'set-up', 'アカウントのセキュリティ保護'],
  ['en', 'sms-setup/phone-number', 'Additional security verification'],
  ['ja', 'sms-setup/phone-number', '追加のセキュリティ確認'],
  ['en', 'mfa/app', 'Approve sign in request'],
  ['ja', 'mfa/app', 'サインイン要求を承認'],
  ['en', 'mfa/another-method', "I can't use my Microsoft Authenticator app right now"],
  ['ja', 'mfa/another-method', 'Microsoft Authenticator アプリを現在使用できません'],
  ['en', 'mfa/no-notification', "We didn't hear from you"],
  ['en', 'mfa/wait', "You've hit our limit on verification calls"],
  ['en', 'mfa/wait', "You've hit our limit on text verification codes"],
  ['ja', 'mfa/wait', '許可された試行回数を超えたため、要求が失敗しました'],
  ['en', 'mfa/another-method', "Sorry, we're having trouble verifying your account"],
  ['en', 'browser/cookies', "We can't sign you in. Your browser is currently set to block cookies."],
  ['ja', 'browser/cookies', 'ブラウザーは現在、cookie をブロックするように設定されています'],
  ['en', 'browser/private-window', 'Bad Request - Request Too Long'],
  ['en', 'address/before-at', 'This user name may be incorrect'],
  ['ja', 'address/after-at', 'システムに存在しません'],
  [
    'en',
    'address/check',
    "We couldn't find a Microsoft account. Try entering your details again, or create an account.",
  ],
  ['ja', 'address/check', 'Microsoft アカウントが見つかりませんでした'],
  ['ja', 'address/other-browser', 'Microsoft アカウントが存在しません'],
  [
    'en',
    'address/check',
    "This doesn't look like a valid user ID. Make sure you typed the user ID assigned to you by your organization.",
  ],
  ['en', 'address/check', "The phone number you entered isn't valid."],
  ['ja', 'address/check', '入力した電話番号は無効です'],
  [
    'en',
    'address/wrong-account',
    'Selected user account does not exist in tenant and cannot access the application in that tenant.',
  ],
  [
    'en',
    'address/wrong-account',
    'The account needs to be added as an external user in the tenant first. Please use a different account.',
  ],
  [
    'ja',
    'address/wrong-account',
    '選択したユーザー アカウントはテナントに存在しないため、テナントのアプリケーションにアクセスできません。',
  ],
  ['en', 'password/changed-lately', 'Incorrect user ID or password'],
  ['en', 'password/locked', "You've tried to sign in too many times with an incorrect account or password."],
  ['en', 'password/locked', "You've tried to sign in too many times with an incorrect user ID or password."],
  [
    'en',
    'password/expired',
    'Update your password. You need to update your password because this is the first time you are signing in, or because your password has expired.',
  ],
  ['en', 'password/expired', 'your password has expired'],
  ['ja', 'password/expired', 'パスワードの有効期限が切れています'],
  ['en', 'password/who', "you haven't registered for password reset"],
  ['ja', 'ask/unlock', 'アカウントが無効になっています'],
  ['en', 'mfa/app', "We've sent a notification to your mobile device. Please respond to continue."],
  ['en', 'mfa/number', 'Open your Authenticator app, and enter the number shown to sign in.'],
  ['en', 'mfa/number', 'Are you trying to sign in?'],
  ['en', 'mfa/number', "No, it's not me"],
  ['ja', 'mfa/number', 'Authenticatorアプリを開き、表示されている番号を入力してサインインします'],
  ['ja', 'mfa/number', 'いいえ、私はしていません'],
  ['en', 'mfa/another-method', 'Sign in another way'],
  ['en', 'mfa/another-method', 'Use a different verification option'],
  ['ja', 'mfa/another-method', '別の方法でサインイン'],
  ['ja', 'mfa/another-method', '別の確認オプションを使用する'],
  ['ja', 'mfa/another-method', '問題がありますか? 別の方法でサインインする'],
  ['en', 'mfa/text', 'We texted your phone. Please enter the code to sign in.'],
  ['ja', 'mfa/text', 'コードの入力'],
  ['en', 'mfa/offline-code', 'Enter the code displayed in the authenticator app on your mobile device'],
  ['en', 'mfa/no-call', "We're calling your phone. Please answer it to continue."],
  ['en', 'mfa', "You didn't enter the expected verification code. Please try again."],
  ['en', 'mfa', 'wrong code'],
  [
    'en',
    'mfa/pressed-no',
    'Request denied. We sent an identity verification request to your mobile device, but you denied it.',
  ],
  ['ja', 'mfa/pressed-no', '要求が拒否されました'],
  ['ja', 'mfa/wait', '確認呼び出しの上限に達しました'],
  ['ja', 'mfa/wait', 'テキスト確認コードの上限に達しました'],
  ['ja', 'mfa/another-method', '申し訳ありませんが、アカウントの確認に問題が生じています'],
  ['en', 'mfa/another-method', "We couldn't use your device to verify"],
  ['en', 'mfa/rooted', 'Your device is rooted'],
  [
    'en',
    'mfa/rooted',
    'Your device is jailbroken. This device has been modified to bypass built-in security protections.',
  ],
  ['ja', 'set-up', 'ご使用のアカウントを保護するため、組織ではさらに情報を必要です。'],
  ['ja', 'set-up', 'さらに情報を必要としています'],
  ['ja', 'set-up', '詳細な情報が必要'],
  ['en', 'set-up', 'Action Required'],
  ['en', 'set-up', 'days until this is required'],
  [
    'en',
    'set-up',
    'Your organization requires additional security information. Follow the prompts to download and set up the Microsoft Authenticator app.',
  ],
  ['ja', 'set-up', 'アクションが必要'],
  [
    'ja',
    'set-up',
    '組織には追加のセキュリティ情報が必要です。指示に従って、Microsoft Authenticatorアプリをダウンロードしてセットアップします。',
  ],
  ['ja', 'set-up', 'これが必要になるまであと14日間です。'],
  ['en', 'set-up', 'Help us protect your account'],
  ['en', 'set-up', 'Protect your account'],
  ['ja', 'set-up', 'アカウントの保護にご協力ください'],
  ['en', 'set-up', 'Improve your sign-ins'],
  ['en', 'set-up', 'Get the Microsoft Authenticator app'],
  ['en', 'set-up', "Don't lose access to your account"],
  ['en', 'app-setup', 'Install Microsoft Authenticator'],
  ['en', 'app-setup/scan', 'Set up your account in the app'],
  ['en', 'app-setup/scan', 'Scan the QR code'],
  ['en', 'app-setup/scan', 'Set up your account in app'],
  ['en', 'app-setup/scan', 'What kind of account are you adding?'],
  ['en', 'app-setup/scan', 'Add work or school account'],
  ['ja', 'app-setup/scan', 'アカウントのセットアップ'],
  ['ja', 'app-setup/scan', 'QR コードをスキャン'],
  ['en', 'sms-setup/phone-number', 'Step 1: How should we contact you?'],
  ['ja', 'sms-setup/phone-number', '手順 1: ご希望のご連絡方法をお知らせください'],
  ['en', 'sms-setup/finish', 'Step 3: Keep using your existing applications'],
  ['ja', 'sms-setup/finish', '手順 3: 既存のアプリケーションを使用し続ける'],
  ['en', 'app-setup/new-qr', 'Activation code is invalid'],
  ['en', 'app-setup/new-qr', 'the QR code was already used'],
  ['en', 'passkey', 'Create a passkey'],
  ['ja', 'passkey', 'パスキーを作成する'],
  ['en', 'passkey/sign-in', 'Face, fingerprint, PIN or security key'],
  ['en', 'passkey/not-registered', 'Passkey not registered'],
  ['en', 'ask/blocked', 'You cannot access this right now.'],
  [
    'en',
    'ask/blocked',
    'Your sign-in was successful but does not meet the criteria to access this resource.',
  ],
  ['en', 'ask/blocked', "You don't have access to this."],
  ['en', 'ask/blocked', 'Your sign-in was blocked.'],
  ['en', 'ask/blocked', 'Your account is blocked'],
  [
    'en',
    'ask/blocked',
    'It looks like your account has been blocked. Please contact your admin to unblock it.',
  ],
  ['en', 'ask/blocked', 'Help us keep your device secure'],
  ['en', 'browser/mail-program', 'Need admin approval'],
  ['ja', 'browser/mail-program', '管理者の承認が必要'],
  ['en', 'browser/start-again', 'Sorry, your sign-in timed out. Please sign in again.'],
  ['en', 'browser/where', 'redirected you too many times.'],
  ['en', 'browser/where', 'ERR_TOO_MANY_REDIRECTS'],
  ['en', 'browser/where', 'back to the sign-in page again and again'],
  ['ja', 'browser/where', 'リダイレクトの回数が多すぎます'],
  ['ja', 'browser/where', 'リダイレクトが繰り返し行われました'],
  ['ja', 'browser/where', 'サインイン画面に何度も戻されます'],
  ['ja', 'browser/where', 'サインイン画面がループします'],
  ['en', 'browser/mail-program', 'CAA20004'],
  ['en', 'browser/mail-program', 'CAA2000B'],
  ['en', 'browser/mail-program', '4usqa'],
  ['en', 'browser/mail-program', 'a white sign-in box in Office on Windows'],
  ['ja', 'browser/mail-program', 'Officeのサインイン画面が白いまま'],
];

/** The AADSTS codes, and the step or branch that answers them. */
const places: readonly (readonly [codes: string, place: string])[] = [
  ['50034 51004 90019 90101', 'address'],
  ['50128 50059 90002 900023', 'address/after-at'],
  ['50020 16000 500208', 'address/wrong-account'],
  ['500200 16003 50014 90072 90125 81012', 'address/wrong-account'],
  ['16001 220450', 'address/other-browser'],
  ['50126 50056 50064', 'password'],
  ['50053', 'password/locked'],
  ['50055 50144 50135', 'password/expired'],
  [Array.from({ length: 21 }, (_, position) => 120_000 + position).join(' '), 'password/expired'],
  ['50132 50133 50173 50089', 'browser/start-again'],
  ['16002 160021 50085 50139 50143 50197 54005 70000 70008 70043 700082 700084', 'browser/start-again'],
  ['50057', 'ask/unlock'],
  ['50072 50079 50125', 'set-up'],
  ['53004 53010', 'ask/blocked'],
  ['50074 50076 50078 500121', 'mfa'],
  ['50087', 'mfa/another-method'],
  ['50088', 'mfa/wait'],
  ['50086', 'ask'],
  ['53003 53002 530035 53011 50131 50105 90094 50005 50158 530032 530034', 'ask/blocked'],
  ['50097 50129 50155 50187 53000 53001 135011', 'ask/blocked'],
  ['500212 500213 50002 500021 500022', 'ask/blocked'],
  ['50127', 'browser/mail-program'],
  ['65001 90093 90095 50001 500011 650052 700016 7000112', 'browser/mail-program'],
  ['50058 165900 900561 65004 70018 70019', 'browser/start-again'],
  ['50033 70012 90006 90012 90024 90033 90090 90055', 'browser/start-again'],
  ['50140 50199', 'start/look'],
  ['50196', 'browser/where'],
];
const codesWithPlace = places.flatMap(([row, place]) => row.split(' ').map((code) => [code, place] as const));

describe('the table of wordings', () => {
  test.each(wordings)('in %s, the step %s answers: %s', (language, step, wording) => {
    const found = all.filter((each) => each.wordings[language]?.some((own) => same(own) === wording));
    expect(found.map((each) => each.step)).toEqual([step]);
  });

  test('has every wording of the data', () => {
    const listed = wordings.map(([, , wording]) => wording);
    expect(
      all
        .flatMap(wordingsOf)
        .map(same)
        .filter((each) => !listed.includes(each)),
    ).toEqual([]);
    expect(twice(listed)).toEqual([]);
  });
});

describe('the table of codes', () => {
  test.each(codesWithPlace)('AADSTS%s leads to %s', (code, place) => {
    const found = all.filter((each) => each.codes.includes(code)).map(({ step }) => step);
    // A branch stands for all of its steps.
    expect(found.map((step) => (place.includes('/') ? step : branchOf(step)))).toEqual([place]);
  });

  test('has every code of the data', () => {
    const listed = codesWithPlace.map(([code]) => code);
    expect(codes.filter((each) => !listed.includes(each))).toEqual([]);
    expect(twice(listed)).toEqual([]);
  });
});
