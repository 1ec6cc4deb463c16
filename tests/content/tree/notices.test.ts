import { describe, expect, test } from 'vitest';
import { alternativeNeeds } from '../../../src/flow/needs.ts';
import { withStandIns } from '../../../src/flow/notices-on-day.ts';
import { stepOf } from '../../../src/flow/replay.ts';
import { tree } from '../../../src/tree/tree.ts';
import type { Step } from '../../../src/tree/types.ts';

const allNotices = Object.entries(tree.notices ?? {}).map(([id, notice]) => ({ ...notice, id }));

const noticesAt = Object.entries<Step>(tree.steps).flatMap(([step, { notices = [] }]) =>
  notices.map((id) => ({ step, id })),
);

describe('a notice', () => {
  test.each(allNotices)('is named by a step, or stands in for one that is: $id', (notice) => {
    const named = allNotices.filter(({ id }) => noticesAt.some((each) => each.id === id));
    expect(named.flatMap((each) => withStandIns(tree, each)).map(({ id }) => id)).toContain(notice.id);
  });

  test.each(allNotices)('has a stand-in that exists, with the same days: $id', (notice) => {
    const standIns = withStandIns(tree, notice);
    expect(standIns.at(-1)?.otherwise).toBeUndefined();
    const { from, until } = notice;
    for (const each of standIns) expect({ from: each.from, until: each.until }).toEqual({ from, until });
  });

  test.each(allNotices)(
    'advises every reader something that they can do, whatever they lack: $id',
    (notice) => {
      const last = withStandIns(tree, notice).at(-1);
      expect(alternativeNeeds(stepOf(tree, last?.to ?? ''))).toContainEqual([]);
    },
  );

  test.each(noticesAt)('links to another step than its own: $id at $step', ({ step, id }) => {
    expect(tree.notices?.[id]?.to).toBeDefined();
    expect(tree.notices?.[id]?.to).not.toBe(step);
  });
});
