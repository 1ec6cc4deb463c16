import type { Notice } from '../tree/notice.ts';
import type { Tree } from '../tree/types.ts';
import { canBeTaken, lacksOf } from './needs.ts';
import { type Place, stepOf } from './replay.ts';
import type { Trail } from './trail.ts';

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
 * Returns the notices that a reader at a place sees on a day, in the step's order: those that are valid from the day
 * `from` (inclusive) until the day `until` (exclusive), each as `noticeFor` chooses it. ISO dates such as `2027-02-01`
 * compare correctly as strings.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome', notices: ['before', 'after'] }, b: { kind: 'outcome' } },
 *   notices: { before: { until: '2027-02-01', to: 'b' }, after: { from: '2027-02-01', to: 'b' } } };
 * const idsOn = (step, day) => noticesAt(tree, { step, trail: [] }, day).map(({ id }) => id);
 * idsOn('a', '2027-01-31') // => ['before']
 * idsOn('a', '2027-02-01') // => ['after']
 * idsOn('b', '2027-02-01') // => []
 */
export function noticesAt<Id extends string>(
  tree: Tree<Id>,
  { step, trail }: Place,
  day: string,
): readonly NoticeWithId<Id>[] {
  return allNoticesOf(tree, step)
    .filter((notice) => isValidOn(notice, day))
    .flatMap((notice) => noticeFor(tree, notice, trail) ?? []);
}

/**
 * Returns a notice or, if its step needs what the reader has said they lack, the first of those that stand in for it
 * whose step needs nothing of that. `undefined` if there is none.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'question', answers: [{ id: 'no-phone', to: 'ask', lacks: ['phone'] }] },
 *   app: { kind: 'fix', needs: ['phone'] }, ask: { kind: 'outcome', needs: [] } },
 *   notices: { news: { to: 'app', otherwise: 'other-news' }, 'other-news': { to: 'ask' } } };
 * const news = { ...tree.notices.news, id: 'news' };
 * noticeFor(tree, news, [])?.id // => 'news'
 * noticeFor(tree, news, [{ step: 'a', answer: 'no-phone' }])?.id // => 'other-news'
 * noticeFor(tree, { to: 'app', id: 'alone' }, [{ step: 'a', answer: 'no-phone' }]) // => undefined
 */
export function noticeFor<Id extends string>(
  tree: Tree<Id>,
  notice: NoticeWithId<Id>,
  trail: Trail,
): NoticeWithId<Id> | undefined {
  const lacks = [...lacksOf(tree, trail).keys()];
  return withStandIns(tree, notice).find(({ to }) => canBeTaken(stepOf(tree, to), lacks));
}

/**
 * Returns a notice and those that stand in for it, in the order of `otherwise`, each once. Ends at an id that the tree
 * does not know.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome' } },
 *   notices: { one: { to: 'a', otherwise: 'two' }, two: { to: 'a', otherwise: 'gone' } } };
 * withStandIns(tree, { ...tree.notices.one, id: 'one' }).map(({ id }) => id) // => ['one', 'two']
 */
export function withStandIns<Id extends string>(
  tree: Tree<Id>,
  notice: NoticeWithId<Id>,
): readonly NoticeWithId<Id>[] {
  const found = new Map([[notice.id, notice]]);
  // A Map also visits entries added during iteration, and none twice.
  for (const { otherwise } of found.values()) {
    const next = otherwise === undefined ? undefined : noticeOf(tree, otherwise);
    if (next) found.set(next.id, next);
  }
  return [...found.values()];
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
  return (stepOf(tree, step)?.notices ?? []).flatMap((id) => noticeOf(tree, id) ?? []);
}

function noticeOf<Id extends string>(tree: Tree<Id>, id: string): NoticeWithId<Id> | undefined {
  const notice = tree.notices?.[id];
  return notice && { ...notice, id };
}
