import type { HeldProduct, LabelScreen } from '../../tree/label-screens.ts';
import type { LabelWords } from './held-labels.ts';
import { instructionParts } from './instruction-parts.ts';

/** Something on the screen that has a label as its whole name. */
export interface OnScreen {
  /** Its position in the reading order of the screen. */
  readonly position: number;
  /** Presses it, or ticks or chooses it. Does nothing to a heading. */
  readonly use: () => Promise<void>;
}

/** A browser whose screens can be read and used. */
export interface DrivenBrowser {
  /** Opens the browser's menu if it has this sign and a program can open it. */
  readonly openMenu: (sign: string) => Promise<void>;
  /** Opens the page that a label opens which stands in a menu that no program can open. */
  readonly openPage: (url: string) => Promise<void>;
  /** Finds what has these words as its name on the screen as it is now. */
  readonly find: (words: string) => Promise<OnScreen | undefined>;
  /** Finds it also if it comes a little later. */
  readonly waitFor: (words: string) => Promise<OnScreen | undefined>;
  /** Takes a picture of the screen as it is now. */
  readonly takePicture: (name: string) => Promise<void>;
}

/**
 * Why a step cannot be followed: a label is not on the screen where the instructions name it, or they have not opened its
 * menu (`missing`); it comes before the label that they name first (`order`); or they name a label after they have left
 * the settings (`left`).
 */
export interface BrokenInstruction {
  readonly problem: 'missing' | 'order' | 'left';
  readonly label: string;
  /** The position of the instruction in the step, from 1. */
  readonly instruction: number;
}

/** What became of a label while the instructions were followed. */
export interface FollowedLabel {
  readonly label: string;
  /** `seen` on a screen; `menu`: it is in a menu that cannot be opened; `absent`: it was not there, and need not be. */
  readonly how: 'seen' | 'menu' | 'absent';
}

interface Way {
  readonly instructions: readonly string[];
  readonly product: HeldProduct;
  readonly screens: Readonly<Record<string, readonly LabelScreen[]>>;
  readonly words: LabelWords;
  readonly browser: DrivenBrowser;
}

/**
 * Does what the instructions of a step say, in their order, in a browser, and returns what became of each label of the
 * product, and the first thing that could not be done. Labels of other products are passed over.
 *
 * @example
 * const nothing = async () => undefined;
 * const browser = { openMenu: nothing, openPage: nothing, find: nothing, waitFor: nothing, takePicture: nothing };
 * const screens = { all: [{ product: 'chrome', string: 'IDS_ALL' }] };
 * const way = { product: 'chrome', screens, words: { all: 'All time' }, browser };
 * await followInstructions({ ...way, instructions: ['Choose <label>all</label>.'] })
 * // => { followed: [], broken: { problem: 'missing', label: 'all', instruction: 1 } }
 */
export async function followInstructions({ instructions, product, screens, words, browser }: Way) {
  const followed: FollowedLabel[] = [];
  const menus = new Set<string>();
  const screenOf = (label: string) => screens[label]?.find((each) => each.product === product);
  const find = (label: string) => browser.find(words[label] ?? '');
  const waitFor = (label: string) => browser.waitFor(words[label] ?? '');
  const note = (label: string, how: FollowedLabel['how']): void => void followed.push({ label, how });
  const isNoted = (label: string) => followed.some((each) => each.label === label);
  let before: string | undefined;
  let hasLeft = false;

  /** Uses what was found, unless it comes before what was used last, if that is on the same screen. */
  const use = async (label: string, found: OnScreen): Promise<boolean> => {
    const earlier = before === undefined ? undefined : await find(before);
    if (earlier !== undefined && earlier.position > found.position) return false;
    await browser.takePicture(label);
    await found.use();
    note(label, 'seen');
    before = label;
    return true;
  };

  /** Does what an instruction says about a label, and returns what is wrong. */
  const follow = async (
    label: string,
    { opens, behind }: LabelScreen,
  ): Promise<BrokenInstruction['problem'] | undefined> => {
    if (hasLeft) return 'left';
    if (opens !== undefined) {
      if (!menus.has(opens.menu)) return 'missing';
      await browser.openPage(opens.page);
      note(label, 'menu');
      return undefined;
    }
    let found = await (behind === undefined ? waitFor : find)(label);
    if (found === undefined && behind !== undefined) {
      const first = await waitFor(behind);
      if (first === undefined) return 'missing';
      if (!(await use(behind, first))) return 'order';
      found = await waitFor(label);
    }
    if (found === undefined) return 'missing';
    return (await use(label, found)) ? undefined : 'order';
  };

  for (const [index, instruction] of instructions.entries()) {
    const parts = instructionParts(instruction);
    const own = parts.flatMap((part) => (part.kind === 'label' ? [part.label] : []));
    // Looked for before anything is pressed, since pressing may close the dialog.
    const isAbsent = new Map<string, boolean>();
    for (const label of own)
      if (screenOf(label)?.absent !== undefined) isAbsent.set(label, (await find(label)) === undefined);
    /** Labels that are only pressed if what is behind them is not on the screen. */
    const doors = new Set(own.flatMap((label) => screenOf(label)?.behind ?? []));

    for (const part of parts) {
      if (part.kind === 'page') hasLeft = true;
      if (part.kind === 'menu') {
        menus.add(part.sign);
        await browser.openMenu(part.sign);
      }
      if (part.kind !== 'label' || isNoted(part.label) || doors.has(part.label)) continue;
      const { label } = part;
      const screen = screenOf(label);
      if (screen === undefined) continue;
      if (isAbsent.has(label)) {
        note(label, isAbsent.get(label) ? 'absent' : 'seen');
        continue;
      }
      const problem = await follow(label, screen);
      if (problem !== undefined) return { followed, broken: { problem, label, instruction: index + 1 } };
    }
    for (const label of doors) if (own.includes(label) && !isNoted(label)) note(label, 'absent');
  }
  return { followed, broken: undefined };
}
