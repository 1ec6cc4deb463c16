import type { StepKind } from '../../tree/types.ts';

/** The map as it is drawn: a region for each branch, its places and sizes in pixels at full size. */
export type DrawnMap = readonly DrawnRegion[];

/** A branch. */
export interface DrawnRegion {
  readonly branch: string;
  readonly width: number;
  readonly height: number;
  readonly steps: readonly DrawnStep[];
  readonly arrows: readonly DrawnArrow[];
  /** How often its arrows cross each other. */
  readonly crossings: number;
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

/** A line of words, at the left end of the line on which its letters stand. */
export interface DrawnLine {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

/** An answer: an arrow leads on from it, or it names the step where an arrow would be too long. */
export interface DrawnRow {
  readonly answer: string;
  readonly to: string;
  readonly top: number;
  readonly label: readonly DrawnLine[];
  /** The step that it leads to, in words; none where an arrow says it. */
  readonly target: readonly DrawnLine[];
}

export interface DrawnArrow {
  readonly from: string;
  readonly answer: string;
  readonly to: string;
  /** At its row, and at the box that it leads to. */
  readonly start: Point;
  readonly end: Point;
}
