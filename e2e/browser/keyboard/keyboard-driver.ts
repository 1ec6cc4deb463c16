/** What a walk by keyboard needs of a browser. */
export interface KeyboardDriver {
  /** Presses a key: `Tab`, `Shift+Tab`, `Enter`, `Space`, `Escape`, `ArrowDown`, or a letter. */
  press(key: string): Promise<void>;
  /** Runs a function in the page and returns its result. The function cannot use variables from outside. */
  run<Result>(called: () => Result): Promise<Result>;
  run<Given, Result>(called: (given: Given) => Result, given: Given): Promise<Result>;
}
