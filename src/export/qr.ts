import { encode } from 'uqr';

/** The modules of a QR code of a text, row by row, `true` for dark, without a margin; throws where the text is too long. */
export function qrModules(text: string): boolean[][] {
  return encode(text, { ecc: 'M', border: 0 }).data;
}
