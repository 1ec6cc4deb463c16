import { branchesOf } from '../../../flow/id-conventions.ts';
import type { Tree } from '../../../tree/types.ts';
import type { DrawnMap } from '../drawn-map.ts';
import type { MapWords } from './map-words.ts';
import { layOutRegion } from './region-layout.ts';

/** The whole tree as a drawing: its branches, in the order of the tree. */
export function layOutMap(tree: Tree, words: MapWords): DrawnMap {
  return branchesOf(Object.keys(tree.steps)).map((branch) => layOutRegion(tree, branch, words));
}
