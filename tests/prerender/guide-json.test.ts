import { describe, expect, test } from 'vitest';
import { guideJson } from '../../src/prerender/guide-json.ts';
import { tree } from '../fixtures/guide/tree.ts';
import { answer, fix, outcome, question } from '../fixtures/small-trees.ts';

describe('the tree as data for other programs', () => {
  const small = {
    start: 'a',
    steps: {
      a: {
        ...question('A1', answer('yes', 'a/fix'), answer('no', 'b', 'a/fix', 'b')),
        sources: ['A1.1'] as const,
      },
      'a/fix': { ...fix('A2', answer('worked', 'b')), needs: ['phone'] as const },
      b: { ...outcome('B1', 'person'), needs: ['visit'] as const },
    },
  };

  test('has the version, the languages and the steps in order', () => {
    expect(guideJson(small, '1.2.3', ['en', 'ja'])).toEqual({
      version: '1.2.3',
      languages: ['en', 'ja'],
      steps: [
        {
          id: 'a',
          code: 'A1',
          branch: 'a',
          kind: 'question',
          answers: [
            { id: 'yes', to: 'a/fix' },
            { id: 'no', to: 'b', untried: ['a/fix', 'b'] },
          ],
          needs: [],
          sources: ['A1.1'],
        },
        {
          id: 'a/fix',
          code: 'A2',
          branch: 'a',
          kind: 'fix',
          answers: [{ id: 'worked', to: 'b' }],
          needs: ['phone'],
          sources: [],
        },
        {
          id: 'b',
          code: 'B1',
          branch: 'b',
          kind: 'outcome',
          ending: 'person',
          answers: [],
          needs: ['visit'],
          sources: [],
        },
      ],
    });
  });

  test('survives a round trip through JSON, with every step of the tree', () => {
    const guide = guideJson(tree, '1.0.0', ['en']);
    expect(JSON.parse(JSON.stringify(guide))).toStrictEqual(guide);
    expect(guide.steps.map(({ id }) => id)).toEqual(Object.keys(tree.steps));
  });
});
