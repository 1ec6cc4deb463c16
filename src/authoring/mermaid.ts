import { answersOf } from '../flow/replay.ts';
import type { StepKind, Tree } from '../tree/types.ts';

/** Mermaid's node shape for each kind of step: the opening and closing marks around the label. */
const SHAPES: Readonly<Record<StepKind, readonly [string, string]>> = {
  question: ['{{', '}}'],
  check: ['[/', '/]'],
  fix: ['[', ']'],
  outcome: ['([', '])'],
};

/**
 * Returns the tree as a Mermaid flow chart: one node per step, with its id and code, and one arrow per answer. Dotted
 * arrows are the `untried` steps, which an answer leads to only after a trail on which earlier ones have been tried.
 *
 * @example
 * const tree = { start: 'a', steps: {
 *   a: { kind: 'question', code: 'A2K', answers: [{ id: 'yes', to: 'b' }] }, b: { kind: 'outcome', code: 'A4R' } } };
 * mermaidChart(tree).split('\n') // => ['flowchart TD', '  s0{{"a · A2K"}}', '  s1(["b · A4R"])', '  s0 -->|yes| s1']
 */
export function mermaidChart(tree: Tree): string {
  const steps = Object.entries(tree.steps);
  const node = (id: string) => `s${steps.findIndex(([each]) => each === id)}`;
  const nodes = steps.map(([id, { kind, code }]) => {
    const [open, close] = SHAPES[kind];
    return `  ${node(id)}${open}"${id} · ${code}"${close}`;
  });
  const arrows = steps.flatMap(([from]) =>
    answersOf(tree, from).flatMap(({ id, to, untried = [] }) => [
      `  ${node(from)} -->|${id}| ${node(to)}`,
      ...untried.filter((each) => each !== to).map((each) => `  ${node(from)} -.->|${id}| ${node(each)}`),
    ]),
  );
  return ['flowchart TD', ...nodes, ...arrows].join('\n');
}
