import type { HeldProduct, LabelScreen } from '../../tree/label-screens.ts';
import { screenWords } from './screen-words.ts';

/** The words of every label in a language, by id. Empty where they were never seen. */
export type LabelWords = Readonly<Record<string, string>>;

/** A label whose words in the guide differ from those in the browser, or that the browser no longer has. */
export interface ChangedLabel {
  readonly label: string;
  readonly product: HeldProduct;
  readonly language: string;
  readonly guide: string;
  /** The browser's words. Absent if its string table has no such name any more. */
  readonly browser?: string;
  /** The steps that name the label. */
  readonly steps: readonly string[];
}

interface Comparison {
  readonly screens: Readonly<Record<string, readonly LabelScreen[]>>;
  readonly words: LabelWords;
  readonly language: string;
  readonly product: HeldProduct;
  /** Returns the words that the browser has under a name. */
  readonly find: (name: string) => string | undefined;
  /** Returns the steps that name a label. */
  readonly stepsOf: (label: string) => readonly string[];
}

/** Returns the labels of a product that can be compared, each with the name of its string. */
const heldBy = (screens: Comparison['screens'], product: HeldProduct) =>
  Object.entries(screens).flatMap(([label, all]) =>
    all.flatMap((screen) =>
      screen.product === product && screen.string !== undefined ? [{ label, string: screen.string }] : [],
    ),
  );

/**
 * Compares the words of a product's labels with the string table of the installed browser: those that agree (`held`),
 * those that do not (`changed`), and those that were never seen in the language, so that readers get the English ones
 * (`unseen`).
 *
 * @example
 * const screens = { clear: [{ product: 'firefox', string: 'a.ftl clear' }], next: [{ product: 'microsoft' }] };
 * const common = { screens, language: 'en', product: 'firefox', find: () => 'Clear data', stepsOf: () => ['browser'] };
 * compareLabels({ ...common, words: { clear: 'Clear data' } }) // => { held: ['clear'], changed: [], unseen: [] }
 * compareLabels({ ...common, words: { clear: 'Clear' } }).changed // => [{ label: 'clear', product: 'firefox',
 * //   language: 'en', guide: 'Clear', browser: 'Clear data', steps: ['browser'] }]
 * compareLabels({ ...common, words: { clear: 'Clear' }, find: () => undefined }).changed // => [
 * //   { label: 'clear', product: 'firefox', language: 'en', guide: 'Clear', steps: ['browser'] }]
 * compareLabels({ ...common, words: { clear: '' } }) // => { held: [], changed: [], unseen: ['clear'] }
 */
export function compareLabels({ screens, words, language, product, find, stepsOf }: Comparison) {
  const held: string[] = [];
  const changed: ChangedLabel[] = [];
  const unseen: string[] = [];
  for (const { label, string } of heldBy(screens, product)) {
    const guide = words[label] ?? '';
    const found = find(string);
    const browser = found === undefined ? undefined : screenWords(found);
    if (guide === '') unseen.push(label);
    else if (guide === browser) held.push(label);
    else
      changed.push({
        label,
        product,
        language,
        guide,
        ...(browser !== undefined && { browser }),
        steps: stepsOf(label),
      });
  }
  return { held, changed, unseen };
}
