import { createContext } from 'react';
import type { GuidePlace } from './guide-context.ts';

/** The place whose page is rendered. Links in its texts keep its answers. `undefined` on pages that are no steps. */
export const PlaceContext = createContext<GuidePlace | undefined>(undefined);
