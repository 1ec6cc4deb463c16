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
  readonly rows: readonly DrawnRow[];
}

/** A line of text, positioned by the left end of its baseline. */
export interface DrawnLine {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

/** An answer. Either an arrow leaves from it or, if that arrow would be too long or cross others, it names the step. */
export interface DrawnRow {
  readonly answer: string;
  readonly to: string;
  readonly top: number;
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
}
