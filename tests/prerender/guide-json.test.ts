import { describe, expect, test } from 'vitest';
import { guideJson } from '../../src/prerender/guide-json.ts';
import type { Target } from '../../src/url/paths.ts';
import { tree } from '../fixtures/guide/tree.ts';
import { answer, fix, outcome, question } from '../fixtures/small-trees.ts';

const SITE = 'https://guide.example/base';

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

  /** A language whose titles and names say what was asked for. */
  const invented = (code: string) => ({
    code,
    titleOf: (target: Target) => `${code}: ${'step' in target ? target.step : target.page}`,
    branchNameOf: (branch: string) => `${code} branch ${branch}`,
  });
  const data = {
    tree: small,
    version: '1.2.3',
    languages: ['en', 'ja'].map(invented),
    pages: [{ page: 'help', code: 'Y64' }],
    addressOf: (path: string) => SITE + path,
  } as const;

  test('has the version, the languages, the steps in order, the branches and the other pages', () => {
    expect(guideJson(data)).toEqual({
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
          titles: { en: 'en: a', ja: 'ja: a' },
          urls: { en: `${SITE}/en/a`, ja: `${SITE}/ja/a` },
          shortUrl: `${SITE}/A1`,
        },
        {
          id: 'a/fix',
          code: 'A2',
          branch: 'a',
          kind: 'fix',
          answers: [{ id: 'worked', to: 'b' }],
          needs: ['phone'],
          sources: [],
          titles: { en: 'en: a/fix', ja: 'ja: a/fix' },
          urls: { en: `${SITE}/en/a/fix`, ja: `${SITE}/ja/a/fix` },
          shortUrl: `${SITE}/A2`,
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
          titles: { en: 'en: b', ja: 'ja: b' },
          urls: { en: `${SITE}/en/b`, ja: `${SITE}/ja/b` },
          shortUrl: `${SITE}/B1`,
        },
      ],
      branches: [
        {
          id: 'a',
          names: { en: 'en branch a', ja: 'ja branch a' },
          sheets: { en: `${SITE}/en/print/a`, ja: `${SITE}/ja/print/a` },
        },
        {
          id: 'b',
          names: { en: 'en branch b', ja: 'ja branch b' },
          sheets: { en: `${SITE}/en/print/b`, ja: `${SITE}/ja/print/b` },
        },
      ],
      pages: [
        {
          id: 'help',
          code: 'Y64',
          titles: { en: 'en: help', ja: 'ja: help' },
          urls: { en: `${SITE}/en/help`, ja: `${SITE}/ja/help` },
          shortUrl: `${SITE}/Y64`,
        },
      ],
    });
  });

  test('survives a round trip through JSON, with every step of the tree', () => {
    const guide = guideJson({ ...data, tree });
    expect(JSON.parse(JSON.stringify(guide))).toStrictEqual(guide);
    expect(guide.steps.map(({ id }) => id)).toEqual(Object.keys(tree.steps));
  });
});
