import { describe, expect, test } from 'vitest';
import { codeProblems } from '../../../src/authoring/code-problems.ts';
import type { ProblemName } from '../../../src/authoring/problem.ts';
import { publishedProblems } from '../../../src/authoring/published-problems.ts';
import { currentStepId } from '../../../src/flow/published-ids.ts';
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

  const codes = { ...published.steps, ...published.pages };
  const meaning = (id: string): string => currentStepId(tree, published, id) ?? id;

  // One pair per code: tests/authoring/code-problems.test.ts proves the rule for any two.
  const pairs = Object.keys(codes).map((id, index, all) => {
    const later = [...all.slice(index + 1), ...all.slice(0, index)];
    return { id, code: codes[id] ?? '', other: later.find((each) => meaning(each) !== meaning(id)) ?? '' };
  });

  test.each(pairs)('would have a problem if $other had the code of $id, $code', ({ id, code, other }) => {
    const withCode = (codes: Readonly<Record<string, string>>) =>
      Object.hasOwn(codes, other) ? { ...codes, [other]: code } : codes;
    const changed = { ...published, steps: withCode(published.steps), pages: withCode(published.pages) };
    const named = (['code-given-twice', 'code-changed'] as const).flatMap((problem) =>
      namesOf(problem, tree, changed),
    );
    // Of two ids with one code, the problem names the one later in the record.
    expect([id, other].filter((each) => named.includes(each))).toHaveLength(1);
  });
});
