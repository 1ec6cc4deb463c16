import { describe, expect, test } from 'vitest';
import { tree } from '../../../src/tree/tree.ts';
import type { Step } from '../../../src/tree/types.ts';

const noticesAt = Object.entries<Step>(tree.steps).flatMap(([step, { notices = [] }]) =>
  notices.map((id) => ({ step, id })),
);

describe('a notice', () => {
  test.each(Object.keys(tree.notices ?? {}))('is named by a step: %s', (notice) => {
    expect(noticesAt.map(({ id }) => id)).toContain(notice);
  });

  test.each(noticesAt)('links to another step than its own: $id at $step', ({ step, id }) => {
    expect(tree.notices?.[id]?.to).toBeDefined();
    expect(tree.notices?.[id]?.to).not.toBe(step);
  });
});
