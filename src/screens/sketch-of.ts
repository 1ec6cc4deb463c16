import type { ComponentType } from 'react';
import { MoreInformation } from '../sketches/more-information.tsx';
import { PasskeyPrompt } from '../sketches/passkey-prompt.tsx';
import { SetUp2020 } from '../sketches/set-up-2020.tsx';
import { SetUpNewest } from '../sketches/set-up-newest.tsx';
import { SetUpOld } from '../sketches/set-up-old.tsx';
import type { SketchId } from '../tree/types.ts';

/** The drawing of each of Microsoft's screens that an answer of the tree can name. */
export const sketchOf: Readonly<Record<SketchId, ComponentType>> = {
  'set-up-old': SetUpOld,
  'set-up-2020': SetUp2020,
  'set-up-newest': SetUpNewest,
  'more-information': MoreInformation,
  'passkey-prompt': PasskeyPrompt,
};
