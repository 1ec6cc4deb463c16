import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { statesFromStart } from '../../../src/authoring/states.ts';
import { qrModules } from '../../../src/features/share/qr-encoder.ts';
import { usualTrails } from '../../../src/flow/usual-trails.ts';
import { tree } from '../../../src/tree/tree.ts';
import { stepPath } from '../../../src/url/paths.ts';
import { type Path, somePaths } from '../../fixtures/some-paths.ts';

type Modules = ReturnType<typeof qrModules>;

/** How many pixels wide a module is drawn: about what it has on a screen. */
const SCALE = 4;

/** What a camera sees: the modules as black and white pixels, in red, green, blue and opacity. */
function pixelsOf(modules: Modules) {
  const width = modules.length * SCALE;
  const data = new Uint8Array(width * width * 4);
  for (let at = 0; at < width * width; at += 1) {
    const isDark = modules[Math.floor(at / width / SCALE)]?.[Math.floor((at % width) / SCALE)];
    data.fill(isDark ? 0 : 255, at * 4, at * 4 + 3);
    data[at * 4 + 3] = 255;
  }
  return { width, height: width, data };
}

/** What a scanner reads. It may take its time on a busy machine. */
function scanned(modules: Modules): string {
  return decodeQR(pixelsOf(modules), { timeLimit: 10_000 });
}

/** The way with the most characters in its address: from each situation the longest way on is looked for once. */
function longestPath(): Path {
  const all = statesFromStart(tree);
  const known = new Map<string, Path>();
  const length = ({ trail, end }: Path): number =>
    trail.reduce((sum, { step, answer }) => sum + step.length + answer.length + 2, end.length);
  const longestFrom = (key: string): Path => {
    const { step = '', next: onward = new Map<string, string>() } = all.get(key) ?? {};
    let longest = known.get(key);
    for (const [answer, next] of longest ? [] : onward) {
      const { trail, end } = longestFrom(next);
      const path = { trail: [{ step, answer }, ...trail], end };
      if (!longest || length(path) > length(longest)) longest = path;
    }
    known.set(key, longest ?? { trail: [], end: step });
    return longest ?? { trail: [], end: step };
  };
  return longestFrom(tree.start);
}

const HOSTS = [
  'http://localhost:4173',
  'https://oumail.example',
  'https://www.ecs.cmc.osaka-u.ac.jp/oumail/sign-in-guide',
];

describe('a QR code', () => {
  test.each([...usualTrails(tree)].map(([step, trail]) => [step, trail] as const))(
    'is read by a scanner, with and without the usual way: %s',
    (step, trail) => {
      for (const url of [`${HOSTS[1]}${stepPath('ja', step)}`, `${HOSTS[2]}${stepPath('en', step, trail)}`]) {
        expect(scanned(qrModules(url))).toBe(url);
      }
    },
  );

  test('is read also from the longest address that a step can have', () => {
    const { end, trail } = longestPath();
    const path = stepPath('en', end, trail);
    expect(path.length).toBeGreaterThan(1000);
    const others = somePaths(tree, 2000).map((other) => stepPath('en', other.end, other.trail).length);
    expect(Math.max(...others)).toBeGreaterThan(500);
    expect(Math.max(...others)).toBeLessThanOrEqual(path.length);
    for (const host of HOSTS) expect(scanned(qrModules(host + path))).toBe(host + path);
  }, 60_000);

  test('holds characters of every kind', () => {
    for (const text of [
      'https://例え.example/ja/',
      'HTTPS://OUMAIL.EXAMPLE/A2K',
      '1234567890',
      '%E3%81%82?a=b#c',
      'é😀',
    ])
      expect(scanned(qrModules(text))).toBe(text);
  });

  test.each(['a', 'https://oumail.example/en/', `https://oumail.example/en/${'a'.repeat(900)}`])(
    'is a square with four light modules all around: %.40s',
    (text) => {
      const modules = qrModules(text);
      const size = modules.length;
      expect(modules.every((row) => row.length === size)).toBe(true);
      // 21, 25, 29… modules, and the frame on both sides (ISO/IEC 18004).
      expect((size - 8 - 21) % 4).toBe(0);

      const dark = modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [{ x, y }] : [])));
      const all = [...dark.map(({ x }) => x), ...dark.map(({ y }) => y)];
      expect(Math.min(...all)).toBe(4);
      expect(Math.max(...all)).toBe(size - 5);
    },
  );

  test('is the same for the same address', () => {
    expect(qrModules(`${HOSTS[0]}/en/mfa`)).toEqual(qrModules(`${HOSTS[0]}/en/mfa`));
    expect(qrModules(`${HOSTS[0]}/en/mfa`)).not.toEqual(qrModules(`${HOSTS[0]}/ja/mfa`));
  });
});
