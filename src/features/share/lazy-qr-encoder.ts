import { lazyModule } from '../../guide/lazy-module.ts';

/** What makes QR codes: few readers need one. */
export const lazyQrEncoder = lazyModule(() => import('./qr-encoder.ts'));
