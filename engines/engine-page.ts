// What a journey needs of a browser. Each driver provides it for one or two engines, so that journeys are written once.

/** The engines that journeys run in. `sample` is Playwright's Chromium, which only tests the journeys themselves. */
export type EngineName = 'chromium' | 'firefox' | 'webkit' | 'sample';

/** The size of a window, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The keys with a name that journeys press. Any other key is one character. Walks by keyboard also press `Shift+Tab`. */
export type NamedKey = 'Enter' | 'Tab' | 'Escape' | 'ArrowDown';

/** A page in a profile of its own, without storage from before. */
export interface EnginePage {
  readonly engine: EngineName;
  /** Whether the driver types characters outside of ASCII. Otherwise `Reader.fill` sets the value by script. */
  readonly typesFullWidth: boolean;
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  reload(): Promise<void>;
  /** Calls a function in the page. It cannot use variables from outside; its arguments and its result are JSON. */
  evaluate<Args extends readonly unknown[], Result>(
    read: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  clickAt(point: Point): Promise<void>;
  /** Types into the element that has the focus. */
  type(text: string): Promise<void>;
  press(key: NamedKey | (string & {})): Promise<void>;
  resize(size: Size): Promise<void>;
  /** Returns the errors and warnings of console and scripts, and the violations of the policy, so far. */
  problems(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** How to open a page. */
export interface PageOptions {
  readonly size: Size;
  /** Whether the scripts of pages run. */
  readonly script: boolean;
  /** Whether each page that is opened comes to the front of the screen, so that it shows what has the focus. */
  readonly inFront?: boolean;
}

/** A running browser. */
export interface EngineBrowser {
  readonly name: EngineName;
  readonly version: string;
  open(options: PageOptions): Promise<EnginePage>;
  close(): Promise<void>;
}
