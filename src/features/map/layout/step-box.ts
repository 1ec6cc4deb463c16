import { branchOf } from '../../../flow/id-conventions.ts';
import { answersOf } from '../../../flow/replay.ts';
import type { Tree } from '../../../tree/types.ts';
import type { Box, DrawnLine, DrawnRow, DrawnStep } from '../drawn-map.ts';
import type { MapWords } from './map-words.ts';
import { breakLines } from './measure.ts';

/** The width of all boxes, and the sizes of their parts. */
const BOX_WIDTH = 250;
const PAD = 12;
const SIZE = 13;
const TITLE_SIZE = 14;
/** The width of bold letters relative to regular ones. */
const BOLD = 1.13;
const LINE = 17;
const ROW_GAP = 7;
/** The most lines of a title, of an answer, and of the words in place of an arrow. Longer texts are cut. */
const MOST_LINES = 3;
/** The offset of the baseline from the top of a line. */
const BASE = 13;

/** Lays out a step as a box at the origin, with its lines and rows. Rows without an arrow name the next step. */
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
  const title = write(breakLines(words.title(id), words.language, inside / (TITLE_SIZE * BOLD), MOST_LINES));
  y += 4;
  const rows = answersOf(tree, id).map(({ id: answer, to }): DrawnRow => {
    y += ROW_GAP;
    const top = y;
    const label = write(breakLines(words.answer(id, answer), words.language, inside / SIZE, MOST_LINES));
    const target = hasArrow(answer)
      ? []
      : write(breakLines(reference(tree, id, to, words), words.language, inside / SIZE, MOST_LINES));
    y += ROW_GAP - 2;
    return { answer, to, top, height: y - top, label, target };
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
    also: words.elsewhere(id),
    rows,
  };
}

/**
 * Returns the words in place of an arrow: the code of the next step, and its title. The first step of another branch has
 * the name of the branch, which is written over its drawing.
 */
function reference(tree: Tree, from: string, to: string, words: MapWords): string {
  const isOtherBranch = branchOf(to) === to && branchOf(from) !== to;
  return `→ ${tree.steps[to]?.code} ${isOtherBranch ? words.branch(to) : words.title(to)}`;
}

/** Returns the box moved by `x` and `y`. */
export function moveBox(box: DrawnStep, x: number, y: number): DrawnStep {
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

/** Returns the point where the arrow of a row starts. */
export function rowEnd(box: Box, row: DrawnRow): { readonly x: number; readonly y: number } {
  const lines = row.label.length;
  return { x: box.x + box.width, y: row.top + (lines * LINE) / 2 };
}

/** Returns the point where arrows to a box end. */
export function entrance(box: Box): { readonly x: number; readonly y: number } {
  return { x: box.x, y: box.y + PAD + LINE / 2 };
}
