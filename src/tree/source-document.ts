/** A document that was read for this guide. `read` is the date when it was read. */
export type SourceDocument = {
  readonly title: string;
  readonly read: string;
  /** The publisher. `secondary` if only third parties report the content. */
  readonly official: 'university' | 'microsoft' | 'google' | 'carrier' | 'browser' | 'secondary';
} & (Located | { readonly url?: undefined });

/** Where a document is. Absent if only the title of the document is known. */
interface Located {
  readonly url: string;
  /** The code of the language in which it is at this URL. Links say it to readers of other languages. */
  readonly language: string;
}
