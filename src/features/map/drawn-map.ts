import type { StepKind } from '../../tree/types.ts';

/** The laid-out map: a region for each branch. All positions and sizes are in pixels at full size. */
export type DrawnMap = readonly DrawnRegion[];

/** A branch. */
export interface DrawnRegion {
  readonly branch: string;
  readonly width: number;
  readonly height: number;
  readonly steps: readonly DrawnStep[];
  readonly arrows: readonly DrawnArrow[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A step: its code and kind, its title, and a row for each answer. */
export interface DrawnStep extends Box {
  readonly id: string;
  readonly code: string;
  readonly kind: StepKind;
  readonly title: readonly DrawnLine[];
  /** Its titles in the other languages, for the search. */
  readonly also: readonly string[];
  readonly rows: readonly DrawnRow[];
}

/** A line of text, positioned by the left end of its baseline. */
export interface DrawnLine {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

/**
 * An answer. Either an arrow leaves from it or, if the step is in another branch or the arrow would cross others, it names
 * the step.
 */
export interface DrawnRow {
  readonly answer: string;
  readonly to: string;
  readonly top: number;
  readonly height: number;
  readonly label: readonly DrawnLine[];
  /** The text that names the next step; empty if an arrow leads there. */
  readonly target: readonly DrawnLine[];
}

export interface DrawnArrow {
  readonly from: string;
  readonly answer: string;
  readonly to: string;
  /** `start` is at the row of the answer, `end` at the box of the next step. */
  readonly start: Point;
  readonly end: Point;
  /** The columns that it passes between two boxes, from left to right: where it enters and where it leaves each. */
  readonly through: readonly Line[];
}

export interface Line {
  readonly start: Point;
  readonly end: Point;
}

/**
 * Returns the parts of an arrow between the columns, which bend. Between two of them it passes a column straight.
 *
 * @example
 * const [a, b, c, d] = [{ x: 0, y: 0 }, { x: 9, y: 5 }, { x: 20, y: 5 }, { x: 29, y: 9 }];
 * bendsOf({ start: a, end: d, through: [{ start: b, end: c }] }) // => [{ start: a, end: b }, { start: c, end: d }]
 * bendsOf({ start: a, end: b, through: [] }) // => [{ start: a, end: b }]
 */
export function bendsOf({ start, end, through }: Pick<DrawnArrow, 'start' | 'end' | 'through'>): Line[] {
  const starts = [start, ...through.map((passed) => passed.end)];
  const ends = [...through.map((passed) => passed.start), end];
  return starts.flatMap((from, at) => (ends[at] ? [{ start: from, end: ends[at] }] : []));
}
