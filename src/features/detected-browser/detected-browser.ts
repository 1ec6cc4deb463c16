import { answerStep, answersOf, type Place, stepOf } from '../../flow/replay.ts';
import type { Tree } from '../../tree/types.ts';

/** What a browser tells of itself, as far as the guide has an answer for it. */
export interface DetectedBrowser {
  readonly browser: BrowserName;
  readonly device: Device;
  /** The app that a page has opened inside of, where it can be told. */
  readonly app?: string;
}

export type BrowserName = 'chrome' | 'edge' | 'firefox' | 'safari' | 'in-app';
export type Device = 'windows' | 'mac' | 'linux' | 'chrome-os' | 'iphone' | 'ipad' | 'android';

/** The step of the tree that asks for the browser: its answers are the names above, and each leads to its device. */
const QUESTION = 'browser';

const BROWSERS: readonly string[] = ['chrome', 'edge', 'firefox', 'safari', 'in-app'] satisfies BrowserName[];

/** The answers that a device may have where a browser asks for it, the nearest first. */
const DEVICES: Readonly<Record<Device, readonly string[]>> = {
  windows: ['windows', 'computer'],
  mac: ['mac', 'computer'],
  linux: ['computer'],
  'chrome-os': ['computer'],
  iphone: ['iphone'],
  ipad: ['ipad', 'iphone'],
  android: ['android'],
};

/**
 * Whether a step asks for something that a browser can tell of itself: which it is, or on which device.
 *
 * @example
 * const ask = (id, to) => ({ kind: 'question', answers: [{ id, to }] });
 * const tree = { start: 'browser', steps: { browser: ask('chrome', 'chrome'), chrome: ask('android', 'clear'), clear: { kind: 'fix', answers: [] } } };
 * asksForBrowser(tree, 'browser') // => true
 * asksForBrowser(tree, 'chrome') // => true
 * asksForBrowser(tree, 'clear') // => false
 */
export function asksForBrowser(tree: Tree, step: string): boolean {
  const toBrowser = answersOf(tree, QUESTION).filter(({ id }) => BROWSERS.includes(id));
  return step === QUESTION
    ? toBrowser.length > 0
    : stepOf(tree, step)?.kind === 'question' && toBrowser.some(({ to }) => to === step);
}

/**
 * Where the answers lead that a browser gives of itself: at the question which it is, both that and its device; at the
 * question for its device, that one. `undefined` where the tree has no such answer, and where the reader has chosen
 * another browser than this one.
 *
 * @example
 * const ask = (id, to) => ({ kind: 'question', answers: [{ id, to }] });
 * const tree = { start: 'browser', steps: { browser: ask('chrome', 'chrome'), chrome: ask('android', 'clear'), clear: { kind: 'fix', answers: [] } } };
 * const at = (step) => ({ step, trail: [], ahead: [] });
 * placeForBrowser(tree, at('browser'), { browser: 'chrome', device: 'android' }).trail // => [{ step: 'browser', answer: 'chrome' }, { step: 'chrome', answer: 'android' }]
 * placeForBrowser(tree, at('chrome'), { browser: 'chrome', device: 'android' }).step // => 'clear'
 * placeForBrowser(tree, at('chrome'), { browser: 'edge', device: 'android' }) // => undefined
 */
export function placeForBrowser<Id extends string>(
  tree: Tree<Id>,
  place: Place<Id>,
  { browser, device }: DetectedBrowser,
): Place<Id> | undefined {
  if (place.step !== QUESTION) {
    const ofBrowser = answersOf(tree, QUESTION).find(({ id }) => id === browser)?.to;
    return place.step === ofBrowser ? onDevice(tree, place, device) : undefined;
  }
  // What lies ahead is taken up after both answers: it may hold another device.
  const inBrowser = answerStep(tree, { ...place, ahead: [] }, browser);
  return (
    inBrowser &&
    (onDevice(tree, { ...inBrowser, ahead: place.ahead }, device) ?? answerStep(tree, place, browser))
  );
}

function onDevice<Id extends string>(
  tree: Tree<Id>,
  place: Place<Id>,
  device: Device,
): Place<Id> | undefined {
  const answer = DEVICES[device].find((id) => answersOf(tree, place.step).some((each) => each.id === id));
  return answer === undefined ? undefined : answerStep(tree, place, answer);
}
