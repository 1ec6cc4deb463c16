import { lazyModule } from '../../guide/lazy-module.ts';

/** The QR code encoder. A separate chunk, since few readers need it. */
export const lazyQrEncoder = lazyModule(() => import('./qr-encoder.ts'));
