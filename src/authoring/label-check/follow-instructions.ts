import type { HeldProduct, LabelScreen } from '../../tree/label-screens.ts';
import type { LabelWords } from './held-labels.ts';
import { type InstructionPart, instructionParts } from './instruction-parts.ts';

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
 * Why a step cannot be followed: a label is not on the screen where the instructions name it (`missing`), it comes before
 * the label that they name first (`order`), or they name a label after they have left the settings (`left`).
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
  /** `seen` on a screen; `menu`: it is in a menu that cannot be opened; `absent`: a new profile does not show it. */
  readonly how: 'seen' | 'menu' | 'absent';
}

interface Way {
  readonly instructions: readonly string[];
  readonly product: HeldProduct;
  readonly screens: Readonly<Record<string, readonly LabelScreen[]>>;
  readonly words: LabelWords;
  readonly browser: DrivenBrowser;
}

type LabelPart = Extract<InstructionPart, { kind: 'label' }>;

/**
 * Does what the instructions of a step say, in their order, in a browser, and returns what became of each label of the
 * product, and the first thing that could not be done. Labels of other products are passed over. A label that is not on
 * the screen may be behind the next one that the same instruction names ("If you do not see it, press …").
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
  const screenOf = ({ label }: LabelPart) => screens[label]?.find((each) => each.product === product);
  const find = ({ label }: LabelPart) => browser.find(words[label] ?? '');
  const waitFor = ({ label }: LabelPart) => browser.waitFor(words[label] ?? '');
  const isSeen = ({ label }: LabelPart) =>
    followed.some((each) => each.label === label && each.how === 'seen');
  let before: LabelPart | undefined;
  let hasLeft = false;

  /** Uses what was found, unless it comes before what was used last, if that is on the same screen. */
  const use = async (part: LabelPart, found: OnScreen): Promise<boolean> => {
    const earlier = before === undefined ? undefined : await find(before);
    if (earlier !== undefined && earlier.position > found.position) return false;
    await browser.takePicture(part.label);
    await found.use();
    followed.push({ label: part.label, how: 'seen' });
    before = part;
    return true;
  };

  /** Does what an instruction says about a label, and returns what is wrong. */
  const follow = async (
    part: LabelPart,
    screen: LabelScreen,
    next: LabelPart | undefined,
  ): Promise<BrokenInstruction['problem'] | undefined> => {
    if (hasLeft) return 'left';
    if (screen.opens !== undefined) {
      await browser.openPage(screen.opens);
      followed.push({ label: part.label, how: 'menu' });
      return undefined;
    }
    // What is not expected is not waited for.
    let found = await (screen.absent === undefined ? waitFor : find)(part);
    if (found === undefined && screen.absent !== undefined) {
      followed.push({ label: part.label, how: 'absent' });
      return undefined;
    }
    const behind = found === undefined && next !== undefined ? await find(next) : undefined;
    if (behind !== undefined && next !== undefined) {
      if (!(await use(next, behind))) return 'order';
      found = await waitFor(part);
    }
    if (found === undefined) return 'missing';
    return (await use(part, found)) ? undefined : 'order';
  };

  for (const [index, instruction] of instructions.entries()) {
    const parts = instructionParts(instruction);
    const own = parts.filter((part) => part.kind === 'label').filter((part) => screenOf(part) !== undefined);
    for (const part of parts) {
      if (part.kind === 'menu') await browser.openMenu(part.sign);
      if (part.kind === 'page') hasLeft = true;
      const screen = part.kind === 'label' ? screenOf(part) : undefined;
      if (part.kind !== 'label' || screen === undefined || isSeen(part)) continue;
      const problem = await follow(part, screen, own[own.indexOf(part) + 1]);
      if (problem !== undefined)
        return { followed, broken: { problem, label: part.label, instruction: index + 1 } };
    }
  }
  return { followed, broken: undefined };
}
