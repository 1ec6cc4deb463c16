/**
 * The failures of passkeys that Microsoft's documentation lists, for signing in with one and for creating one. Each has
 * the answers that a reader gives from the start, the step that must follow, and what its text must say in each language.
 */
import { describe, expect, test } from 'vitest';
import { answersOf, nextStep } from '../../../src/flow/replay.ts';
import type { GivenAnswer } from '../../../src/flow/trail.ts';
import type { StepId } from '../../../src/tree/ids.ts';
import { tree } from '../../../src/tree/tree.ts';
import { stepWords } from '../locales/step-words.ts';

interface Failure {
  readonly failure: string;
  /** The answers, from the start of the tree. */
  readonly answers: readonly string[];
  readonly step: StepId;
  readonly en: RegExp;
  readonly ja: RegExp;
}

const SIGNING_IN = ['set-up', 'passkey-signing-in'] as const;
const CREATING = ['set-up', 'passkey-creating'] as const;
const ASKED_FOR = ['set-up', 'passkey'] as const;

const failures: readonly Failure[] = [
  {
    failure: 'asked for a passkey before the password, and has none',
    answers: [...SIGNING_IN, 'no-passkey'],
    step: 'passkey/other-way',
    en: /press a link such as Other ways to sign in\.\nChoose the password/,
    ja: /その他の方法でサインインなどのリンクを押します。\nパスワードを選び/,
  },
  {
    failure: 'the passkey is on another device, and Bluetooth is off',
    answers: [...SIGNING_IN, 'other-device'],
    step: 'passkey/other-device',
    en: /Turn on Bluetooth on both devices/,
    ja: /2台ともBluetoothをオンにし/,
  },
  {
    failure: 'the QR code is scanned with Authenticator on an iPhone',
    answers: [...SIGNING_IN, 'other-device'],
    step: 'passkey/other-device',
    en: /Scan the QR code with the phone’s camera, not with Microsoft Authenticator/,
    ja: /スマートフォンのカメラでQRコードを読み取ります。Microsoft Authenticatorでは読み取りません/,
  },
  {
    failure: 'the page says that the passkey already exists',
    answers: [...CREATING, 'already-exists'],
    step: 'passkey/already-exists',
    en: /Find the passkey for your OUMail address, and delete it there/,
    ja: /OUMailのアドレスのパスキーを探し、端末から削除します/,
  },
  {
    failure: 'the passkey was deleted in the account and is still on the device',
    answers: [...SIGNING_IN, 'not-registered'],
    step: 'passkey/not-registered',
    en: /Sign in with your password and the app, or another method.*Delete the passkey.*Create a new passkey/s,
    ja: /パスワードと、アプリなどの方法でサインインします.*パスキーを削除します.*新しいパスキーを作成します/s,
  },
  {
    failure: 'the passkey was in Authenticator, and the phone was changed or restored',
    answers: [...SIGNING_IN, 'new-phone'],
    step: 'passkey/new-phone',
    en: /not part of the app’s backup.*Sign in with your password.*Create a new passkey/s,
    ja: /バックアップに含まれません.*パスワードと、今も使える方法でサインイン.*新しいパスキーを作成します/s,
  },
  {
    failure: 'a phone with Android 14 offers no place to save it',
    answers: [...CREATING, 'no-place'],
    step: 'passkey/no-place',
    en: /update the phone to Android 15 or later/,
    ja: /Android 15以降に更新できる場合は、更新してから/,
  },
  {
    failure: 'creating it asks for a second check that the reader does not have',
    answers: [...CREATING, 'second-check'],
    step: 'passkey/second-check',
    en: /The help desk can reset your MFA\. Also ask whether they can give you a Temporary Access Pass/,
    ja: /ヘルプデスクで、多要素認証をリセットできます。一時アクセスパスを発行できるかも聞いてください/,
  },
  {
    failure: 'not wanted now, and “Skip” is not to be seen',
    answers: ASKED_FOR,
    step: 'passkey',
    en: /press More beside Next, then Skip for now/,
    ja: /次への横のその他を押し、今はスキップするを選びます/,
  },
  {
    failure: 'asked for one on a computer that has nothing for it',
    answers: [...ASKED_FOR, 'on-phone'],
    step: 'passkey/on-phone',
    en: /On the phone, [^.]*sign(?:ing)? in\b.*asked for a passkey, press Next/,
    ja: /スマートフォンでサインインします。パスキーの作成を求められたら/,
  },
  {
    failure: 'has to create one, and has no device for it',
    answers: [...CREATING, 'no-device'],
    step: 'ask/passkey',
    en: /whether the university can give you another way in, such as a Temporary Access Pass/,
    ja: /一時アクセスパスなど、ほかの方法を大学で用意できるか/,
  },
  {
    failure: 'the passkey is on a phone that is elsewhere',
    answers: [...SIGNING_IN, 'no-passkey'],
    step: 'passkey/other-way',
    en: /You (?:do not|don’t) have to use the passkey if you have another method/,
    ja: /ほかの方法を登録していれば、パスキーを使わずにサインインできます/,
  },
  {
    failure: 'the phone with the passkey is lost',
    answers: [...SIGNING_IN, 'lost'],
    step: 'mfa/lost-phone',
    en: /Choose a method that does not need the lost phone/,
    ja: /なくしたスマートフォンを使わない方法を選びます/,
  },
];

/** Returns the step after these answers, and the trail to it. */
function walk(answers: readonly string[]): { step: StepId | undefined; trail: readonly GivenAnswer[] } {
  const trail: GivenAnswer[] = [];
  let step: StepId | undefined = tree.start;
  for (const answer of answers) {
    if (step === undefined) break;
    const given: GivenAnswer<StepId> = { step, answer };
    step = nextStep(tree, trail, given);
    trail.push(given);
  }
  return { step, trail };
}

describe('a passkey that fails', () => {
  test.each(failures)('has its step after at most three answers: $failure', ({ answers, step }) => {
    expect(walk(answers).step).toBe(step);
    expect(answers.length).toBeLessThanOrEqual(3);
  });

  test.each(failures)('has its advice in both languages: $failure', ({ step, en, ja }) => {
    expect(stepWords('en', step)).toMatch(en);
    expect(stepWords('ja', step)).toMatch(ja);
  });

  test.each(failures)('does not lead back to a step on the way: $failure', ({ answers, step }) => {
    expect(walk(answers).trail.map((given) => given.step)).not.toContain(step);
  });

  test('leads on to another method if the password works instead and MFA does not', () => {
    expect(walk([...SIGNING_IN, 'no-passkey', 'second-check']).step).toBe('mfa/another-method');
  });

  test('is covered by every answer to what happens when signing in with it or creating it', () => {
    const given = new Set(failures.map(({ answers }) => answers.join(' ')));
    const expected = [
      ...answersOf(tree, 'passkey/sign-in').map(({ id }) => [...SIGNING_IN, id].join(' ')),
      ...answersOf(tree, 'passkey/create').map(({ id }) => [...CREATING, id].join(' ')),
    ];
    const open = expected.filter((each) => !given.has(each));
    // `how` is a reader for whom nothing has failed yet.
    expect(open).toEqual([
      [...SIGNING_IN, 'not-sure'].join(' '),
      [...CREATING, 'how'].join(' '),
      [...CREATING, 'not-sure'].join(' '),
    ]);
  });
});
