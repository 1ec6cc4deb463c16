import { tree } from '../tree/tree.ts';
import { mermaidChart } from './mermaid.ts';

/** `npm run tree:draw`: the tree as Mermaid, to paste into any page that draws it. */
console.log(mermaidChart(tree));
