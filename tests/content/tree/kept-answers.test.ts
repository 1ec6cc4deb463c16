/**
 * What somebody has answered is not contradicted by a later step. The tree itself says so by `lacks` and `needs`; this
 * table says it again by answers and steps, so that a missing `lacks` is seen.
 */
import { describe, expect, test } from 'vitest';
import { answerStep, answersOf, type Place } from '../../../src/flow/replay.ts';
import type { StepId } from '../../../src/tree/ids.ts';
import { tree } from '../../../src/tree/tree.ts';

const STUDENTS_ADDRESS: readonly StepId[] = ['address/before-at', 'address/after-at'];
const ALUMNI_ADDRESS: readonly StepId[] = ['address/alumni', 'address/alumni-name', 'password/alumni'];
const PASSWORD_TRIES: readonly StepId[] = [
  'password/wait',
  'password/other-browser',
  'password/type-again',
  'password/saved',
  'password/length',
  'password/alumni',
  'browser/start-again',
  'browser/private-window',
  'browser/cookies',
];
const APP: readonly StepId[] = [
  'mfa/number',
  'mfa/no-notification',
  'mfa/offline-code',
  'mfa/right-account',
  'mfa/clock',
  'mfa/fresh-code',
  'mfa/update-app',
  'mfa/abroad',
];
const TEXTS: readonly StepId[] = ['mfa/no-text', 'mfa/new-code', 'mfa/no-call', 'no-text', 'no-text/docomo'];
const OLD_PHONE: readonly StepId[] = [...APP, ...TEXTS, 'mfa/new-phone', 'mfa/pressed-no', 'mfa/wait'];
const CREATE_PASSKEY: readonly StepId[] = [
  'passkey/on-phone',
  'passkey/in-app',
  'passkey/on-computer',
  'passkey/create',
];

/** An answer, and the steps that no way leads to after it. */
const rules: readonly (readonly [step: StepId, answer: string, never: readonly StepId[]])[] = [
  ['address', 'student', [...ALUMNI_ADDRESS, 'address/apply', 'address/staff']],
  [
    'address/graduated-when',
    'earlier',
    [...STUDENTS_ADDRESS, 'password/reissue', 'password/works-elsewhere'],
  ],
  ['address/graduated-when', 'long-ago', STUDENTS_ADDRESS],
  ['address/graduated-when', 'this-month', ALUMNI_ADDRESS],
  ['address/graduated-when', 'still-here', [...ALUMNI_ADDRESS, 'address/staff']],
  ['password', 'forgotten', PASSWORD_TRIES],
  ['password/which-lock', 'support-person', PASSWORD_TRIES],
  ['password/locked', 'did-not-work', PASSWORD_TRIES],
  ['password/locked', 'support-person', PASSWORD_TRIES],
  ['password/locked', 'password-refused', PASSWORD_TRIES],
  ['password/works-elsewhere', 'yes', ['password/reissue', 'password/reissue-alumni']],
  ['password/works-elsewhere', 'no', ['password/saved', 'password/length', 'browser/start-again']],
  ['password/works-elsewhere', 'graduated', ['password/reissue', 'password/type-again']],
  ['password/alumni', 'did-not-work', ['password/saved', 'password/length', 'browser/start-again']],
  ['mfa/phone', 'gone', OLD_PHONE],
  ['mfa/phone', 'lost', OLD_PHONE],
  ['mfa/phone', 'abroad', TEXTS],
  ['mfa/phone', 'new-number', TEXTS],
  ['mfa/text', 'old-number', TEXTS],
  ['mfa/abroad-app', 'no', [...APP, ...TEXTS]],
  ['mfa/which-entry', 'only-other', APP],
  ['mfa/right-account', 'no-account', APP],
  ['mfa/no-account', 'only-other', APP],
  ['mfa/no-account', 'deleted', APP],
  ['mfa/no-account', 'rooted', APP],
  ['mfa/sign-in-to-app', 'did-not-work', APP],
  ['mfa/prepare', 'new-phone', ['mfa/another-method', 'mfa/reset']],
  ['app-setup', 'did-not-work', ['app-setup', 'app-setup/scan', 'passkey/in-app']],
  ['app-setup', 'phone-alone', ['app-setup/open-set-up', 'app-setup/scan']],
  ['sms-setup/newest-screens', 'no-app', ['app-setup', 'app-setup/scan', 'passkey/in-app']],
  ['passkey', 'no-device', CREATE_PASSKEY],
  ['passkey/create', 'no-device', ['passkey/on-phone', 'passkey/in-app', 'passkey/on-computer']],
  ['passkey/sign-in', 'no-passkey', ['passkey/other-device']],
  ['passkey/sign-in', 'new-phone', ['passkey/other-device']],
  ['passkey/sign-in', 'lost', ['passkey/other-device', ...OLD_PHONE]],
];

/** Returns all steps that any way leads to after an answer, given at a step that was opened without a trail or after it. */
function stepsAfter(step: StepId, answer: string): ReadonlySet<string> {
  const first = answerStep(tree, { step, trail: [] }, answer);
  // An opened step follows the plain link. With an earlier answer, the lists of untried steps decide.
  const second = answerStep(tree, { step, trail: [{ step: tree.start, answer: 'not-sure' }] }, answer);
  const queue: Place<StepId>[] = [first, second].flatMap((place) => place ?? []);
  const met = new Set<string>();
  const steps = new Set<string>();
  for (const place of queue) {
    const name = [place.step, ...place.trail.map((given) => `${given.step}:${given.answer}`).toSorted()].join(
      ' ',
    );
    if (met.has(name) || place.trail.some((given) => given.step === place.step)) continue;
    met.add(name);
    steps.add(place.step);
    for (const { id } of answersOf(tree, place.step))
      queue.push(...[answerStep(tree, place, id)].flatMap((next) => next ?? []));
  }
  return steps;
}

describe('what somebody has answered is kept', () => {
  test.each(rules)('%s:%s', (step, answer, never) => {
    expect(answersOf(tree, step).map(({ id }) => id)).toContain(answer);
    const after = stepsAfter(step, answer);
    expect(after.size).toBeGreaterThan(0);
    expect(never.filter((each) => after.has(each))).toEqual([]);
  });

  test('is said of every answer with `lacks`, but one that only rules out help by staff or a visit', () => {
    const saying = Object.entries(tree.steps).flatMap(([step]) =>
      answersOf(tree, step as StepId)
        .filter(({ lacks = [] }) => lacks.some((need) => need !== 'staff-account' && need !== 'visit'))
        .map(({ id }) => `${step}:${id}`),
    );
    expect(saying.filter((each) => !rules.some(([step, answer]) => `${step}:${answer}` === each))).toEqual(
      [],
    );
  });
});
