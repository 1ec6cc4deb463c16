import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { permissionsPolicy } from '../../src/deploy/permissions.ts';
import { headerPolicy, pagePolicy } from '../../src/deploy/policy.ts';
import { siteHeaders } from '../../src/deploy/site-headers.ts';

const styles = 'body{color:#111}';

/** A policy's value for each directive. */
const parsed = (policy: string) =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')] as const;
    }),
  );

describe.each([
  ['header', headerPolicy],
  ['page', pagePolicy(styles)],
] as const)('the content security policy of a %s', (_, serialized) => {
  const policy = parsed(serialized);

  test.each([
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['img-src', "'self'"],
    ['connect-src', "'self'"],
    ['manifest-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'guide-worker'],
    ['worker-src', "'self'"],
  ])('has %s %s', (directive, value) => {
    expect(policy.get(directive)).toBe(value);
  });

  test('allows no inline script, no eval and no other origin', () => {
    policy.delete('style-src');
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
  });
});

describe('a page', () => {
  test('allows its own inline stylesheet by its hash, and files', () => {
    const hash = createHash('sha256').update(styles).digest('base64');
    expect(parsed(pagePolicy(styles)).get('style-src')).toBe(`'self' 'sha256-${hash}'`);
  });

  test('has a different policy if its stylesheet differs', () => {
    expect(pagePolicy(`${styles} `)).not.toBe(pagePolicy(styles));
  });

  test('allows the empty stylesheet by the known hash of an empty text', () => {
    expect(pagePolicy('')).toContain("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  });
});

test('the header differs from pages in two directives: it knows no hash, and forbids frames', () => {
  const inHeader = parsed(headerPolicy);
  expect(inHeader.get('frame-ancestors')).toBe("'none'");
  expect(inHeader.get('style-src')).toBe("'self' 'unsafe-inline'");
  const inPage = parsed(pagePolicy(styles));
  for (const policy of [inHeader, inPage])
    for (const directive of ['frame-ancestors', 'style-src']) policy.delete(directive);
  expect(inHeader).toEqual(inPage);
});

describe('the other headers', () => {
  const { headers, folders, files, ownHost } = siteHeaders('/', ['en']);

  test.each([
    ['Content-Security-Policy', headerPolicy],
    ['Permissions-Policy', permissionsPolicy],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Cache-Control', 'no-cache'],
  ])('have %s', (name, value) => {
    expect(headers[name]).toBe(value);
  });

  test('let assets be kept for a year', () => {
    expect(folders).toEqual({ 'assets/': { 'Cache-Control': 'public, max-age=31536000, immutable' } });
  });

  test('let pages of other sites read the data, and nothing else', () => {
    expect(files).toEqual({
      'guide.json': {
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    });
  });

  test('ask for HTTPS only on a host of its own', () => {
    expect(Object.keys(ownHost)).toEqual(['Strict-Transport-Security']);
    expect(headers).not.toHaveProperty('Strict-Transport-Security');
  });

  test('are valid headers', () => {
    for (const each of [headers, ownHost, ...Object.values(folders), ...Object.values(files)])
      for (const [name, value] of Object.entries(each))
        expect(() => new Headers([[name, value]]), name).not.toThrow();
  });
});

describe('the permissions policy', () => {
  test.each(['camera', 'microphone', 'geolocation', 'usb', 'payment'])('denies %s', (feature) => {
    expect(permissionsPolicy).toContain(`${feature}=()`);
  });

  test('allows copying, and does not deny the system’s share sheet', () => {
    expect(permissionsPolicy).toContain('clipboard-write=(self)');
    expect(permissionsPolicy).not.toContain('web-share');
  });

  test('names each feature once', () => {
    const names = permissionsPolicy.split(', ').map((each) => each.split('=')[0]);
    expect(new Set(names).size).toBe(names.length);
  });
});
