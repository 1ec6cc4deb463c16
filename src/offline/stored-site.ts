import type { Target } from '../url/paths.ts';

/** A file of the site: its path below the base, and its hash (`sha256-…`), which the browser checks. */
export interface StoredFile {
  readonly path: string;
  readonly integrity: string;
}

/**
 * What the worker of a build stores. The build writes it into the worker, so that a browser that sees another worker knows
 * that there is another version of the guide.
 */
export interface StoredSite {
  /** Different for every change of a page or a file. */
  readonly version: string;
  /** The path of the site on its host, with a slash at both ends. */
  readonly base: string;
  readonly languages: readonly string[];
  /** The path of the entry script below the base. */
  readonly script: string;
  /** Scripts, styles and icons, for all languages: the desk needs the texts of each. */
  readonly files: readonly StoredFile[];
  /** The pages of each language, and in `shared` those that every reader may need, in one file for each. */
  readonly packs: Readonly<Record<string, StoredFile>>;
  /** Every released step id with the step that it means today, and every code with its page: see `PathNames`. */
  readonly steps: readonly (readonly [id: string, step: string])[];
  readonly codes: readonly (readonly [code: string, target: Target])[];
}

/** The part of the site that is stored with each language. */
export const SHARED = 'shared';

/**
 * Pages by their path below the base, with a slash in front: `/en/address`. One file holds all of a language, since pages
 * have most of their HTML in common: a tenth of what they weigh one by one, and one request instead of 170.
 */
export type Pack = Readonly<Record<string, string>>;
