import { answerStep, answersOf, type Place, stepOf } from '../../flow/replay.ts';
import type { Tree } from '../../tree/types.ts';

/** A detected browser, limited to what the guide has answers for. */
export interface DetectedBrowser {
  readonly browser: BrowserName;
  readonly device: Device;
  /** The app in which the page was opened, if it can be detected. */
  readonly app?: string;
}

export type BrowserName = 'chrome' | 'edge' | 'firefox' | 'safari' | 'in-app';
export type Device = 'windows' | 'mac' | 'linux' | 'chrome-os' | 'iphone' | 'ipad' | 'android';

/**
 * The step that asks for the browser. Its answers have the ids of `BrowserName`, and lead to steps that ask for the
 * device.
 */
const QUESTION = 'browser';

const IN_APP = 'in-app' satisfies BrowserName;

const BROWSERS: readonly string[] = ['chrome', 'edge', 'firefox', 'safari', IN_APP] satisfies BrowserName[];

/** The ids that the answer for a device may have, the most specific first. */
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
 * Returns whether a step asks for something that can be detected: the browser or its device.
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
 * Returns the step with the way out of an app that a page was opened in. `undefined` if the tree has none.
 *
 * @example
 * const tree = { start: 'browser', steps: { browser: { kind: 'question', answers: [{ id: 'in-app', to: 'leave' }] }, leave: { kind: 'outcome' } } };
 * stepOutOfApp(tree) // => 'leave'
 * stepOutOfApp({ start: 'leave', steps: { leave: { kind: 'outcome' } } }) // => undefined
 */
export function stepOutOfApp<Id extends string>(tree: Tree<Id>): Id | undefined {
  return answersOf(tree, QUESTION).find(({ id }) => id === IN_APP)?.to;
}

/**
 * Returns the place after answering with the detected browser. At the question for the browser this also answers the
 * question for its device. `undefined` if the tree has no such answer, or if the reader chose a browser other than the
 * detected one.
 *
 * @example
 * const ask = (id, to) => ({ kind: 'question', answers: [{ id, to }] });
 * const tree = { start: 'browser', steps: { browser: ask('chrome', 'chrome'), chrome: ask('android', 'clear'), clear: { kind: 'fix', answers: [] } } };
 * const at = (step) => ({ step, trail: [] });
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
  const inBrowser = answerStep(tree, place, browser);
  return inBrowser && (onDevice(tree, inBrowser, device) ?? inBrowser);
}

function onDevice<Id extends string>(
  tree: Tree<Id>,
  place: Place<Id>,
  device: Device,
): Place<Id> | undefined {
  const answer = DEVICES[device].find((id) => answersOf(tree, place.step).some((each) => each.id === id));
  return answer === undefined ? undefined : answerStep(tree, place, answer);
}
