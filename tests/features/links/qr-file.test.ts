import { describe, expect, test } from 'vitest';
import { qrFile } from '../../../src/features/links/qr-file.ts';
import { qrModules } from '../../../src/features/share/qr-encoder.ts';
import { modulesOf, scanQr } from '../../fixtures/scan-qr.ts';

describe('a QR code as a file', () => {
  test.each(['https://guide.example/A2K', 'https://guide.example/ja/bell/another-way?a=1&b=2'])(
    'has the modules of %s, which a scanner reads',
    (text) => {
      const modules = qrModules(text, 'medium');
      expect(modulesOf(qrFile(modules, text))).toEqual(modules);
      expect(scanQr(modulesOf(qrFile(modules, text)))).toBe(text);
    },
  );

  test('is a square of dark on white, and names its text', () => {
    const file = qrFile(qrModules('a'), '"a" < b & c');
    expect(file).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (\d+) \1" width="40mm" height="40mm"/,
    );
    expect(file).toContain('<path fill="#fff" ');
    expect(file).toContain('<title>&quot;a&quot; &lt; b &amp; c</title>');
  });

  test('is harder to spoil than a code on the screen', () => {
    const text = `https://guide.example/${'a'.repeat(30)}`;
    expect(qrModules(text, 'medium').length).toBeGreaterThan(qrModules(text).length);
  });
});
