import { createHash } from 'node:crypto';

/**
 * Returns the HTTP headers of every page. The policy only allows resources from the guide's own origin, and the inline
 * stylesheet by its hash.
 *
 * @example
 * securityHeaders('')['Content-Security-Policy'].includes("default-src 'none'") // => true
 */
export function securityHeaders(styles: string): Readonly<Record<string, string>> {
  const policy = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': `'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
    'img-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([directive, value]) => `${directive} ${value}`)
      .join('; '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  };
}
