import { describe, expect, test } from 'vitest';
import type { Written } from '../../src/authoring/all-problems.ts';
import { codeProblems } from '../../src/authoring/code-problems.ts';
import { currentStepId } from '../../src/flow/published-ids.ts';
import type { Tree } from '../../src/tree/types.ts';
import { checkCharacter, readCode } from '../../src/url/codes.ts';
import { parsed } from '../fixtures/released.ts';
import { outcome } from '../fixtures/small-trees.ts';
import { soundGuide, withRecord, withStep, withSteps } from './sound-guide.ts';

// `rules.test.ts` tests the message of each problem.

const problemsOf = ({ tree: of, published }: Written) => codeProblems(of, published);

/** The lamp with a page and three retired ids, each an alias of a step. */
const withHistory = withRecord(soundGuide, {
  steps: { plug: 'F66', outlet: 'A72', wall: 'F7A' },
  aliases: { plug: 'ask', outlet: 'socket', wall: 'cable' },
  pages: { help: 'Y64' },
});

/** Returns a guide in which an id has another code, in the tree and in the record. */
function withCodeOf(written: Written, id: string, code: string): Written {
  const { steps, pages } = written.published;
  const changed = withRecord(written, {
    ...(Object.hasOwn(steps, id) && { steps: { [id]: code } }),
    ...(Object.hasOwn(pages, id) && { pages: { [id]: code } }),
  });
  return withStep(changed, id, { code });
}

describe('the codes of a guide', () => {
  test.each<[string, Written]>([
    ['of steps only', soundGuide],
    ['with retired ids, one of them a second name of a step, and a page', withHistory],
    [
      'of a step that is not released yet',
      { ...soundGuide, published: { steps: {}, aliases: {}, pages: {} } },
    ],
    [
      'with an id that every object has',
      withRecord(soundGuide, {
        steps: parsed('{ "__proto__": "F66", "constructor": "F7A" }'),
        aliases: parsed('{ "__proto__": "ask", "constructor": "ask" }'),
      }),
    ],
  ])('%s have no problem', (_, written) => {
    expect(problemsOf(written)).toEqual([]);
  });

  const { steps, pages } = withHistory.published;
  const meaning = (id: string) => currentStepId(withHistory.tree, withHistory.published, id) ?? id;
  const given = [...Object.entries(steps), ...Object.entries(pages)];
  const pairs = given.flatMap(([id, code]) =>
    given.filter(([other]) => meaning(other) !== meaning(id)).map(([other]) => [id, other, code] as const),
  );

  test.each(pairs)('of %s and %s may not both be %s', (id, other, code) => {
    const changed = withCodeOf(withHistory, other, code);
    const found = problemsOf(changed);
    expect(found.length).toBeGreaterThan(0);
    for (const problem of found) {
      if (problem.problem !== 'same-code-twice' && problem.problem !== 'code-given-twice')
        throw new Error(`Another problem: ${problem.problem}`);
      expect([meaning(id), meaning(other)]).toEqual(
        expect.arrayContaining([meaning(problem.step), meaning(problem.owner)]),
      );
      expect(problem.spokenCode).toBe(code);
      expect(Object.values({ ...changed.published.steps, ...pages })).not.toContain(problem.free);
      expect(readCode(problem.free ?? '')).toBe(problem.free);
    }
  });
});

describe('a wrong code', () => {
  test.each(['A2', 'A2KK', '', 'AOK', '2', 'ÄÄÄ', 'constructor'])(
    'of %j is not corrected, but replaced by a free code',
    (code) => {
      const [problem, ...others] = problemsOf(withSteps({ ask: outcome(code, 'person') }));
      expect(others).toEqual([]);
      expect(problem).toMatchObject({
        problem: 'invalid-code',
        step: 'ask',
        spokenCode: code,
        writtenIn: 'both',
      });
      expect(problem).toHaveProperty('free', expect.stringMatching(/^[0-9A-Z]{3}$/));
    },
  );

  test.each([
    ['AA9', 'AAF'],
    ['aaf', 'AAF'],
    ['A-A-F', 'AAF'],
    ['FR2', `FR${checkCharacter('FR')}`],
  ])('of %j is corrected to %s', (code, right) => {
    expect(problemsOf(withSteps({ ask: outcome(code, 'person') }))).toEqual([
      { problem: 'invalid-code', step: 'ask', spokenCode: code, writtenIn: 'both', isTaken: false, right },
    ]);
  });

  test('is corrected to the code in the record', () => {
    const { ask: _, ...others } = soundGuide.tree.steps;
    const wrong: Tree = { ...soundGuide.tree, steps: { ...others, ask: outcome('F49', 'person') } };
    expect(codeProblems(wrong, soundGuide.published)).toEqual([
      {
        problem: 'invalid-code',
        step: 'ask',
        spokenCode: 'F49',
        writtenIn: 'tree',
        isTaken: false,
        right: 'F4Y',
      },
    ]);
  });

  test('of two steps is corrected at one, and replaced by a free code at the other', () => {
    const found = problemsOf(
      withSteps({ ask: outcome('AA9', 'person'), 'lamp/look': outcome('AA9', 'person') }),
    );
    expect(found).toMatchObject([
      { step: 'lamp/look', isTaken: false, right: 'AAF' },
      { step: 'ask', isTaken: true, right: 'AAF', free: expect.any(String) },
    ]);
  });

  test('is replaced by a different free code at each of two steps', () => {
    const found = problemsOf(withSteps({ ask: outcome('OOO', 'person'), lit: outcome('QQQ', 'solved') }));
    const free = found.map((problem) => ('free' in problem ? problem.free : undefined));
    expect(new Set(free).size).toBe(2);
  });
});
