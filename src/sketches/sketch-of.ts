import type { ComponentType } from 'react';
import { type SketchId, sketches } from '../tree/sketches.ts';
import * as authenticator from './authenticator.tsx';
import * as browserMenus from './browser-menus.tsx';
import * as secondCheck from './second-check.tsx';
import * as setUp2020 from './set-up-2020.tsx';
import * as setUpNewest from './set-up-newest.tsx';
import * as setUpOld from './set-up-old.tsx';
import * as signIn from './sign-in.tsx';

/** The components that draw, by name. A drawing without its component does not compile here. */
const drawn: Readonly<Record<(typeof sketches)[SketchId], ComponentType>> = {
  ...authenticator,
  ...browserMenus,
  ...secondCheck,
  ...setUp2020,
  ...setUpNewest,
  ...setUpOld,
  ...signIn,
};

/** Every drawing by its id, in the order of the list. */
export const allSketches: readonly (readonly [id: string, Sketch: ComponentType])[] = Object.entries(
  sketches,
).map(([id, name]) => [id, drawn[name]]);

/** The component that draws a screen. */
export function sketchOf(id: SketchId): ComponentType {
  return drawn[sketches[id]];
}
