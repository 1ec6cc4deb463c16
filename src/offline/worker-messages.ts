// What a page and the worker say to each other. Pages know no more of the worker than this.

/** The file of the worker, below the base of the site. Its folder is what it may answer for. */
export const WORKER_FILE = 'worker.js';

/**
 * The Trusted Types policy by which a page gives the URL of the worker, since registering a worker runs a script. Pages may
 * create no other.
 */
export const WORKER_POLICY = 'guide-worker';

/** Asks the worker to store the guide in a language. */
export interface KeepRequest {
  readonly keep: string;
  /** Whether it is the language that is shown. Paths without a language lead to it. */
  readonly isShown: boolean;
  /** The URL of the page's entry script, by which the worker knows whether the page is of its version. */
  readonly script: string;
}

/** Answers when the language is stored, or could not be. */
export interface KeepAnswer {
  /** The languages whose pages open without internet. */
  readonly kept: readonly string[];
  /** Whether a page that is loaded now would be of another version than the page that has asked. */
  readonly isNewer: boolean;
}

/**
 * Returns whether a message is a request to keep a language. Messages can come from any page of the origin, which may have
 * other sites.
 *
 * @example
 * isKeepRequest({ keep: 'en', isShown: true, script: 'https://guide.example/assets/index.js' }) // => true
 * isKeepRequest('SKIP_WAITING') // => false
 */
export function isKeepRequest(message: unknown): message is KeepRequest {
  if (typeof message !== 'object' || message === null) return false;
  const { keep, isShown, script } = message as Partial<KeepRequest>;
  return typeof keep === 'string' && typeof isShown === 'boolean' && typeof script === 'string';
}
