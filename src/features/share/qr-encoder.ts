import encodeQR from 'qr';

/** The light frame that a scanner needs around the code, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A text as a QR code: rows of modules, `true` for dark, with the frame around them. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  return encodeQR(text, 'raw', { ecc: 'low', border: QUIET_ZONE });
}
