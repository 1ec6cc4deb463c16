import encodeQR from 'qr';

/** The width of the light border that scanners need around the code, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** Encodes a text as a QR code: rows of modules, `true` for dark, including the quiet zone. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  return encodeQR(text, 'raw', { ecc: 'low', border: QUIET_ZONE });
}
