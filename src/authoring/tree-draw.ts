import { tree } from '../tree/tree.ts';
import { draw } from './mermaid.ts';

/** `npm run tree:draw`: the tree as Mermaid, to paste into any page that draws it. */
console.log(draw(tree));
