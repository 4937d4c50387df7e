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

/** What programs and people write where they know nothing. */
const SAYS_NOTHING = /^(?:n\/?a|nan|nat|null|none|nil|#n\/a|unknown|-+|–|—|\?+|\.)$/i;

/** Of the columns, those most of whose filled cells pass; cells that say that nothing is known count where all do. */
export function columnsThat(
  headings: readonly string[],
  rows: readonly Cells[],
  passes: (cell: string) => boolean,
): readonly string[] {
  return headings.filter((_, i) => {
    const written = rows.slice(0, LOOKED_AT).flatMap((row) => (row[i]?.trim() ? [row[i]] : []));
    const said = written.filter((cell) => !SAYS_NOTHING.test(cell.trim()));
    const filled = said.length > 0 ? said : written;
    return filled.length > 0 && filled.filter(passes).length > filled.length / 2;
  });
}
