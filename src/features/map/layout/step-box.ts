import { branchOf } from '../../../flow/id-conventions.ts';
import { answersOf } from '../../../flow/replay.ts';
import type { Tree } from '../../../tree/types.ts';
import type { Box, DrawnLine, DrawnRow, DrawnStep } from '../drawn-map.ts';
import type { MapWords } from './map-words.ts';
import { breakLines } from './measure.ts';

/** How wide every box is, and its parts. */
const BOX_WIDTH = 220;
const PAD = 12;
const SIZE = 13;
const TITLE_SIZE = 14;
/** How much wider bold letters are. */
const BOLD = 1.13;
const LINE = 17;
const ROW_GAP = 7;
/** Where the letters of a line stand, below its top. */
const BASE = 13;

/**
 * A step as a box at no place yet: its lines and rows, from its own corner. The rows of those answers that no arrow leads
 * on from name their target.
 */
export function stepBox(
  tree: Tree,
  id: string,
  words: MapWords,
  hasArrow: (answer: string) => boolean,
): DrawnStep {
  const step = tree.steps[id];
  if (!step) throw new Error(`There is no step ${id}`);
  const inside = BOX_WIDTH - 2 * PAD;
  let y = PAD + LINE + 4;
  const write = (lines: readonly string[]): DrawnLine[] =>
    lines.map((line) => {
      const at = { x: PAD, y: y + BASE, words: line };
      y += LINE;
      return at;
    });
  const title = write(breakLines(words.title(id), words.language, inside / (TITLE_SIZE * BOLD), 3));
  y += 4;
  const rows = answersOf(tree, id).map(({ id: answer, to }): DrawnRow => {
    y += ROW_GAP;
    const top = y;
    const label = write(breakLines(words.answer(id, answer), words.language, inside / SIZE, 2));
    const named = `→ ${tree.steps[to]?.code} ${words.title(to)}`;
    const target = hasArrow(answer)
      ? []
      : write(breakLines(named, words.language, inside / SIZE, branchOf(to) === to ? 1 : 2));
    y += ROW_GAP - 2;
    return { answer, to, top, label, target };
  });
  return {
    id,
    code: step.code,
    kind: step.kind,
    x: 0,
    y: 0,
    width: BOX_WIDTH,
    height: y + PAD - 4,
    title,
    rows,
  };
}

/** The same box at a place. */
export function moved(box: DrawnStep, x: number, y: number): DrawnStep {
  const line = (each: DrawnLine): DrawnLine => ({ ...each, x: each.x + x, y: each.y + y });
  return {
    ...box,
    x: box.x + x,
    y: box.y + y,
    title: box.title.map(line),
    rows: box.rows.map((row) => ({
      ...row,
      top: row.top + y,
      label: row.label.map(line),
      target: row.target.map(line),
    })),
  };
}

/** Where the arrow of a row begins. */
export function rowEnd(box: Box, row: DrawnRow): { readonly x: number; readonly y: number } {
  const lines = row.label.length;
  return { x: box.x + box.width, y: row.top + (lines * LINE) / 2 };
}

/** Where arrows to a box end. */
export function entrance(box: Box): { readonly x: number; readonly y: number } {
  return { x: box.x, y: box.y + PAD + LINE / 2 };
}
