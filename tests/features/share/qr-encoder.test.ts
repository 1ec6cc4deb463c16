import { describe, expect, test } from 'vitest';
import { qrModules } from '../../../src/features/share/qr-encoder.ts';
import { stepPath } from '../../../src/url/paths.ts';
import { scanQr } from '../../fixtures/scan-qr.ts';

const HOST = 'https://guide.example';

describe('a QR code', () => {
  const given = { step: 'name/which-sign', answer: 'other-house' };

  test.each([
    'http://localhost:4173/en/',
    `${HOST}/ja/name`,
    HOST + stepPath('en', 'name/house', [given]),
    `https://www.library.hillside.example.edu/reading-room/guide${stepPath('ja', 'name/house', [given])}`,
  ])('is read by a scanner: %s', (url) => {
    expect(scanQr(qrModules(url))).toBe(url);
  });

  test.each([10, 20, 40, 60])('is read by a scanner from a link with %i answers', (count) => {
    const url =
      HOST +
      stepPath(
        'en',
        'name/house',
        Array.from({ length: count }, () => given),
      );
    expect(url.length).toBeGreaterThan(count * 25);
    expect(scanQr(qrModules(url))).toBe(url);
  });

  test.each([
    'https://例え.example/ja/',
    'HTTPS://GUIDE.EXAMPLE/A2K',
    '1234567890',
    '%E3%81%82?a=b#c',
    'é😀',
  ])('encodes characters of every kind: %s', (text) => {
    expect(scanQr(qrModules(text))).toBe(text);
  });

  test.each(['a', `${HOST}/en/`, `${HOST}/en/${'a'.repeat(900)}`])(
    'is a square with four light modules on all sides: %.40s',
    (text) => {
      const modules = qrModules(text);
      const size = modules.length;
      expect(modules.every((row) => row.length === size)).toBe(true);
      // 21, 25, 29… modules, and the margin on both sides (ISO/IEC 18004).
      expect((size - 8 - 21) % 4).toBe(0);

      const dark = modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [{ x, y }] : [])));
      const all = [...dark.map(({ x }) => x), ...dark.map(({ y }) => y)];
      expect(Math.min(...all)).toBe(4);
      expect(Math.max(...all)).toBe(size - 5);
    },
  );

  test('is the same for the same link', () => {
    expect(qrModules(`${HOST}/en/bell`)).toEqual(qrModules(`${HOST}/en/bell`));
    expect(qrModules(`${HOST}/en/bell`)).not.toEqual(qrModules(`${HOST}/ja/bell`));
  });
});
