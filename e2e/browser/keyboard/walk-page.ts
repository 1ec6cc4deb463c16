// Walks through a page by keyboard, as a reader without a mouse does who comes from the address bar.
import {
  type Focus,
  focusOn,
  isReady,
  leaveFocus,
  readFocus,
  readOpenness,
  readStops,
  type Stop,
} from './focus-stops.ts';
import type { KeyboardDriver } from './keyboard-driver.ts';

/** Reads the element in focus, and judges it by the ways of the browser. */
const focusOf = (driver: KeyboardDriver): Promise<Focus> =>
  driver.run(readFocus, driver.leavesPartInView ?? false);

/** What came of the walk through a page. */
export interface KeyboardWalk {
  /** The elements that Tab had to reach, with the folds as they are and open. */
  readonly stops: number;
  /** The folds, lists and dialogs that the keyboard has opened and closed. */
  readonly opened: number;
  readonly findings: readonly string[];
}

/** How long to wait for what a key opens or closes, in milliseconds. */
const PATIENCE = 3000;

/** How long to wait for a page, in milliseconds. */
const READY_WITHIN = 20_000;

async function until(isDone: () => Promise<boolean>, patience = PATIENCE): Promise<boolean> {
  const end = Date.now() + patience;
  do if (await isDone()) return true;
  while (Date.now() < end);
  return false;
}

const middleOf = ({ box }: Stop): number => (box.top + box.bottom) / 2;

/** Returns the places where a stop is above the one before it in the same column, or to its left in the same line. */
function disorder(stops: readonly Stop[]): readonly string[] {
  return stops.flatMap((next, position) => {
    const before = stops[position - 1];
    if (before === undefined) return [];
    const isAbove = next.box.bottom <= before.box.top + 1;
    const isInSameColumn = next.box.left < before.box.right - 1 && before.box.left < next.box.right - 1;
    // Padded links of a text overlap those in the line above a little.
    const isInSameLine = middleOf(next) < before.box.bottom && middleOf(before) > next.box.top;
    const isLeft = next.box.right <= before.box.left + 1;
    return (isAbove && isInSameColumn) || (isInSameLine && isLeft && next.section === before.section)
      ? [`${next.name} comes after ${before.name}, but stands before it`]
      : [];
  });
}

/** Presses a key until the focus has left the page, and returns what it has reached. */
async function pressThrough(driver: KeyboardDriver, key: string, most: number): Promise<readonly Focus[]> {
  const reached: Focus[] = [];
  while (reached.length < most) {
    await driver.press(key);
    const focus = await focusOf(driver);
    // Some browsers go on with the first element of the page, without a place between.
    if (focus.isOutside || (focus.position >= 0 && focus.position === reached[0]?.position)) break;
    reached.push(focus);
  }
  return reached;
}

/** Says what is wrong with the way through the stops, in the order in which a key has to reach them. */
function wayFindings(key: string, wanted: readonly (Stop & { at: number })[], reached: readonly Focus[]) {
  // A field for a time has several parts, and the focus stays on the field.
  const stops = reached.filter(
    ({ isScroller, position }, at) => !isScroller && (position < 0 || position !== reached[at - 1]?.position),
  );
  const first = wanted.findIndex(({ at }, position) => at !== stops[position]?.position);
  if (first < 0 && stops.length === wanted.length) return [];
  const found = stops[first < 0 ? wanted.length : first];
  return [
    `${key} reaches ${found?.name ?? 'nothing more'} instead of ${wanted[first]?.name ?? 'the end of the page'}`,
  ];
}

/** Goes through the stops of the page with Tab, and back with Shift+Tab. */
async function goThrough(driver: KeyboardDriver, most: number) {
  const all = await driver.run(readStops);
  const stops = all.slice(0, most).map((stop, at) => ({ ...stop, at }));
  const isWhole = stops.length === all.length;
  // A field for a time has four parts, and some boxes scroll.
  const forward = await pressThrough(driver, 'Tab', isWhole ? all.length * 2 + 10 : most);
  const backward = await pressThrough(driver, 'Shift+Tab', all.length * 2 + 10);
  // From the end of the page, the last stop comes first; from a stop on the way, the one before it.
  const wayBack = stops.toReversed().slice(isWhole && !driver.keepsKeysInPage ? 0 : 1);
  const looks = [...forward, ...backward].flatMap(({ name, problems }) =>
    problems.map((problem) => `${name} ${problem}`),
  );
  return {
    stops: stops.length,
    findings: [
      ...wayFindings('Tab', stops, forward),
      ...wayFindings('Shift+Tab', wayBack, backward),
      ...disorder(stops),
      ...new Set(looks),
    ],
  };
}

