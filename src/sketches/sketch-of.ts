import type { ComponentType } from 'react';
import { type SketchId, sketches } from '../tree/sketches.ts';
import * as authenticator from './authenticator.tsx';
import * as browserMenus from './browser-menus.tsx';
import * as secondCheck from './second-check.tsx';
import * as setUp2020 from './set-up-2020.tsx';
import * as setUpNewest from './set-up-newest.tsx';
import * as setUpOld from './set-up-old.tsx';
import * as signIn from './sign-in.tsx';

/** The sketch components by name. A sketch without its component does not compile. */
const drawn: Readonly<Record<(typeof sketches)[SketchId], ComponentType>> = {
  ...authenticator,
  ...browserMenus,
  ...secondCheck,
  ...setUp2020,
  ...setUpNewest,
  ...setUpOld,
  ...signIn,
};

/** All sketches with their ids, in the order of `sketches`. */
export const allSketches: readonly (readonly [id: string, Sketch: ComponentType])[] = Object.entries(
  sketches,
).map(([id, name]) => [id, drawn[name]]);

/** Returns the component of a sketch. */
export function sketchOf(id: SketchId): ComponentType {
  return drawn[sketches[id]];
}
