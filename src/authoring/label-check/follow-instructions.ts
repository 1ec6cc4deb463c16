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
  let before: LabelPart | undefined;
  let hasLeft = false;

  for (const [index, instruction] of instructions.entries()) {
    const parts = instructionParts(instruction);
    const own = parts.filter(
      (part): part is LabelPart => part.kind === 'label' && screenOf(part) !== undefined,
    );
    const broken = (problem: BrokenInstruction['problem'], { label }: LabelPart) => ({
      followed,
      broken: { problem, label, instruction: index + 1 },
    });
    for (const part of parts) {
      if (part.kind === 'menu') await browser.openMenu(part.sign);
      if (part.kind === 'page') hasLeft = true;
      if (part.kind !== 'label') continue;
      const screen = screenOf(part);
      if (screen === undefined) continue;
      const { label } = part;
      if (followed.some((each) => each.label === label && each.how === 'seen')) continue;
      if (hasLeft) return broken('left', part);
      if (screen.opens !== undefined) {
        await browser.openPage(screen.opens);
        followed.push({ label, how: 'menu' });
        continue;
      }
      // What is not expected is not waited for.
      let found = await (screen.absent === undefined ? waitFor : find)(part);
      if (found === undefined && screen.absent !== undefined) {
        followed.push({ label, how: 'absent' });
        continue;
      }
      const next = own[own.indexOf(part) + 1];
      const behind = found === undefined && next !== undefined ? await find(next) : undefined;
      if (behind !== undefined && next !== undefined) {
        await behind.use();
        followed.push({ label: next.label, how: 'seen' });
        found = await waitFor(part);
      }
      if (found === undefined) return broken('missing', part);
      const earlier = before === undefined ? undefined : await find(before);
      if (earlier !== undefined && earlier.position > found.position) return broken('order', part);
      await browser.takePicture(label);
      await found.use();
      followed.push({ label, how: 'seen' });
      before = part;
    }
  }
  return { followed, broken: undefined };
}
