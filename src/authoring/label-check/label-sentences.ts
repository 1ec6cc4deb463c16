import type { FollowedLabel, followInstructions } from './follow-instructions.ts';
import type { ChangedLabel } from './held-labels.ts';

const quoted = (words: string): string => `“${words}”`;

/**
 * Returns a sentence about a label whose words differ from the browser's: the label, both wordings, and where to change
 * what.
 *
 * @example
 * describeChanged({ label: 'clear', product: 'firefox', language: 'en', guide: 'Clear', browser: 'Delete', steps: ['a/b'] })
 * // => "locales/en/labels.json: 'clear' is “Clear”, but firefox says “Delete” (named by a/b)."
 * describeChanged({ label: 'clear', product: 'firefox', language: 'en', guide: 'Clear', steps: [] })
 * // => "locales/en/labels.json: 'clear' is “Clear”, but firefox no longer has this string: correct its name in src/tree/label-screens.ts."
 */
export function describeChanged({ label, product, language, guide, browser, steps }: ChangedLabel): string {
  const named = steps.length === 0 ? '' : ` (named by ${steps.join(', ')})`;
  const finding =
    browser === undefined
      ? 'no longer has this string: correct its name in src/tree/label-screens.ts'
      : `says ${quoted(browser)}`;
  return `locales/${language}/labels.json: '${label}' is ${quoted(guide)}, but ${product} ${finding}${named}.`;
}

/** A step that was followed in a browser, in a language. */
export interface FollowedStep {
  readonly step: string;
  readonly product: string;
  readonly language: string;
  readonly result: Awaited<ReturnType<typeof followInstructions>>;
}

const PROBLEMS = {
  missing: 'is not on the screen at this point',
  order: 'comes before what is named first on this screen',
  left: 'is named after the instructions have left the settings',
} as const;

/**
 * Returns a sentence about a step whose instructions could not be followed; `undefined` if they could.
 *
 * @example
 * const followed = { step: 'a/b', product: 'chrome', language: 'en' };
 * describeBroken({ ...followed, result: { followed: [], broken: { problem: 'missing', label: 'all', instruction: 2 } } })
 * // => "a/b in chrome, en: instruction 2 cannot be followed: 'all' is not on the screen at this point."
 */
export function describeBroken({ step, product, language, result }: FollowedStep): string | undefined {
  if (!result.broken) return undefined;
  const { problem, label, instruction } = result.broken;
  return `${step} in ${product}, ${language}: instruction ${instruction} cannot be followed: '${label}' ${PROBLEMS[problem]}.`;
}

/**
 * Returns a line about a step that could be followed: how many of its labels were seen, and which were not, and why.
 *
 * @example
 * const result = { followed: [{ label: 'all', how: 'seen' }, { label: 'open', how: 'menu' }], broken: undefined };
 * describeFollowed({ step: 'a/b', product: 'chrome', language: 'en', result })
 * // => 'a/b in chrome, en: followed; 1 label seen on its screens; only in the string table: open (in a menu that no program can open)'
 * describeFollowed({ step: 'a/b', product: 'chrome', language: 'en', result: { followed: [], broken: undefined } })
 * // => 'a/b in chrome, en: names nothing that could be seen'
 */
export function describeFollowed({ step, product, language, result }: FollowedStep): string {
  const of = (how: FollowedLabel['how']) =>
    result.followed.filter((each) => each.how === how).map(({ label }) => label);
  const seen = of('seen').length;
  const how =
    seen === 0
      ? 'names nothing that could be seen'
      : `followed; ${seen} label${seen === 1 ? '' : 's'} seen on its screens`;
  const others = [
    ...of('menu').map((label) => `${label} (in a menu that no program can open)`),
    ...of('absent').map((label) => `${label} (not on the screen of a new profile)`),
  ];
  return [
    `${step} in ${product}, ${language}: ${how}`,
    ...(others.length === 0 ? [] : [`only in the string table: ${others.join(', ')}`]),
  ].join('; ');
}
