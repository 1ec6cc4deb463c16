import { tree } from '../tree/tree.ts';
import { mermaidChart } from './mermaid.ts';

/** `npm run tree:draw`: prints the tree as a Mermaid chart, to paste into a page that renders Mermaid. */
console.log(mermaidChart(tree));
