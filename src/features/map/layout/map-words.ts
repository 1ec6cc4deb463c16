/** What the drawing says, in one language. */
export interface MapWords {
  readonly language: string;
  title(step: string): string;
  /** An answer as its row says it. */
  answer(step: string, answer: string): string;
}
