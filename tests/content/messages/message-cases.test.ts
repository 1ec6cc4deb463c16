import { describe, expect, test } from 'vitest';
import { messages } from '../../../src/tree/messages.ts';
import { matchMessage } from '../../../src/validators/message.ts';
import { messageCases, noise } from './cases/messages.ts';
import { heldOutCases, heldOutNoise } from './cases/messages-held-out.ts';

const all = [...messageCases, ...heldOutCases];
const allNoise = [...noise, ...heldOutNoise];

/**
 * The known misses. Only remove lines: each of these texts either finds nothing or has the right step among its
 * results, so none leads only to wrong steps.
 */
const known = {
  notFirst: [
    'we did not here from you',
    'couldnt find any account with that user name',
    'microsoft account dosent exist enter a diferent acount',
    'Why does it say my account is temporarily lokced? I only tried three times',
    // Names of products weigh little, so that texts that only share them are not taken for these messages.
    "can't use my Microsoft Authenticator app",
    'Microsoft Authenticater アプリが現在使用できません',
  ],
};

const stepOf = (message: string) => messages.find(({ id }) => id === message)?.step;
const stepsFor = (typed: string) => matchMessage(typed, messages).map(({ step }) => step);

test('the tables have at least 100 messages and 40 other texts, all different', () => {
  expect(messageCases.length).toBeGreaterThanOrEqual(100);
  expect(noise.length).toBeGreaterThanOrEqual(40);
  const texts = [...all.map(({ typed }) => typed), ...allNoise];
  expect(new Set(texts).size).toBe(texts.length);
});

describe('a message that a reader types or pastes', () => {
  test.each(all.filter(({ typed }) => !known.notFirst.includes(typed)))(
    'finds the step of $message first: $typed',
    ({ typed, message }) => {
      expect(stepsFor(typed)[0]).toBe(stepOf(message));
    },
  );

  test.each(all.filter(({ typed }) => known.notFirst.includes(typed)))(
    'finds nothing, or its step after another one: $typed',
    ({ typed, message }) => {
      const found = stepsFor(typed);
      expect(found[0]).not.toBe(stepOf(message));
      if (found.length > 0) expect(found).toContain(stepOf(message));
    },
  );

  const share = (
    cases: typeof all,
    isRight: (found: readonly string[], step: string | undefined) => boolean,
  ) => cases.filter(({ typed, message }) => isRight(stepsFor(typed), stepOf(message))).length / cases.length;

  test.each([
    ['the table', messageCases],
    ['the table that was written after the code', heldOutCases],
  ])('finds its step first for 95 of 100 in %s', (_, cases) => {
    expect(share([...cases], ([first], step) => first === step)).toBeGreaterThanOrEqual(0.95);
  });

  test('finds its step among the results for 98 of 100', () => {
    expect(share(all, (found, step) => step !== undefined && found.includes(step))).toBeGreaterThanOrEqual(
      0.98,
    );
  });
});

describe('a text that is not a message', () => {
  test.each(allNoise)('finds nothing: %s', (typed) => {
    expect(matchMessage(typed, messages)).toEqual([]);
  });
});
