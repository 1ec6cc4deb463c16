import type { LatePart } from './use-late-part.ts';

/** What makes QR codes: few readers need one. */
export const qrPart: LatePart<typeof import('./qr-kit.ts')> = { fetch: () => import('./qr-kit.ts') };
