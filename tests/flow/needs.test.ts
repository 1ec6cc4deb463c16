import { describe, expect, test } from 'vitest';
import { canBeTaken, lacksOf, thingsOf } from '../../src/flow/needs.ts';
import { answerStep, nextStep } from '../../src/flow/replay.ts';
import { lastAnswers } from '../../src/flow/trail.ts';
import type { Tree } from '../../src/tree/types.ts';
import { answer, fix, outcome, question } from '../fixtures/small-trees.ts';

/** A reader says where the phone is; two of three fixes and one of two ends need it. */
const tree: Tree = {
  start: 'phone',
  steps: {
    phone: question(
      'P',
      { ...answer('lost', 'list'), lacks: ['phone', 'old-phone'] },
      answer('here', 'list'),
    ),
    list: fix('F', answer('did-not-work', 'app', 'app', 'which', 'word', 'visit', 'ask')),
    app: { ...fix('A', answer('did-not-work', 'ask')), needs: ['phone'] },
    which: { ...question('Q', answer('not-sure', 'ask')), needs: ['old-phone'] },
    word: { ...fix('W', answer('did-not-work', 'ask')), needs: ['password'] },
    visit: { ...outcome('V', 'person'), needs: ['phone'], otherwise: ['visit'] },
    ask: outcome('E', 'person'),
  },
};

const lost = { step: 'phone', answer: 'lost' };
const here = { step: 'phone', answer: 'here' };
const no = { step: 'list', answer: 'did-not-work' };

describe('the next step', () => {
  test('passes over fixes and questions that need what the reader lacks', () => {
    expect(nextStep(tree, [here], no)).toBe('app');
    expect(nextStep(tree, [lost], no)).toBe('word');
  });

  test('passes over a step that the same answer rules out', () => {
    const steps = {
      ...tree.steps,
      list: fix('F', { ...answer('did-not-work', 'ask', 'app', 'word'), lacks: ['phone'] }),
    };
    expect(nextStep({ ...tree, steps }, [here], no)).toBe('word');
  });

  test('is the plain link if the trail is empty or no untried step is left', () => {
    expect(nextStep(tree, [], no)).toBe('app');
    const steps = { ...tree.steps, list: fix('F', answer('did-not-work', 'ask', 'app', 'which')) };
    expect(nextStep({ ...tree, steps }, [lost], no)).toBe('ask');
  });

  test('takes back what a changed answer said', () => {
    const place = answerStep(tree, { step: 'phone', trail: [lost] }, 'here');
    expect(place?.trail).toEqual([here]);
    expect(nextStep(tree, place?.trail ?? [], no)).toBe('app');
    expect([...lacksOf(tree, lastAnswers([lost, here])).keys()]).toEqual([]);
  });
});

describe('what a reader lacks', () => {
  test('is what the answers say, each with the first answer that said so', () => {
    const said = { step: 'list', answer: 'no' };
    const steps = {
      ...tree.steps,
      list: question('L', { ...answer('no', 'ask'), lacks: ['phone', 'visit'] }),
    };
    expect([...lacksOf({ ...tree, steps }, [lost, said])]).toEqual([
      ['phone', lost],
      ['old-phone', lost],
      ['visit', said],
    ]);
  });

  test.each([
    { step: 'phone', answer: 'gone' },
    { step: 'nowhere', answer: 'lost' },
    { step: 'constructor', answer: 'lost' },
    { step: 'ask', answer: 'lost' },
  ])('is nothing for an answer that the tree does not have: $step:$answer', (given) => {
    expect(lacksOf(tree, [given]).size).toBe(0);
  });
});

describe('a step', () => {
  const reset = tree.steps['visit'];

  test.each([
    [[], true],
    [['phone'], true],
    [['phone', 'visit'], false],
    [['visit'], true],
    [['password', 'other-mail'], true],
  ] as const)('with another way can be taken without %j: %s', (lacks, can) => {
    expect(canBeTaken(reset, lacks)).toBe(can);
  });

  test('that asks is passed over if it presupposes what is lacking', () => {
    expect(canBeTaken(tree.steps['which'], ['old-phone'])).toBe(false);
    expect(canBeTaken(tree.steps['which'], ['phone'])).toBe(true);
    expect(canBeTaken(tree.steps['phone'], ['phone'])).toBe(true);
  });

  test('that needs nothing in its alternative can always be taken, as can an id without a step', () => {
    expect(
      canBeTaken({ ...outcome('R', 'person'), needs: ['visit'], otherwise: [] }, ['visit', 'phone']),
    ).toBe(true);
    expect(canBeTaken(undefined, ['password'])).toBe(true);
  });

  test('names its things, not its circumstances', () => {
    expect(thingsOf(['visit', 'student-account', 'another-try', 'passkey', 'can-create'])).toEqual([
      'visit',
      'passkey',
    ]);
  });
});