/** Opens and closes each fold with Enter and with Space, and leaves it open. Folds in folds come after them. */
async function openFolds(driver: KeyboardDriver, most: number) {
  const findings: string[] = [];
  let opened = 0;
  for (; opened < most && (await driver.run(focusOn, ['summary', opened] as const)); opened += 1) {
    const isOpen = async () => (await driver.run(readOpenness)).fold;
    const { name } = await focusOf(driver);
    let wanted = !(await isOpen());
    // Once more if it was open, so that it is open at the end.
    for (const key of wanted ? ['Enter', 'Space', 'Enter'] : ['Space', 'Enter']) {
      await driver.press(key);
      const isWanted = wanted;
      if (!(await until(async () => (await isOpen()) === isWanted)))
        findings.push(`${key} does not ${isWanted ? 'open' : 'close'} ${name}`);
      wanted = !wanted;
    }
  }
  return { opened, findings };
}

/** Opens each list of options, and closes it with Escape. */
async function openLists(driver: KeyboardDriver) {
  const findings: string[] = [];
  let opened = 0;
  for (; await driver.run(focusOn, ['[role="combobox"]', opened] as const); opened += 1) {
    const isOpen = async () => (await driver.run(readOpenness)).list;
    const { name } = await focusOf(driver);
    await driver.press('ArrowDown');
    // Some have options only for what is typed.
    if (!(await isOpen())) await driver.press('a');
    if (!(await until(isOpen))) findings.push(`no key opens the list of ${name}`);
    await driver.press('Escape');
    if (!(await until(async () => !(await isOpen()))))
      findings.push(`Escape does not close the list of ${name}`);
  }
  return { opened, findings };
}

/** Opens each dialog, goes through it, and closes it with Escape. */
async function openDialogs(driver: KeyboardDriver) {
  const findings: string[] = [];
  let opened = 0;
  for (; await driver.run(focusOn, ['[aria-haspopup="dialog"]', opened] as const); opened += 1) {
    const isOpen = async () => (await driver.run(readOpenness)).dialog;
    const { name } = await focusOf(driver);
    await driver.press('Enter');
    if (!(await until(isOpen))) findings.push(`Enter does not open the dialog of ${name}`);
    const stops = await driver.run(readStops);
    for (let pressed = 0; pressed < stops.length * 2; pressed += 1) {
      await driver.press('Tab');
      const { isOutside, isScroller, position, name: reached, problems } = await focusOf(driver);
      if (!isOutside && !isScroller && position < 0)
        findings.push(`in the dialog of ${name}, Tab reaches ${reached} behind it`);
      findings.push(...problems.map((problem) => `in the dialog of ${name}, ${reached} ${problem}`));
    }
    await driver.press('Escape');
    if (!(await until(async () => !(await isOpen()))))
      findings.push(`Escape does not close the dialog of ${name}`);
    const { name: after } = await focusOf(driver);
    if (after !== name) findings.push(`after the dialog of ${name}, ${after} has the focus`);
  }
  return { opened, findings };
}

/** Waits until a page that has been opened can be walked through. */
export async function waitUntilReady(driver: KeyboardDriver): Promise<void> {
  if (!(await until(() => driver.run(isReady), READY_WITHIN)))
    throw new Error('The page does not become ready');
}

/**
 * Walks through the page that has been opened: with Tab to its end and with Shift+Tab back, then through its folds, lists
 * of options and dialogs, and with Tab and Shift+Tab through the page with all folds open. Turns back after `most` stops.
 */
export async function walkPage(
  driver: KeyboardDriver,
  most = Number.POSITIVE_INFINITY,
): Promise<KeyboardWalk> {
  const closed = await goThrough(driver, most);
  const folds = await openFolds(driver, most);
  const lists = await openLists(driver);
  const dialogs = await openDialogs(driver);
  await driver.run(leaveFocus);
  const opened = folds.opened > 0 ? await goThrough(driver, most) : { stops: 0, findings: [] };
  return {
    stops: closed.stops + opened.stops,
    opened: folds.opened + lists.opened + dialogs.opened,
    findings: [
      ...closed.findings,
      ...folds.findings,
      ...lists.findings,
      ...dialogs.findings,
      ...opened.findings.map((finding) => `with open folds, ${finding}`),
    ],
  };
}
