import { encode } from 'uqr';

/**
 * The modules of a QR code of a text, row by row, `true` for dark, without a margin; throws where the text is too long. Level L
 * has fewer and larger modules, for screens, on which nothing is torn or stained.
 */
export function qrModules(text: string, level: 'L' | 'M' = 'M'): boolean[][] {
  return encode(text, { ecc: level, border: 0 }).data;
}

/** The dark modules of a QR code as an SVG path in units of a module, one rectangle for each run of a row. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) =>
      row.map((dark, x) => {
        if (!dark || row[x - 1]) return '';
        const next = row.indexOf(false, x);
        const length = (next < 0 ? row.length : next) - x;
        return `M${x} ${y}h${length}v1h${-length}z`;
      }),
    )
    .join('');
}
