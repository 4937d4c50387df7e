/** A line of a table. */
export type Cells = readonly string[];

/** Rows by which a column is looked at. */
export const LOOKED_AT = 50;

/** The letters and figures of a heading, small, without what stands in brackets. */
export const headingLetters = (heading: string) =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\([^)]*\)|\[[^\]]*\]|[（【].*?[）】]/g, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Of the columns, those most of whose filled cells pass. */
export function columnsThat(
  headings: readonly string[],
  rows: readonly Cells[],
  passes: (cell: string) => boolean,
): readonly string[] {
  return headings.filter((_, i) => {
    const filled = rows.slice(0, LOOKED_AT).flatMap((row) => (row[i]?.trim() ? [row[i]] : []));
    return filled.length > 0 && filled.filter(passes).length > filled.length / 2;
  });
}
