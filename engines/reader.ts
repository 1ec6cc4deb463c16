// What a reader does and sees in a page. All journeys act through this, so that waiting is written once: nothing sleeps
// for a fixed time, and nothing is tried a second time after it has failed.
import { isDeepStrictEqual } from 'node:util';
import type { EnginePage, NamedKey } from './engine-page.ts';
import type { BuiltGuideJson, GuideTexts } from './guide-texts.ts';
import { lookAt, type Seen, type Target } from './page/look-at.ts';

/** How long a page may take to show what is expected. On a busy machine, WebKit draws the map for ten seconds. */
const TIMEOUT = 30_000;
const POLL = 40;

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** The built guide, and one of its languages. */
export interface Setting {
  /** The origin and the base of the served guide, without a slash at the end. */
  readonly origin: string;
  readonly guide: BuiltGuideJson;
  readonly language: string;
  /** The texts of every language. */
  readonly textsOf: (language: string) => GuideTexts;
  /** Whether the scripts of the built guide register a service worker. */
  readonly registersWorker: boolean;
  /** Stops and starts the server, as a dead line does. */
  readonly line: { stop(): Promise<void>; start(): Promise<void> };
}

export interface Reader extends Setting {
  readonly page: EnginePage;
  readonly texts: GuideTexts;
  /** Opens a path by its URL, and waits until React has taken the page over. */
  open(path: string): Promise<void>;
  /** Returns what matches, in the order of the document. */
  see(target: Target): Promise<readonly Seen[]>;
  /** Waits until a value fits, and returns it. Fails with the last value. */
  until<Value>(
    what: string,
    look: () => Promise<Value>,
    fits: (value: Value) => boolean,
    timeout?: number,
  ): Promise<Value>;
  /** Waits until something matches and is visible. */
  untilSeen(target: Target): Promise<Seen>;
  /** Waits until nothing visible matches. */
  untilGone(target: Target): Promise<void>;
  /** Presses the first match with the pointer, once the guide counts presses and nothing moves or covers it. */
  press(target: Target): Promise<void>;
  /** Types a text into a field, in place of what it has. */
  fill(target: Target, text: string): Promise<void>;
  /** Presses a key. */
  key(key: NamedKey | (string & {})): Promise<void>;
  /** The address of the page below the origin. */
  address(): Promise<string>;
}

/** A journey failed: the guide did not do what the reader expected. */
class JourneyFailure extends Error {}

/** Fails unless a condition holds. */
export function expectThat(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new JourneyFailure(sentence);
}

/** Fails unless two values are the same. */
export function expectSame<Value>(what: string, found: Value, expected: Value): void {
  const sentence = `${what}: ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`;
  expectThat(isDeepStrictEqual(found, expected), sentence);
}

const described = ({ css, name, partOfName }: Target) =>
  [css, name ?? '', partOfName === undefined ? '' : `…${partOfName}…`].filter(Boolean).join(' ');

export function createReader(page: EnginePage, setting: Setting): Reader {
  const see = (target: Target) => page.evaluate(lookAt, target, false);

  async function until<Value>(
    what: string,
    look: () => Promise<Value>,
    fits: (value: Value) => boolean,
    timeout = TIMEOUT,
  ): Promise<Value> {
    let last = 'nothing';
    for (const end = Date.now() + timeout; ; await pause(POLL)) {
      try {
        const value = await look();
        if (fits(value)) return value;
        last = JSON.stringify(value)?.slice(0, 400) ?? 'undefined';
      } catch (error) {
        // A page that is being left or loaded cannot be read.
        last = String(error);
      }
      if (Date.now() > end) throw new JourneyFailure(`${what}: at last ${last}`);
    }
  }

  const untilSeen = async (target: Target) => {
    const isSeen = (found: readonly Seen[]) => found.some(({ isVisible }) => isVisible);
    const found = await until(described(target), () => see(target), isSeen);
    return found.find(({ isVisible }) => isVisible) as Seen;
  };

  /** Waits until the guide counts presses at the same place (`src/app/use-click-guard.ts`, `src/styles/base.css`). */
  const untilPressesCount = () =>
    until(
      'the guide counts presses',
      () =>
        page.evaluate(
          () =>
            document.querySelector('html[data-settling]') === null &&
            getComputedStyle(document.body).pointerEvents === 'auto',
        ),
      (counts) => counts,
    );

  const press = async (target: Target) => {
    await untilPressesCount();
    let before = '';
    const [aimed] = await until(
      `${described(target)} can be pressed`,
      () => page.evaluate(lookAt, target, true),
      ([first]) => {
        const now = JSON.stringify(first?.point ?? null);
        const rests = now !== 'null' && now === before;
        before = now;
        return rests;
      },
    );
    if (aimed?.point) await page.clickAt(aimed.point);
  };

  const fill = async (target: Target, text: string) => {
    await press(target);
    await until(
      `${described(target)} has the focus`,
      () => see(target),
      ([first]) => first?.isFocused ?? false,
    );
    const isAscii = /^[ -~]*$/.test(text);
    if (isAscii || page.typesFullWidth) {
      await page.evaluate(({ css }: Target) => {
        const field = document.activeElement;
        if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
        else throw new Error(`${css} is no field`);
      }, target);
      await page.type(text);
    } else {
      // This driver types ASCII only. React listens to the setter of the element, so call the one of its class.
      await page.evaluate((value: string) => {
        const field = document.activeElement as HTMLInputElement | HTMLTextAreaElement;
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, text);
    }
    await until(
      `${described(target)} has “${text}”`,
      () => see(target),
      ([first]) => first?.value === text,
    );
  };

  return {
    ...setting,
    page,
    texts: setting.textsOf(setting.language),
    see,
    until,
    untilSeen,
    untilGone: async (target) => {
      const isGone = (found: readonly Seen[]) => !found.some(({ isVisible }) => isVisible);
      await until(`no ${described(target)}`, () => see(target), isGone);
    },
    press,
    fill,
    key: (key) => page.press(key),
    open: async (path) => {
      await page.goto(setting.origin + path);
      await until(
        `${path} is taken over`,
        () =>
          page.evaluate(() =>
            Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactFiber$')),
          ),
        (taken) => taken,
      );
    },
    address: async () => {
      const href = await page.evaluate(() => location.href);
      return href.startsWith(setting.origin) ? href.slice(setting.origin.length) : href;
    },
  };
}
