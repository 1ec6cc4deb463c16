// The messages of the invented guide's door.
import type { Message } from '../../src/tree/types.ts';
import { messages } from '../../tests/fixtures/guide/messages.ts';

/** The wording of a message in a language, or in English if it was not read in that language. */
export function wordingOf(id: string, language: string): string {
  const wordings: Message['wordings'] = messages.find((each) => each.id === id)?.wordings ?? {};
  const wording = wordings[language]?.[0] ?? wordings['en']?.[0];
  if (wording === undefined) throw new Error(`The message ${id} has no wording in English`);
  return wording;
}
