/** A document that was read for this guide. `read` is the date when it was read. */
export interface SourceDocument {
  readonly title: string;
  /** Absent if only the title of the page is known. */
  readonly url?: string;
  readonly read: string;
  /** The publisher. `secondary` if only third parties report the content. */
  readonly official: 'university' | 'microsoft' | 'google' | 'carrier' | 'browser' | 'secondary';
}
