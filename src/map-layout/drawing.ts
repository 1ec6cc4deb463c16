import { branchesOf } from '../engine/ids.ts';
import type { DrawnMap } from '../screens/drawn-map.ts';
import type { Tree } from '../tree/types.ts';
import { layRegion } from './region.ts';
import type { MapWords } from './words.ts';

/** The whole tree as a drawing: its branches, in the order of the tree. */
export function layMap(tree: Tree, words: MapWords): DrawnMap {
  return branchesOf(Object.keys(tree.steps)).map((branch) => layRegion(tree, branch, words));
}
