import { createHash } from 'node:crypto';

/**
 * Returns the HTTP headers of every page. The policy only allows resources from the guide's own origin, and the inline
 * stylesheets by their hashes.
 *
 * @example
 * securityHeaders([''])['Content-Security-Policy'].includes("default-src 'none'") // => true
 */
export function securityHeaders(styles: readonly string[]): Readonly<Record<string, string>> {
  const policy = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': styles.map(hashSource).join(' '),
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

/** The tree as data for other programs. */
export const GUIDE_JSON = 'guide.json';

/**
 * The headers of single files, which replace those of every page with the same name: `guide.json` has nothing that is not
 * public, and pages of other sites may read it.
 */
export const fileHeaders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [GUIDE_JSON]: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
};

/** Returns the source expression that allows an inline stylesheet. */
function hashSource(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}
