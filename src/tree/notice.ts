/**
 * Information that is valid for a limited time, shown at the steps that list it: from the day `from` (inclusive) until
 * the day `until` (exclusive), as dates in Japan such as `2027-02-01`. `to` is the step that it recommends. With
 * `leads`, the notice is prominent and its link is a button.
 *
 * `otherwise` is the id of the notice that readers see instead who have said that they lack what `to` needs. It is valid
 * on the same days.
 */
export interface Notice<Id extends string = string, Source extends string = string> {
  readonly from?: string;
  readonly until?: string;
  readonly to: Id;
  readonly leads?: boolean;
  readonly otherwise?: string;
  readonly sources: readonly Source[];
}
