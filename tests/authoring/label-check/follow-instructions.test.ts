import { describe, expect, it } from 'vitest';
import { followInstructions } from '../../../src/authoring/label-check/follow-instructions.ts';
import type { LabelScreen } from '../../../src/tree/label-screens.ts';
import { browserWith, type RecordedScreens } from '../../fixtures/recorded-screens.ts';

/** A lamp's settings: a menu, a page, a dialog with a list behind "More", and an end. */
const LAMP: RecordedScreens = {
  menu: { 'New lamp': undefined, Settings: 'page' },
  page: { Light: undefined, 'Switch off': 'dialog' },
  dialog: { 'One hour': undefined, More: 'list', Bulbs: undefined, Wires: undefined, Off: 'page' },
  list: { 'One hour': undefined, 'For ever': 'chosen', Bulbs: undefined, Wires: undefined, Off: 'page' },
  chosen: { 'For ever': undefined, More: 'list', Bulbs: undefined, Wires: undefined, Off: 'page' },
};

const words = {
  settings: 'Settings',
  light: 'Light',
  off: 'Switch off',
  more: 'More',
  ever: 'For ever',
  bulbs: 'Bulbs',
  wires: 'Wires',
  end: 'Off',
  'end-all': 'Off for all',
  'end-shown': 'More',
  other: 'Not ours',
  opens: 'Dark',
};

const firefox = [{ product: 'firefox', string: 'lamp.ftl' }] as const satisfies LabelScreen[];
const screens: Readonly<Record<string, readonly LabelScreen[]>> = {
  ...Object.fromEntries(Object.keys(words).map((label) => [label, firefox])),
  ever: [{ product: 'firefox', string: 'lamp.ftl', behind: 'more' }],
  'end-all': [{ product: 'firefox', string: 'lamp.ftl', absent: 'only for those who are signed in' }],
  'end-shown': [{ product: 'firefox', string: 'lamp.ftl', absent: 'usually' }],
  other: [{ product: 'edge' }],
  opens: [{ product: 'firefox', string: 'lamp.ftl', opens: { menu: '⋮', page: 'dialog' } }],
};

const RIGHT = [
  'Press <b>≡</b>, then <label>settings</label>.',
  'Under <label>light</label>, press <label>off</label>.',
  'Choose <label>ever</label>. If you do not see it, press <label>more</label>.',
  'Tick <label>bulbs</label> and <label>wires</label>.',
  'Press <label>end</label> or <label>end-all</label>.',
  'Sign in at <page>mail</page>.',
];

const follow = async (instructions: readonly string[], recorded = LAMP) => {
  const { browser, used: done } = browserWith(recorded);
  const result = await followInstructions({ instructions, product: 'firefox', screens, words, browser });
  return { ...result, done };
};

/** Returns the instructions with one of them at another place. */
function moved(from: number, to: number): string[] {
  const rest = RIGHT.toSpliced(from, 1);
  return rest.toSpliced(to, 0, RIGHT[from] ?? '');
}

describe('instructions', () => {
  it('are followed to the end, in their order', async () => {
    const { followed, broken, done } = await follow(RIGHT);
    expect(broken).toBeUndefined();
    expect(done).toEqual(['Settings', 'Light', 'Switch off', 'More', 'For ever', 'Bulbs', 'Wires', 'Off']);
    expect(followed.filter(({ how }) => how !== 'seen')).toEqual([{ label: 'end-all', how: 'absent' }]);
    expect(followed).toHaveLength(9);
  });

  const orders = RIGHT.flatMap((_, from) => RIGHT.map((__, to) => [from, to] as const));
  it.each(orders.filter(([from, to]) => from !== to))(
    'cannot be followed with instruction %i at place %i',
    async (from, to) => {
      const { broken } = await follow(moved(from, to));
      expect(broken).toBeDefined();
    },
  );

  it('cannot be followed if two labels of an instruction are exchanged', async () => {
    const exchanged = RIGHT.with(3, 'Tick <label>wires</label> and <label>bulbs</label>.');
    expect((await follow(exchanged)).broken).toEqual({ problem: 'order', label: 'bulbs', instruction: 4 });
  });

  it('cannot be followed with the sign of another menu', async () => {
    const { broken } = await follow(RIGHT.with(0, 'Press <b>⋮</b>, then <label>settings</label>.'));
    expect(broken).toEqual({ problem: 'missing', label: 'settings', instruction: 1 });
  });

  it('cannot open the page of such a label before its menu', async () => {
    const { broken } = await follow(['Press <b>≡</b>, <label>opens</label>, then <label>bulbs</label>.']);
    expect(broken).toEqual({ problem: 'missing', label: 'opens', instruction: 1 });
  });

  it('press a label that hides another one only if they have to', async () => {
    const { followed, done } = await follow(RIGHT.with(2, 'Choose <label>ever</label>.'));
    expect(done).toEqual(['Settings', 'Light', 'Switch off', 'More', 'For ever', 'Bulbs', 'Wires', 'Off']);
    expect(followed).toContainEqual({ label: 'more', how: 'seen' });
    const shown = [
      'Press <b>≡</b>, then <label>settings</label>.',
      'Press <label>light</label>, or <label>more</label>.',
    ];
    expect((await follow(shown)).broken).toEqual({ problem: 'missing', label: 'more', instruction: 2 });
  });

  it('do not press it if what it hides is there at once', async () => {
    const open = { ...LAMP, page: { ...LAMP['page'], 'Switch off': 'chosen' } };
    const { followed, broken, done } = await follow(RIGHT, open);
    expect(broken).toBeUndefined();
    expect(done).not.toContain('More');
    expect(followed).toContainEqual({ label: 'more', how: 'absent' });
  });

  it('press it in the order of the screen, too', async () => {
    expect((await follow(moved(3, 2))).broken).toEqual({ problem: 'order', label: 'ever', instruction: 4 });
  });

  it('do not look behind a label that hides nothing', async () => {
    const exchanged = RIGHT.with(1, 'Press <label>off</label> under <label>light</label>.');
    expect((await follow(exchanged)).broken).toEqual({ problem: 'missing', label: 'light', instruction: 2 });
  });

  it('find a label that a new profile usually lacks before anything is pressed', async () => {
    const { followed } = await follow(RIGHT.with(4, 'Press <label>end</label> or <label>end-shown</label>.'));
    expect(followed.slice(-2)).toEqual([
      { label: 'end', how: 'seen' },
      { label: 'end-shown', how: 'seen' },
    ]);
  });

  it('cannot name a label after they have left the settings', async () => {
    const { broken } = await follow([RIGHT[5] ?? '', ...RIGHT.slice(0, 5)]);
    expect(broken).toEqual({ problem: 'left', label: 'settings', instruction: 2 });
  });

  it('may name labels of other products, which are passed over', async () => {
    const { followed } = await follow([
      'In Edge <label>other</label>, in Firefox <b>≡</b> <label>settings</label>.',
    ]);
    expect(followed).toEqual([{ label: 'settings', how: 'seen' }]);
  });

  it('open the page of a label that stands in a menu which no program can open', async () => {
    const { followed, done } = await follow([
      'Press <b>⋮</b>, <label>opens</label>, then <label>bulbs</label>.',
    ]);
    expect(followed).toEqual([
      { label: 'opens', how: 'menu' },
      { label: 'bulbs', how: 'seen' },
    ]);
    expect(done).toEqual(['Bulbs']);
  });
});
