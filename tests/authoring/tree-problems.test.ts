import { describe, expect, test } from 'vitest';
import { LIMITS, treeProblems } from '../../src/authoring/tree-problems.ts';
import type { Tree } from '../../src/tree/types.ts';
import { answer, changed, fix, lamp, outcome, question } from '../fixtures/small-trees.ts';

// `rules.test.ts` tests each rule separately, with its message.

/** Returns a chain of questions, the last of which leads to a fix. */
function chain(length: number): Tree {
  const ids = Array.from({ length }, (_, position) => (position === 0 ? 'q' : `q/${position}`));
  const questions = ids.map((id, position) => [
    id,
    question(`Q${position}`, answer('not-sure', ids[position + 1] ?? 'mend')),
  ]);
  return {
    start: 'q',
    steps: {
      ...Object.fromEntries(questions),
      mend: fix('M', answer('worked', 'well'), answer('did-not-work', 'ask')),
      well: outcome('W', 'solved'),
      ask: outcome('A', 'person'),
    },
  };
}

describe('a sound tree', () => {
  test.each([
    ['of fixes', lamp],
    ['with three questions before a fix', chain(3)],
  ])('%s has no problem', (_, tree) => {
    expect(treeProblems(tree)).toEqual([]);
  });

  test('may end in a reset instead of a person', () => {
    expect(treeProblems(changed(lamp, { ask: outcome('E2', 'reset') }))).toEqual([]);
  });

  test('has at most six answers at a step, and five before the first fix, three as a median', () => {
    expect(LIMITS).toEqual({ answers: 6, answersBeforeFix: 5, medianBeforeFix: 3 });
  });

  test('may have six answers at a step', () => {
    const ids = Array.from({ length: 5 }, (_, position) => `a${position}`);
    const look = question('L2', ...ids.map((id) => answer(id, 'cable')), answer('not-sure', 'ask'));
    expect(treeProblems(changed(lamp, { 'lamp/look': look }))).toEqual([]);
  });

  test('may reach its good end through another fix', () => {
    const bulb = fix('B1', answer('worked', 'bulb/glows'), answer('did-not-work', 'ask'));
    const glows = fix('B2', answer('worked', 'lit'), answer('did-not-work', 'ask'));
    expect(treeProblems(changed(lamp, { bulb, 'bulb/glows': glows }))).toEqual([]);
  });
});

describe('a tree with a defect', () => {
  test('has a problem for a notice and for an answer that lead nowhere', () => {
    const notices = { news: { until: '2027-01-01', to: 'nowhere', sources: [] } };
    const bulb = fix('B1', answer('worked', 'lit'), answer('did-not-work', 'gone'));
    expect(treeProblems({ ...changed(lamp, { bulb }), notices })).toEqual([
      { problem: 'unknown-target', step: 'bulb', answer: 'did-not-work', to: 'gone' },
      { problem: 'unknown-notice-target', notice: 'news', to: 'nowhere' },
    ]);
  });

  test('has a problem in a list of untried steps that leads nowhere', () => {
    const bulb = fix('B1', answer('worked', 'lit'), answer('did-not-work', 'socket', 'nowhere', 'ask'));
    expect(treeProblems(changed(lamp, { bulb }))).toEqual([
      { problem: 'unknown-target', step: 'bulb', answer: 'did-not-work', to: 'nowhere' },
    ]);
  });

  test('has a problem when an answer leads to an inherited object property', () => {
    const bulb = fix('B1', answer('worked', 'lit'), answer('did-not-work', 'constructor'));
    expect(treeProblems(changed(lamp, { bulb }))).toEqual([
      { problem: 'unknown-target', step: 'bulb', answer: 'did-not-work', to: 'constructor' },
    ]);
  });

  test('gets each unreachable step reported with the unreachable steps that lead to it', () => {
    const spare = fix('X1', answer('worked', 'lit'), answer('did-not-work', 'spare/box'));
    const box = fix('X2', answer('worked', 'lit'), answer('did-not-work', 'ask'));
    expect(treeProblems(changed(lamp, { spare, 'spare/box': box }))).toEqual([
      { problem: 'unreachable', step: 'spare', from: [], isUntried: false },
      { problem: 'unreachable', step: 'spare/box', from: ['spare'], isUntried: false },
    ]);
  });

  test('gets each of two circles reported once', () => {
    const look = question('L2', answer('again', 'lamp/look'), answer('not-sure', 'cable'));
    const cable = fix('C1', answer('worked', 'lit'), answer('burnt', 'ask'), answer('did-not-work', 'bulb'));
    expect(treeProblems(changed(lamp, { 'lamp/look': look, cable }))).toEqual([
      { problem: 'circle', step: 'lamp/look', steps: ['lamp/look'] },
      { problem: 'circle', step: 'bulb', steps: ['bulb', 'socket', 'cable'] },
    ]);
  });

  test('whose good ends form a circle has a circle, and no bad end', () => {
    const bulb = fix('B1', answer('worked', 'bulb/again'), answer('did-not-work', 'ask'));
    const again = fix('B2', answer('worked', 'bulb'), answer('did-not-work', 'ask'));
    expect(treeProblems(changed(lamp, { bulb, 'bulb/again': again }))).toEqual([
      { problem: 'circle', step: 'bulb', steps: ['bulb', 'bulb/again'] },
    ]);
  });

  test('whose good end is a question that does not offer it has a bad end there', () => {
    const bulb = fix('B1', answer('worked', 'bulb/sure'), answer('did-not-work', 'ask'));
    const sure = question('B2', answer('yes', 'lit'), answer('not-sure', 'ask'));
    expect(treeProblems(changed(lamp, { bulb, 'bulb/sure': sure }))).toEqual([
      { problem: 'worked-ends-badly', step: 'bulb', to: 'bulb/sure' },
    ]);
  });

  test('gets no problem about its paths while an answer leads nowhere', () => {
    const bulb = fix('B1', answer('worked', 'nowhere'), answer('did-not-work', 'bulb'));
    expect(treeProblems(changed(lamp, { bulb, spare: outcome('X1', 'person') }))).toEqual([
      { problem: 'unknown-target', step: 'bulb', answer: 'worked', to: 'nowhere' },
    ]);
  });
});
