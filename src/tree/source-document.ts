/** A document that was read for this guide. Days are dates in Japan, such as `2026-11-22`. */
export type SourceDocument = {
  readonly title: string;
  /** The month or the year of the state that was read, if it is an older one: `2020-04`. It may say what is no longer true. */
  readonly asOf?: string;
  /** The day it was last read. */
  readonly read: string;
  /** The day from which it has to be read again. 180 days after `read` if absent: see `src/flow/due-facts.ts`. */
  readonly recheckBy?: string;
  /** The publisher. `secondary` if only third parties report the content; `product` if it is the product itself. */
  readonly official: 'university' | 'microsoft' | 'google' | 'carrier' | 'browser' | 'product' | 'secondary';
  /** The documents that say something else about a matter. Recorded once, at either of the two. */
  readonly contradicts?: readonly Contradiction[];
} & (Located | { readonly url?: undefined });

/** Where a document is. Absent if only the title of the document is known. */
interface Located {
  readonly url: string;
  /** The code of the language in which it is at this URL. Links say it to readers of other languages. */
  readonly language: string;
}

/** A matter about which two documents differ. Whatever a step says about it has to hold for both. */
interface Contradiction {
  /** The id of the other document. */
  readonly source: string;
  /** The id of the question in `open-questions.ts` which of them holds. */
  readonly question: string;
  /** What this document says, and what the other one says. */
  readonly here: string;
  readonly there: string;
}
