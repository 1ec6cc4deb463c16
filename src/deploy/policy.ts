import { createHash } from 'node:crypto';
import { WORKER_POLICY } from '../offline/worker-messages.ts';

/**
 * What every page may do. Only the guide's own origin is allowed, no inline script, and no HTML made from text. The only
 * Trusted Types policy gives the URL of the worker.
 */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': WORKER_POLICY,
};

/**
 * Returns the Content Security Policy that a page states about itself: with it, the only inline stylesheet that the page
 * may have is its own. A host that sends no headers needs no other policy.
 *
 * @example
 * pagePolicy('').endsWith("style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='") // => true
 */
export function pagePolicy(styles: string): string {
  const hash = createHash('sha256').update(styles).digest('base64');
  return serialize({ ...DIRECTIVES, 'style-src': `'self' 'sha256-${hash}'` });
}

/**
 * The Content Security Policy in the header of every response. It is the same for every build, so that a server whose
 * configuration is older or newer than the pages styles them: browsers enforce this policy and that of the page, so the
 * inline stylesheet is still allowed by its hash alone. Browsers ignore `frame-ancestors` in pages.
 *
 * @example
 * headerPolicy.endsWith("style-src 'self' 'unsafe-inline'; frame-ancestors 'none'") // => true
 */
export const headerPolicy = serialize({
  ...DIRECTIVES,
  'style-src': "'self' 'unsafe-inline'",
  'frame-ancestors': "'none'",
});

function serialize(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}
