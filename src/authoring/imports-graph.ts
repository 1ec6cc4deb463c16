import { globSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { describeCycle, findCycle, folderGraph, importsIn, mutualNests } from './folder-graph.ts';

/**
 * `npm run imports:graph`: prints which folders import from which, and fails if
 * there is a cycle. A folder and its own subfolder may import from each other; these pairs are listed.
 */
const { output } = await cruise(
  ['src', 'locales'],
  await extractDepcruiseOptions('./.dependency-cruiser.cjs'),
);
if (typeof output === 'string') throw new Error(output);
const imports = importsIn(output.modules);
const files = globSync('{src,locales}/**/*.*').map((file) => file.replaceAll('\\', '/'));

for (const { name, files: count, imports: targets } of folderGraph(files, imports)) {
  const named = targets.map(({ folder, isTypeOnly }) => (isTypeOnly ? `${folder} (types)` : folder));
  console.log(`${name} (${count} ${count === 1 ? 'file' : 'files'}) → ${named.join(', ') || 'nothing'}`);
}
console.log(
  `\nFolders that import from a subfolder and are imported by it: ${mutualNests(imports).join(', ') || 'none'}.`,
);
const cycle = findCycle(imports);
console.log(cycle ? `A cycle: ${describeCycle(cycle)}` : 'No other cycles.');
process.exitCode = cycle ? 1 : 0;
