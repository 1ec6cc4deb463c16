import { combineSightings } from './combine-sightings.ts';
import { seenMessages } from './seen-messages.ts';

/** The messages of the sign-in pages, each with all wordings and codes. Authors write them in `seen-messages.ts`. */
export const messages = combineSightings(seenMessages);

/** The id of a message, which is the key of its explanation. */
export type MessageId = (typeof seenMessages)[number]['id'];
