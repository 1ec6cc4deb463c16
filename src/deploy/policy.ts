import { createHash } from 'node:crypto';

/** What every page may do. Only the guide's own origin is allowed, no inline script, and no HTML made from text. */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** Browsers ignore this directive in a page and say so in the console. */
const ONLY_IN_HEADERS = { 'frame-ancestors': "'none'" };

/**
 * Returns the Content Security Policy that a page states about itself, so that it has one on a host that sends no
 * headers. `styles` are its inline stylesheets; stylesheets in files are always allowed.
 *
 * @example
 * pagePolicy([]) // => "default-src 'none'; script-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'; style-src 'self'"
 */
export function pagePolicy(styles: readonly string[]): string {
  return serialize({ ...DIRECTIVES, 'style-src': styleSource(styles) });
}

/**
 * Returns the Content Security Policy for the header of every response. `styles` are the inline stylesheets of all pages.
 * Under the header of another build, a page whose inline stylesheet has changed is styled by its stylesheet file.
 *
 * @example
 * headerPolicy([]).endsWith("style-src 'self'; frame-ancestors 'none'") // => true
 */
export function headerPolicy(styles: readonly string[]): string {
  return serialize({ ...DIRECTIVES, 'style-src': styleSource(styles), ...ONLY_IN_HEADERS });
}

function serialize(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}

/** Returns the sources of stylesheets: files of the guide, and inline stylesheets by their hashes. */
function styleSource(styles: readonly string[]): string {
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  return ["'self'", ...new Set(hashes)].join(' ');
}
