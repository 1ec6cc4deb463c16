/**
 * The instructions that `npm run labels:check` follows in the browsers, followed on their screens as they were recorded on
 * 2026-11-29, so that a moved instruction fails on every machine. A screen lists the ids of its labels.
 */
import { describe, expect, test } from 'vitest';
import { followInstructions } from '../../../src/authoring/label-check/follow-instructions.ts';
import { instructionParts } from '../../../src/authoring/label-check/instruction-parts.ts';
import { writtenLanguages } from '../../../src/authoring/project-files.ts';
import { followedSteps, type HeldProduct, labelScreens } from '../../../src/tree/label-screens.ts';
import { browserWith, type RecordedScreens } from '../../fixtures/recorded-screens.ts';

/** The end of the dialogs of both browsers. */
const chromeBoxes = {
  'cookies-and-data': undefined,
  'cached-files': undefined,
  'delete-from-device': 'done',
};

const recorded: Readonly<Record<HeldProduct, RecordedScreens>> = {
  chrome: {
    'chrome://settings/clearBrowserData': { 'chrome-more': 'list', ...chromeBoxes },
    // The open list covers the dialog.
    list: { 'all-time': 'chosen' },
    chosen: { 'all-time': undefined, 'chrome-more': 'list', ...chromeBoxes },
  },
  firefox: {
    menu: { 'firefox-private-window': 'private', 'firefox-settings': 'settings' },
    settings: { 'firefox-privacy': 'privacy' },
    privacy: {
      'firefox-privacy': undefined,
      'firefox-browsing-data': undefined,
      'firefox-clear-data': 'dialog',
    },
    dialog: {
      'firefox-everything': undefined,
      'firefox-cookies': undefined,
      'firefox-cached': undefined,
      'firefox-clear': 'privacy',
    },
  },
};

/** Every label stands for its own words here. */
const ids = Object.fromEntries(Object.keys(labelScreens).map((label) => [label, label]));

interface FollowedText {
  readonly product: HeldProduct;
  readonly step: string;
  readonly language: string;
  readonly instructions: readonly string[];
}

const texts = writtenLanguages().flatMap(({ language, files }) => {
  const json = files.find(({ file }) => file === `locales/${language}/browser.json`)?.json ?? '{}';
  const ofSteps = JSON.parse(json) as Readonly<Record<string, { readonly instructions: readonly string[] }>>;
  return (Object.keys(followedSteps) as HeldProduct[]).flatMap((product) =>
    followedSteps[product].map(
      (step): FollowedText => ({ product, step, language, instructions: ofSteps[step]?.instructions ?? [] }),
    ),
  );
});

const follow = ({ product, instructions }: Pick<FollowedText, 'product' | 'instructions'>) =>
  followInstructions({
    instructions,
    product,
    screens: labelScreens,
    words: ids,
    browser: browserWith(recorded[product]).browser,
  });

/** Returns the labels of a product that instructions name. */
const labelsIn = ({ product, instructions }: FollowedText) =>
  instructions
    .flatMap(instructionParts)
    .flatMap((part) => (part.kind === 'label' ? [part.label] : []))
    .filter((label) =>
      labelScreens[label as keyof typeof labelScreens].some((screen) => screen.product === product),
    );

describe.each(texts)('$step for $product, in $language', (text) => {
  test('can be followed, with every label of the browser', async () => {
    const { followed, broken } = await follow(text);
    expect(broken).toBeUndefined();
    expect(new Set(followed.map(({ label }) => label))).toEqual(new Set(labelsIn(text)));
    expect(followed.length).toBeGreaterThan(0);
  });
});

/** A step with one label has nothing that could be in another order. */
const orders = texts
  .filter((text) => labelsIn(text).length > 1)
  .flatMap((text) =>
    text.instructions.flatMap((_, from) =>
      text.instructions.flatMap((__, to) => (from === to ? [] : [{ ...text, from, to }])),
    ),
  );

describe.each(orders)('$step for $product, in $language', ({ from, to, ...text }) => {
  test(`cannot be followed with instruction ${from} at place ${to}`, async () => {
    const moved = text.instructions.toSpliced(from, 1).toSpliced(to, 0, text.instructions[from] ?? '');
    expect((await follow({ ...text, instructions: moved })).broken).toBeDefined();
  });
});

/** Each pair of neighbouring labels of an instruction, exchanged, unless either of them may come first or be missing. */
const exchanges = texts.flatMap((text) =>
  text.instructions.flatMap((instruction, at) => {
    const labels = labelsIn({ ...text, instructions: [instruction] });
    const isFree = (label: string) =>
      labelScreens[label as keyof typeof labelScreens].some(
        (screen) => 'absent' in screen || labels.some((each) => isBehind(each, label)),
      );
    return labels.slice(1).flatMap((second, before) => {
      const first = labels[before] ?? '';
      if (isFree(first) || isFree(second)) return [];
      const tag = (label: string) => `<label>${label}</label>`;
      const exchanged = instruction
        .replace(tag(first), '<label>…</label>')
        .replace(tag(second), tag(first))
        .replace('<label>…</label>', tag(second));
      return [{ ...text, first, second, instructions: text.instructions.with(at, exchanged) }];
    });
  }),
);

/** Whether a label is only on the screen after another one was pressed. */
function isBehind(label: string, door: string): boolean {
  return labelScreens[label as keyof typeof labelScreens].some(
    (screen) => 'behind' in screen && screen.behind === door,
  );
}

describe.each(exchanges)('$step for $product, in $language', ({ first, second, ...text }) => {
  test(`cannot be followed with ${second} before ${first}`, async () => {
    expect((await follow(text)).broken).toBeDefined();
  });
});

describe('the labels of Chromium and Firefox on a computer', () => {
  const named = new Set(texts.flatMap(labelsIn));

  test('are each named by a step that is followed', () => {
    const held = Object.entries(labelScreens).flatMap(([label, screens]) =>
      screens.some((screen) => 'string' in screen) ? [label] : [],
    );
    expect(held.filter((label) => !named.has(label))).toEqual([]);
    expect(held.length).toBeGreaterThan(15);
  });

  test('are exchanged often enough to show that their order counts', () => {
    expect(exchanges.length).toBeGreaterThan(8);
  });

  test('have the name of their string', () => {
    const without = Object.entries(labelScreens).flatMap(([label, screens]) =>
      screens.flatMap((screen) => (screen.product in followedSteps && !('string' in screen) ? [label] : [])),
    );
    expect(without).toEqual([]);
  });
});
