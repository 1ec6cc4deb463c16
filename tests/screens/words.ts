import { site } from '../../src/site.ts';

/** A sentence of the locale files as a page shows it: with what stands for its `{{…}}`. */
export function filled(sentence: string, values: Readonly<Record<string, string | number>> = {}): string {
  const all: Readonly<Record<string, string | number>> = { ...site.domains, id: site.exampleId, ...values };
  return sentence.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => String(all[name] ?? mark));
}

/** What is marked in a part of the page, mark by mark. */
export function marksIn(element: Element): (string | null)[] {
  return [...element.querySelectorAll('mark')].map(({ textContent }) => textContent);
}
