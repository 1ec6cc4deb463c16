import { draw } from '../engine/draw.ts';
import { tree } from '../tree/tree.ts';

/** `npm run tree:draw`: the tree as Mermaid, to paste into any page that draws it. */
console.log(draw(tree));
