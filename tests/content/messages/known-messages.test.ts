import { describe, expect, test } from 'vitest';
import { messages } from '../../../src/tree/messages.ts';
import { matchMessage } from '../../../src/validators/message.ts';

describe('each known wording', () => {
  const wordings = messages.flatMap(({ step, wordings: all }) =>
    Object.values(all)
      .flat()
      .map((wording) => ({ step, wording })),
  );

  test('is one of more than twenty wordings', () => {
    expect(wordings.length).toBeGreaterThan(20);
  });

  test.each(wordings)('is found when typed whole, with a score above 0.95: $wording', ({ step, wording }) => {
    const [first] = matchMessage(wording, messages);
    expect(first?.step).toBe(step);
    expect(first?.score).toBeGreaterThan(0.95);
  });
});

describe('each known code', () => {
  const codes = messages.flatMap(({ id, step, codes: all }) => all.map((code) => ({ id, step, code })));

  test.each(codes)('finds its step: AADSTS$code finds $step', ({ id, step, code }) => {
    for (const typed of [
      `AADSTS${code}`,
      `aadsts ${code}: something went wrong.`,
      `Sorry, but we cannot sign you in. AADSTS${code}`,
      code,
    ]) {
      expect(matchMessage(typed, messages)[0], typed).toMatchObject({ message: id, step, score: 1 });
    }
  });
});

describe('a text common to many pages', () => {
  test.each([
    'Sorry, but we’re having trouble signing you in.',
    'Enter a valid phone number',
    'Try again later',
    'Contact your admin',
    '後でもう一度お試しください',
    '管理者にお問い合わせください',
    'コードが正しくありません。もう一度お試しください。',
    '接続がタイムアウトしました。後でもう一度お試しください。',
  ])('finds no message: %s', (typed) => {
    expect(matchMessage(typed, messages)).toEqual([]);
  });
});
