import { type Pattern, parse } from '@fluent/syntax';

/** Returns the words of a pattern, with `{}` for whatever is filled in. */
function wordsOf(pattern: Pattern): string {
  return pattern.elements.map((element) => (element.type === 'TextElement' ? element.value : '{}')).join('');
}

/**
 * Returns the messages of a Fluent file, as Firefox has them, by `id` and `id.attribute`. What is filled in at run time
 * is `{}`.
 *
 * @example
 * readFluent('clear =\n    .label = Clear\n    .accesskey = l\nsize = { $amount } MB\n') // => new Map([
 * //   ['clear.label', 'Clear'], ['clear.accesskey', 'l'], ['size', '{} MB'] ])
 */
export function readFluent(source: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const entry of parse(source, { withSpans: false }).body) {
    if (entry.type !== 'Message') continue;
    const { name } = entry.id;
    if (entry.value) texts.set(name, wordsOf(entry.value));
    for (const { id, value } of entry.attributes) texts.set(`${name}.${id.name}`, wordsOf(value));
  }
  return texts;
}
