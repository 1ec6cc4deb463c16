import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fileHeaders, securityHeaders } from '../../src/prerender/headers.ts';

const styles = 'body{color:#111}';
const headers = securityHeaders([styles, 'p{}']);

/** The policy's value for each directive. */
const policy = new Map(
  (headers['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
    const [name = '', ...values] = directive.split(' ');
    return [name, values.join(' ')] as const;
  }),
);

describe('the content security policy', () => {
  test.each([
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['img-src', "'self'"],
    ['connect-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', "'none'"],
  ])('has %s %s', (directive, value) => {
    expect(policy.get(directive)).toBe(value);
  });

  test('allows each stylesheet by its hash', () => {
    const hashes = [styles, 'p{}'].map((each) => createHash('sha256').update(each).digest('base64'));
    expect(policy.get('style-src')).toBe(hashes.map((hash) => `'sha256-${hash}'`).join(' '));
  });

  test('allows a different stylesheet by a different hash', () => {
    expect(securityHeaders([`${styles} `, 'p{}'])['Content-Security-Policy']).not.toBe(
      headers['Content-Security-Policy'],
    );
  });

  test('allows the empty stylesheet by the known hash of an empty text', () => {
    expect(securityHeaders([''])['Content-Security-Policy']).toContain(
      "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    );
  });

  test('allows nothing inline, no eval and no other origin', () => {
    const all = [...policy.values()].join(' ');
    expect(all).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
  });
});

describe('the other headers', () => {
  test.each([
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ])('have %s: %s', (name, value) => {
    expect(headers[name]).toBe(value);
  });

  test.each(['camera', 'microphone', 'geolocation'])('switch off the %s', (feature) => {
    expect(headers['Permissions-Policy']).toContain(`${feature}=()`);
  });

  test('are valid headers', () => {
    for (const [name, value] of Object.entries(headers))
      expect(() => new Headers([[name, value]]), name).not.toThrow();
  });
});

describe('the headers of single files', () => {
  test('let pages of other sites read the data, and nothing else', () => {
    expect(fileHeaders).toEqual({
      'guide.json': {
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    });
  });
});
