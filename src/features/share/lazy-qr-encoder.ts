import type { LatePart } from '../../guide/lazy-module.ts';

/** What makes QR codes: few readers need one. */
export const qrPart: LatePart<typeof import('./qr-encoder.ts')> = { fetch: () => import('./qr-encoder.ts') };
