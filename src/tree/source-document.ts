/** A page that was read for this guide. `read` is the day it was read.*/
export interface SourceDocument {
  readonly title: string;
  /** Absent where the page is known by its title only. */
  readonly url?: string;
  readonly read: string;
  /** Who stands behind it; `secondary` where only others report it. */
  readonly official: 'university' | 'microsoft' | 'google' | 'carrier' | 'browser' | 'secondary';
}
