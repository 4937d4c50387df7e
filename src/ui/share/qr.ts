import { encode } from 'uqr';

/** The modules of a text’s QR code without its quiet zone, row by row; true is dark. */
export function qrModules(text: string): boolean[][] {
  return encode(text, { ecc: 'M', border: 0 }).data;
}
