import { lazyModule } from '../../guide/lazy-module.ts';

/** The phone numbering plans of all countries and the country field, loaded as a separate chunk. */
export const lazyPhoneNumbering = lazyModule(() => import('./phone-numbering.ts'));
