import { describe, expect, it } from 'vitest';
import { dayInJapan, noticeGroups, noticesOfStep } from '../../src/flow/notices-on-day.ts';
import type { Notice } from '../../src/tree/notice.ts';
import type { Tree } from '../../src/tree/types.ts';
import { lamp, outcome } from '../fixtures/small-trees.ts';

/** The lamp with notices at its end, listed in this order. */
function withNotices(notices: Readonly<Record<string, Notice>>): Tree {
  const lit = { ...outcome('E1', 'solved'), notices: Object.keys(notices) };
  return { ...lamp, steps: { ...lamp.steps, lit }, notices };
}

const notice = (days: Pick<Notice, 'from' | 'until'>): Notice => ({ ...days, to: 'ask', sources: [] });

const changing = withNotices({
  always: notice({}),
  ends: notice({ until: '2027-02-01' }),
  ended: notice({ from: '2027-02-01' }),
  between: notice({ from: '2026-12-31', until: '2027-01-02' }),
});

const namesOn = (tree: Tree, step: string, day: string) => noticesOfStep(tree, step, day).map(({ id }) => id);

describe('the notices of a step', () => {
  it.each([
    ['2026-12-30', ['always', 'ends']],
    ['2026-12-31', ['always', 'ends', 'between']],
    ['2027-01-01', ['always', 'ends', 'between']],
    ['2027-01-02', ['always', 'ends']],
    ['2027-01-31', ['always', 'ends']],
    ['2027-02-01', ['always', 'ended']],
    ['2027-02-02', ['always', 'ended']],
    ['2031-10-01', ['always', 'ended']],
  ])('on %s are %j', (day, names) => {
    expect(namesOn(changing, 'lit', day)).toEqual(names);
  });

  it('are empty for a step without notices and for an unknown step', () => {
    for (const step of ['bulb', 'nowhere', 'constructor'])
      expect(namesOn(changing, step, '2027-02-01')).toEqual([]);
  });

  it('keep their own properties', () => {
    expect(noticesOfStep(changing, 'lit', '2027-02-01')[1]).toEqual({
      id: 'ended',
      from: '2027-02-01',
      to: 'ask',
      sources: [],
    });
  });

  it('leave out a notice that the tree does not define', () => {
    const { notices: _, ...without } = changing;
    expect(namesOn(without, 'lit', '2027-02-01')).toEqual([]);
  });
});

describe('the groups of a step’s notices', () => {
  const groupsOn = (built: string, today: string, tree = changing) =>
    noticeGroups(tree, 'lit', built, today).map((group) => group.map(({ id }) => id).join(' '));

  it.each([
    ['2026-11-29', '2026-11-29', ['always', 'ends ended']],
    ['2026-11-29', '2027-01-01', ['always', 'ends ended', 'between']],
    ['2027-01-01', '2027-02-03', ['always', 'ends ended', 'between']],
    ['2027-02-01', '2027-02-03', ['always', 'ended']],
    // The reader's clock is behind.
    ['2027-02-01', '2026-11-29', ['always', 'ends ended']],
  ])('on a page that was built on %s and is read on %s are %j', (built, today, groups) => {
    expect(groupsOn(built, today)).toEqual(groups);
  });

  it('have each notice that follows another one, and none that comes alone', () => {
    const tree = withNotices({
      first: notice({ until: '2027-01-01' }),
      alone: notice({ from: '2027-06-01' }),
      second: notice({ from: '2027-01-01', until: '2027-02-01' }),
      third: notice({ from: '2027-02-01' }),
    });
    expect(groupsOn('2026-11-29', '2026-11-29', tree)).toEqual(['first second third']);
    expect(groupsOn('2026-11-29', '2027-06-01', tree)).toEqual(['first second third', 'alone']);
  });
});

describe('the day in Japan', () => {
  it.each([
    ['2027-01-31T14:59:59.999Z', '2027-01-31'],
    ['2027-01-31T15:00:00Z', '2027-02-01'],
    // It is still 31 January in New York, and already 1 February in Kiribati.
    ['2027-01-31T10:00:00-05:00', '2027-02-01'],
    ['2027-02-01T00:00:00+14:00', '2027-01-31'],
    ['2028-02-29T00:00:00+09:00', '2028-02-29'],
    ['2026-12-31T15:00:00Z', '2027-01-01'],
  ])('at %s is %s', (moment, day) => {
    expect(dayInJapan(new Date(moment))).toBe(day);
    expect(new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Tokyo' }).format(new Date(moment))).toBe(day);
  });
});
