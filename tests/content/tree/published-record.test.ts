import { describe, expect, test } from 'vitest';
import { codeProblems } from '../../../src/authoring/code-problems.ts';
import type { ProblemName } from '../../../src/authoring/problem.ts';
import { publishedProblems } from '../../../src/authoring/published-problems.ts';
import { stepNow } from '../../../src/flow/published-ids.ts';
import record from '../../../src/tree/published-steps.json' with { type: 'json' };
import { tree } from '../../../src/tree/tree.ts';
import type { Published, Step, Tree } from '../../../src/tree/types.ts';

const namesOf = (problem: ProblemName, of: Tree, record: Published): string[] =>
  [...publishedProblems(of, record), ...codeProblems(of, record)].flatMap((each) =>
    each.problem === problem && 'step' in each ? [each.step] : [],
  );

describe('the record of released steps', () => {
  const published: Published = record;
  const ids = Object.keys(published.steps);

  test('has no problem, so that every kept link and code still leads somewhere', () => {
    // A new step is `not-published` until its line is in src/tree/published-steps.json.
    expect(publishedProblems(tree, published)).toEqual([]);
    expect(ids.length).toBeGreaterThan(40);
  });

  test.each(ids.filter((id) => Object.hasOwn(tree.steps, id)))(
    'would have a problem without the step %s',
    (id) => {
      const left = Object.entries<Step>(tree.steps).filter(([each]) => each !== id);
      const without: Tree = { start: tree.start, steps: Object.fromEntries(left) };
      expect(namesOf('published-lost', without, published)).toEqual([id]);
    },
  );

  test.each(Object.keys(published.aliases))('would have a problem without the alias %s', (id) => {
    const left = Object.entries(published.aliases).filter(([each]) => each !== id);
    const without = { ...published, aliases: Object.fromEntries(left) };
    expect(namesOf('published-lost', tree, without)).toEqual([id]);
  });

  test.each([...Object.entries(published.steps), ...Object.entries(published.pages)])(
    'would have a problem if anything but %s had its code %s, too',
    (id, code) => {
      const means = (each: string): string => stepNow(tree, published, each) ?? each;
      const given = (each: string): string[] => {
        const to = (codes: Readonly<Record<string, string>>) =>
          Object.hasOwn(codes, each) ? { ...codes, [each]: code } : codes;
        const changed = { ...published, steps: to(published.steps), pages: to(published.pages) };
        return ['code-given-twice', 'code-changed'].flatMap((name) =>
          namesOf(name as ProblemName, tree, changed),
        );
      };
      const others = [...ids, ...Object.keys(published.pages)].filter((each) => means(each) !== means(id));
      // Of the two ids, the one that stands later in the record is named.
      const unseen = others.filter((each) => !given(each).some((named) => named === id || named === each));
      expect(unseen).toEqual([]);
      expect(others.length).toBeGreaterThan(40);
    },
  );
});
