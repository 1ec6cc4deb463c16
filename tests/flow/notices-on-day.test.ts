import { describe, expect, it } from 'vitest';
import {
  dayInJapan,
  noticeFor,
  noticeGroups,
  noticesAt,
  withStandIns,
} from '../../src/flow/notices-on-day.ts';
import type { Notice } from '../../src/tree/notice.ts';
import type { Tree } from '../../src/tree/types.ts';
import { answer, fix, lamp, outcome, question } from '../fixtures/small-trees.ts';

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

const namesOn = (tree: Tree, step: string, day: string) =>
  noticesAt(tree, { step, trail: [] }, day).map(({ id }) => id);

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
    expect(noticesAt(changing, { step: 'lit', trail: [] }, '2027-02-01')[1]).toEqual({
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

describe('a notice for a reader who lacks what its step needs', () => {
  const tree = withNotices({
    bulb: { until: '2027-02-01', to: 'bulb', otherwise: 'socket', sources: [] },
    socket: { until: '2027-02-01', to: 'socket', otherwise: 'person', sources: [] },
    person: { until: '2027-02-01', to: 'ask', sources: [] },
    alone: { until: '2027-02-01', to: 'bulb', sources: [] },
  });
  const steps: Tree['steps'] = {
    ...tree.steps,
    lamp: question(
      'L1',
      { ...answer('no-phone', 'bulb'), lacks: ['phone'] },
      { ...answer('nothing', 'bulb'), lacks: ['phone', 'password'] },
      answer('not-sure', 'bulb'),
    ),
    bulb: { ...fix('B1', answer('worked', 'lit'), answer('did-not-work', 'ask')), needs: ['phone'] },
    socket: { ...fix('S1', answer('worked', 'lit'), answer('did-not-work', 'ask')), needs: ['password'] },
    lit: { ...outcome('E1', 'solved'), notices: ['bulb', 'alone'] },
  };
  const needy: Tree = { ...tree, steps };
  const seenAfter = (...answers: string[]) =>
    noticesAt(
      needy,
      { step: 'lit', trail: answers.map((each) => ({ step: 'lamp', answer: each })) },
      '2027-01-31',
    ).map(({ id }) => id);

  it.each([
    ['who has said nothing', [], ['bulb', 'alone']],
    ['who is not sure', ['not-sure'], ['bulb', 'alone']],
    ['who lacks one thing', ['no-phone'], ['socket']],
    ['who lacks both', ['nothing'], ['person']],
  ])('is the first whose step they can take: for a reader %s', (_, answers, seen) => {
    expect(seenAfter(...answers)).toEqual(seen);
  });

  it('stands in on the days of the notice that the step names', () => {
    const place = { step: 'lit', trail: [{ step: 'lamp', answer: 'no-phone' }] };
    expect(noticesAt(needy, place, '2027-02-01')).toEqual([]);
  });

  it('ends where stand-ins repeat', () => {
    const round = withNotices({
      one: { to: 'ask', otherwise: 'two', sources: [] },
      two: { to: 'ask', otherwise: 'one', sources: [] },
    });
    const one = { ...round.notices?.['one'], id: 'one', to: 'ask', sources: [] };
    expect(withStandIns(round, one).map(({ id }) => id)).toEqual(['one', 'two']);
    expect(noticeFor(round, one, [])?.id).toBe('one');
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
