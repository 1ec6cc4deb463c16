/** What a walk by keyboard needs of a browser. */
export interface KeyboardDriver {
  /**
   * Whether keys go to the page even when Tab has left it, as over WebDriver BiDi in Firefox: Shift+Tab then goes on with the
   * stop before the last.
   */
  readonly keepsKeysInPage?: boolean;
  /** Whether the browser leaves an element in focus where it is if a part of it is in view, as Firefox does. */
  readonly leavesPartInView?: boolean;
  /** Presses a key: `Tab`, `Shift+Tab`, `Enter`, `Space`, `Escape`, `ArrowDown`, or a letter. */
  press(key: string): Promise<void>;
  /** Runs a function in the page and returns its result. The function cannot use variables from outside. */
  run<Result>(called: () => Result): Promise<Result>;
  run<Given, Result>(called: (given: Given) => Result, given: Given): Promise<Result>;
}
