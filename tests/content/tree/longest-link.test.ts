import { expect, test } from 'vitest';
import { statesFromStart } from '../../../src/authoring/states.ts';
import { qrModules } from '../../../src/features/share/qr-encoder.ts';
import { tree } from '../../../src/tree/tree.ts';
import { stepPath } from '../../../src/url/paths.ts';
import { scanQr } from '../../fixtures/scan-qr.ts';
import { type Path, somePaths } from '../../fixtures/some-paths.ts';

const lengthOf = ({ trail, end }: Path): number =>
  trail.reduce((sum, { step, answer }) => sum + step.length + answer.length + 2, end.length);

/** Returns the path with the longest link. The longest rest of the path is computed once for each state. */
function longestPath(): Path {
  const all = statesFromStart(tree);
  const known = new Map<string, Path>();
  const longestFrom = (key: string): Path => {
    const before = known.get(key);
    if (before) return before;
    const { step = '', next: onward = new Map<string, string>() } = all.get(key) ?? {};
    let longest: Path = { trail: [], end: step };
    for (const [answer, next] of onward) {
      const { trail, end } = longestFrom(next);
      const path = { trail: [{ step, answer }, ...trail], end };
      if (lengthOf(path) > lengthOf(longest)) longest = path;
    }
    known.set(key, longest);
    return longest;
  };
  return longestFrom(tree.start);
}

const { end, trail } = longestPath();
const path = stepPath('en', end, trail);

test('the longest link of the tree is at least as long as those of 2,000 random paths', () => {
  const others = somePaths(tree, 2000).map((other) => stepPath('en', other.end, other.trail).length);
  expect(Math.max(...others)).toBeGreaterThan(500);
  expect(Math.max(...others)).toBeLessThanOrEqual(path.length);
});

test.each([
  'http://localhost:4173',
  'https://oumail.example',
  'https://www.ecs.cmc.osaka-u.ac.jp/oumail/sign-in-guide',
])('a camera can scan the longest link of the tree from its QR code, at %s', (host) => {
  expect(path.length).toBeGreaterThan(1000);
  expect(scanQr(qrModules(host + path))).toBe(host + path);
});
