import type { Notice } from '../tree/notice.ts';
import type { Tree } from '../tree/types.ts';
import { stepOf } from './replay.ts';

/** A notice of a step, with the id that its texts are keyed by. */
export interface NoticeWithId<Id extends string = string> extends Notice<Id> {
  readonly id: string;
}

/** The offset of Japan's time zone from UTC in milliseconds. Constant, since Japan has no summer time. */
const JAPAN_AHEAD = 9 * 60 * 60 * 1000;

/**
 * Returns the date in Japan at a moment, regardless of the local time zone.
 *
 * @example
 * dayInJapan(new Date('2027-01-31T14:59:59Z')) // => '2027-01-31'
 * dayInJapan(new Date('2027-01-31T15:00:00Z')) // => '2027-02-01'
 */
export function dayInJapan(moment: Date): string {
  return new Date(moment.getTime() + JAPAN_AHEAD).toISOString().slice(0, 10);
}

/**
 * Returns the notices of a step that are valid on a day, in the step's order: from the day `from` (inclusive) until the
 * day `until` (exclusive). ISO dates such as `2027-02-01` compare correctly as strings.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome', notices: ['before', 'after'] }, b: { kind: 'outcome' } },
 *   notices: { before: { until: '2027-02-01', to: 'b' }, after: { from: '2027-02-01', to: 'b' } } };
 * noticesOfStep(tree, 'a', '2027-01-31').map(({ id }) => id) // => ['before']
 * noticesOfStep(tree, 'a', '2027-02-01').map(({ id }) => id) // => ['after']
 * noticesOfStep(tree, 'b', '2027-02-01') // => []
 */
export function noticesOfStep<Id extends string>(
  tree: Tree<Id>,
  step: string,
  day: string,
): readonly NoticeWithId<Id>[] {
  return allNoticesOf(tree, step).filter((notice) => isValidOn(notice, day));
}

/**
 * Returns the notices of a step in groups. In a group each notice ends on the day on which the next one begins, so that
 * one place on the page is enough for all of them: the one for the day the page is read on and the one for the day it
 * was built on. Leaves out notices that are over, and groups without a notice for either day.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome', notices: ['before', 'after', 'later'] } },
 *   notices: { before: { until: '2027-02-01', to: 'a' }, after: { from: '2027-02-01', to: 'a' }, later: { from: '2028-01-01', to: 'a' } } };
 * const idsOn = (day) => noticeGroups(tree, 'a', day, day).map((group) => group.map(({ id }) => id));
 * idsOn('2027-01-31') // => [['before', 'after']]
 * idsOn('2027-02-01') // => [['after']]
 * idsOn('2028-01-01') // => [['after'], ['later']]
 */
export function noticeGroups<Id extends string>(
  tree: Tree<Id>,
  step: string,
  built: string,
  today: string,
): readonly (readonly NoticeWithId<Id>[])[] {
  const groups: NoticeWithId<Id>[][] = [];
  for (const notice of allNoticesOf(tree, step)) {
    if (notice.until !== undefined && notice.until <= built && notice.until <= today) continue;
    const before = groups.find((group) => notice.from !== undefined && group.at(-1)?.until === notice.from);
    if (before) before.push(notice);
    else groups.push([notice]);
  }
  return groups.filter((group) => group.some((each) => isValidOn(each, built) || isValidOn(each, today)));
}

/**
 * Returns whether a notice is valid on a day.
 *
 * @example
 * isValidOn({ until: '2027-02-01', to: 'a', sources: [] }, '2027-01-31') // => true
 * isValidOn({ until: '2027-02-01', to: 'a', sources: [] }, '2027-02-01') // => false
 * isValidOn({ from: '2027-02-01', to: 'a', sources: [] }, '2027-02-01') // => true
 */
export function isValidOn({ from, until }: Notice, day: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day < until);
}

function allNoticesOf<Id extends string>(tree: Tree<Id>, step: string): NoticeWithId<Id>[] {
  return (stepOf(tree, step)?.notices ?? []).flatMap((id) => {
    const notice = tree.notices?.[id];
    return notice ? [{ ...notice, id }] : [];
  });
}
