import encodeQR from 'qr';

/** The width of the light border that scanners need around the code, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * Encodes a text as a QR code: rows of modules, `true` for dark, including the quiet zone. `medium` survives more dirt and
 * folds, for codes on paper; on a screen, larger modules are better.
 */
export function qrModules(text: string, ecc: 'low' | 'medium' = 'low'): readonly (readonly boolean[])[] {
  return encodeQR(text, 'raw', { ecc, border: QUIET_ZONE });
}
