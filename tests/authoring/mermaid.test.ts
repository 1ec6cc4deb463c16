import { describe, expect, test } from 'vitest';
import { mermaidChart } from '../../src/authoring/mermaid.ts';
import { answersOf } from '../../src/flow/replay.ts';
import { tree } from '../fixtures/guide/tree.ts';
import { answer, lamp } from '../fixtures/small-trees.ts';

describe('the drawing of a tree', () => {
  const lines = mermaidChart(lamp).split('\n');

  test('is a Mermaid flow chart', () => {
    expect(lines[0]).toBe('flowchart TD');
  });

  test('has a node for every step, framed by its kind, with its id and code', () => {
    expect(lines.slice(1, 8)).toEqual([
      '  s0{{"lamp · L1"}}',
      '  s1{{"lamp/look · L2"}}',
      '  s2["bulb · B1"]',
      '  s3["socket · S1"]',
      '  s4["cable · C1"]',
      '  s5(["lit · E1"])',
      '  s6(["ask · E2"])',
    ]);
  });

  test('frames a check differently', () => {
    const check = {
      kind: 'check',
      input: 'address',
      code: 'A1',
      sources: [],
      answers: [answer('on', 'b')],
    } as const;
    expect(mermaidChart({ start: 'a', steps: { a: check } }).split('\n')[1]).toBe('  s0[/"a · A1"/]');
  });

  test('has an arrow for every answer, dotted arrows for untried steps, and no arrow twice', () => {
    expect(lines.slice(8)).toEqual([
      '  s0 -->|dark| s2',
      '  s0 -->|flickers| s3',
      '  s0 -->|not-sure| s1',
      '  s1 -->|cable-out| s4',
      '  s1 -->|something-else| s6',
      '  s2 -->|worked| s5',
      '  s2 -->|did-not-work| s3',
      '  s2 -.->|did-not-work| s4',
      '  s2 -.->|did-not-work| s6',
      '  s3 -->|worked| s5',
      '  s3 -->|did-not-work| s4',
      '  s3 -.->|did-not-work| s2',
      '  s3 -.->|did-not-work| s6',
      '  s4 -->|worked| s5',
      '  s4 -->|did-not-work| s6',
      '  s4 -.->|did-not-work| s2',
      '  s4 -.->|did-not-work| s3',
    ]);
  });

  test('names every step of a whole guide once, and draws every plain link', () => {
    const real = mermaidChart(tree).split('\n');
    const ids = Object.keys(tree.steps);
    for (const [position, id] of ids.entries()) {
      expect(real.filter((line) => line.includes(`"${id} · `))).toEqual([
        expect.stringContaining(`s${position}`),
      ]);
    }
    const plain = ids.flatMap((id) => answersOf(tree, id)).length;
    expect(real.filter((line) => line.includes(' -->|'))).toHaveLength(plain);
  });
});
