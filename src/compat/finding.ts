/** Something in a built file that an old browser lacks. */
export interface Finding {
  /** What is missing: `.findLast`, `Object.groupBy`, `text-wrap`. */
  readonly name: string;
  /** Where it stands, counted in characters from the start of the file. */
  readonly at: number;
}
