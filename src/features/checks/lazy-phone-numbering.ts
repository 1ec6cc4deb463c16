import { lazyModule } from '../../guide/lazy-module.ts';

/** The numbers of all countries, and the field that searches those. */
export const lazyPhoneNumbering = lazyModule(() => import('./phone-numbering.ts'));
