import fc from 'fast-check';
import { answersOf, leadsTo } from '../src/engine/replay.ts';
import type { Given, Trail } from '../src/engine/trail.ts';
import type { Tree } from '../src/tree/types.ts';

/** One whole way through the tree: its answers and the step where it ends. */
export interface Path {
  readonly trail: Trail;
  readonly end: string;
}

/**
 * Ways through the tree, each answer taken at random, and the same ones in every run. "It worked" is taken now and then
 * only, so that most ways are long.
 */
export function somePaths(tree: Tree, count: number): Path[] {
  const choices = fc.array(fc.nat(), { minLength: 100, maxLength: 100 });
  return fc.sample(choices, { numRuns: count, seed: 20_261_122 }).map((all) => pathBy(tree, all));
}

function pathBy(tree: Tree, choices: readonly number[]): Path {
  const trail: Given[] = [];
  let end = tree.start;
  for (const choice of choices) {
    const all = answersOf(tree, end);
    const onward = all.filter(({ id }) => id !== 'worked');
    const answers = choice % 20 > 0 && onward.length > 0 ? onward : all;
    const answer = answers[choice % answers.length];
    if (answer === undefined) return { trail, end };
    const given = { step: end, answer: answer.id };
    end = leadsTo(tree, trail, given) ?? answer.to;
    trail.push(given);
  }
  return { trail, end };
}
