import type { Reader } from './reader.ts';

/** A journey throws this if it cannot be taken here. Then it counts neither as passed nor as failed. */
export class NotRun extends Error {}

/** Something that a reader does with the guide. It fails by throwing. */
export interface Journey {
  readonly name: string;
  /** Without the scripts of the pages. */
  readonly withoutScript?: true;
  /** With the pages as they are built, also where the server would add a watching script. */
  readonly plainPages?: true;
  run(reader: Reader): Promise<void>;
}
