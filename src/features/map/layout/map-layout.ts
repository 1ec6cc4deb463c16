import { branchesOf } from '../../../flow/id-conventions.ts';
import type { Tree } from '../../../tree/types.ts';
import type { DrawnMap } from '../drawn-map.ts';
import type { MapWords } from './map-words.ts';
import { layOutRegion } from './region-layout.ts';

/** Lays out the whole tree: its branches, in tree order. */
export function layOutMap(tree: Tree, words: MapWords): DrawnMap {
  return branchesOf(Object.keys(tree.steps)).map((branch) => layOutRegion(tree, branch, words));
}
