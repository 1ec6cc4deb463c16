/** A page that was read for this guide. `read` is the day it was read, `official` says who stands behind it. */
export interface SourceDocument {
  readonly title: string;
  /** Absent where the page is known by its title only. */
  readonly url?: string;
  readonly read: string;
  readonly official: 'university' | 'microsoft';
}
