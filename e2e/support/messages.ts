// What the door of the invented guide says.
import type { Message } from '../../src/tree/types.ts';
import { messages } from '../../tests/fixtures/guide/messages.ts';

/** A message as it reads in a language, or in English where its own wording is not confirmed. */
export function wordingOf(id: string, language: string): string {
  const wordings: Message['wordings'] = messages.find((each) => each.id === id)?.wordings ?? {};
  const wording = wordings[language]?.[0] ?? wordings['en']?.[0];
  if (wording === undefined) throw new Error(`Nobody has read the message ${id}`);
  return wording;
}
