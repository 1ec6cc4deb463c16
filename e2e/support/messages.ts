// The messages of the invented guide's door.
import type { Message } from '../../src/tree/types.ts';
import { messages } from '../../tests/fixtures/guide/messages.ts';

/** The wording of a message that is quoted in a language: the English one if it was not read in that language. */
export function wordingOf(id: string, language: string): string {
  const quotable: Message['quotable'] = messages.find((each) => each.id === id)?.quotable ?? {};
  const wording = quotable[language]?.[0] ?? quotable['en']?.[0];
  if (wording === undefined) throw new Error(`The message ${id} has no wording in English`);
  return wording;
}
