import { fillIn } from '../i18n/marks.ts';

/** The keys of texts that are shown as headings: titles, and the question above the answers of a step. */
const HEADING_KEYS: readonly string[] = ['title', 'ask', 'choose', 'didItWork'];

/** Values that are shown whole in a heading. A text with another placeholder is only known when it is rendered. */
const PLACEHOLDER = /\{\{/;

/**
 * Returns the headings of a language, also those that contain the name of a branch.
 *
 * @example
 * const texts = { print: { title: 'Sheet: {{branch}}' }, help: { title: 'Talk to a person' } };
 * headingsOf(texts, {}, ['Password', 'Browser']) // => ['Sheet: Password', 'Talk to a person', 'Sheet: Browser']
 * headingsOf(texts, {}, []) // => ['Talk to a person']
 */
export function headingsOf(
  texts: unknown,
  values: Readonly<Record<string, string>>,
  branchNames: readonly string[],
): string[] {
  const named = branchNames.map((branch) => ({ ...values, branch }));
  return [...new Set([...named, values].flatMap((each) => headingsIn(texts, each)))];
}

/**
 * Returns the headings among the texts of a language, at any depth, with the values filled in that are the same in all
 * texts. Skips texts with other placeholders.
 *
 * @example
 * headingsIn({ steps: { mfa: { title: 'Use {{student}}', lead: 'Wait.' } } }, { student: 'example.edu' }) // => ['Use example.edu']
 * headingsIn({ print: { title: '{{branch}}' } }, {}) // => []
 */
export function headingsIn(texts: unknown, values: Readonly<Record<string, string>>): string[] {
  if (typeof texts !== 'object' || texts === null) return [];
  const found = Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'string') return headingsIn(value, values);
    return HEADING_KEYS.includes(key) ? [fillIn(value, values)] : [];
  });
  return [...new Set(found)].filter((text) => !PLACEHOLDER.test(text));
}
