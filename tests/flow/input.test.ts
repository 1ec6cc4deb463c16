import { describe, expect, test } from 'vitest';
import { answerForFinding, inputAt, stepForInput } from '../../src/flow/input.ts';
import type { Answer, CheckStep, FixStep, Tree } from '../../src/tree/types.ts';
import { answer, fix, outcome, question } from '../fixtures/small-trees.ts';

/** Returns an answer that a finding chooses. */
const chosenBy = (id: string, to: string, ...when: string[]): Answer => ({ id, to, when });

const check: CheckStep = {
  kind: 'check',
  code: 'L3',
  sources: [],
  input: 'address',
  answers: [
    chosenBy('round', 'bulb', 'bayonet', 'screw'),
    chosenBy('long', 'tube', 'pins'),
    chosenBy('late', 'ask', 'screw', 'none'),
    answer('not-sure', 'ask'),
  ],
};
const bulb: FixStep = {
  ...fix('B1', answer('worked', 'lit'), chosenBy('too-hot', 'ask', 'hot'), answer('did-not-work', 'ask')),
  input: 'phone',
};

/** A lamp with a step where the reader types the bulb. */
const lamp: Tree = {
  start: 'lamp',
  steps: {
    lamp: {
      ...question('L1', answer('dark', 'lamp/which'), answer('not-sure', 'lamp/look')),
      input: 'message',
    },
    'lamp/look': question('L2', answer('not-sure', 'ask')),
    'lamp/which': check,
    'lamp/again': { ...check, answers: [chosenBy('round', 'ask', 'screw')] },
    bulb,
    tube: fix('T1', answer('worked', 'lit'), answer('did-not-work', 'ask')),
    lit: outcome('E1', 'solved'),
    ask: outcome('E2', 'person'),
  },
};

/** The keys that every object inherits. */
const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

describe('what can be typed at a step', () => {
  test.each([
    ['lamp', 'message', 'a question'],
    ['lamp/which', 'address', 'a check'],
    ['bulb', 'phone', 'a fix'],
  ])('%s: %s, at %s', (step, subject) => {
    expect(inputAt(lamp, step)).toBe(subject);
  });

  test.each<[string, string]>([
    ['lamp/look', 'a question without a check'],
    ['tube', 'a fix without a check'],
    ['lit', 'an outcome'],
    ['nowhere', 'no step'],
    ['', 'no step'],
    ...inherited.map((name): [string, string] => [name, 'no step']),
  ])('%j: nothing, at %s', (step) => {
    expect(inputAt(lamp, step)).toBeUndefined();
  });

  test('is nothing at an outcome, even if foreign data has an input there', () => {
    const odd = { start: 'a', steps: { a: { ...outcome('E1', 'solved'), input: 'phone' } } } as Tree;
    expect(inputAt(odd, 'a')).toBeUndefined();
    expect(stepForInput(odd, 'phone')).toBeUndefined();
  });
});

describe('the step for an input', () => {
  test('is the first step of the tree that takes it', () => {
    expect(stepForInput(lamp, 'address')).toBe('lamp/which');
    const { 'lamp/which': which, ...others } = lamp.steps;
    const later: Tree = { start: 'lamp', steps: { ...others, ...(which ? { 'lamp/which': which } : {}) } };
    expect(stepForInput(later, 'address')).toBe('lamp/again');
  });

  test('may be of any kind except outcome', () => {
    expect(stepForInput(lamp, 'message')).toBe('lamp');
    expect(stepForInput(lamp, 'phone')).toBe('bulb');
  });

  test('is undefined if no step takes it', () => {
    const { bulb: _, ...steps } = lamp.steps;
    expect(stepForInput({ start: 'lamp', steps }, 'phone')).toBeUndefined();
    expect(stepForInput({ start: 'lamp', steps: {} }, 'address')).toBeUndefined();
  });
});

describe('the answer for a finding', () => {
  test.each([
    ['bayonet', 'round', 'the first that it lists'],
    ['pins', 'long', 'the only one'],
    ['none', 'late', 'the last that it lists'],
  ])('%s is %s: %s', (finding, answer) => {
    expect(answerForFinding(lamp, 'lamp/which', finding)?.id).toBe(answer);
  });

  test('is the first of two answers with the finding', () => {
    expect(answerForFinding(lamp, 'lamp/which', 'screw')).toBe(check.answers[0]);
  });

  test('is one of the step itself, not of another step', () => {
    expect(answerForFinding(lamp, 'lamp/again', 'screw')?.to).toBe('ask');
    expect(answerForFinding(lamp, 'lamp/again', 'pins')).toBeUndefined();
  });

  test('is found at a fix, among answers that no finding chooses', () => {
    expect(answerForFinding(lamp, 'bulb', 'hot')?.to).toBe('ask');
    expect(answerForFinding(lamp, 'bulb', 'did-not-work')).toBeUndefined();
  });

  test.each<[string, string]>([
    ['lamp/which', 'scre'],
    ['lamp/which', ''],
    ['lamp/which', 'not-sure'],
    ['lamp', 'dark'],
    ['tube', 'hot'],
    ['lit', 'hot'],
    ['nowhere', 'hot'],
    ...inherited.map((name): [string, string] => [name, 'hot']),
    ...inherited.map((name): [string, string] => ['lamp/which', name]),
  ])('is undefined at %j for %j', (step, finding) => {
    expect(answerForFinding(lamp, step, finding)).toBeUndefined();
  });
});
