import type { Cells } from './cells.ts';

const WEST =
  /[([]\s*(?:deg(?:rees?)?|°|º)?[\s_.]*w(?:est)?\.?\s*[)\]]|(?:^|[^a-z])(?:w\.?\s+|w\.|west(?:ern)?[\s_]*)lon|lon\w*\.?[\s,]+w(?:est)?\.?$|degrees?[\s_]west|西[經经経]/i;
const SOUTH =
  /[([]\s*(?:deg(?:rees?)?|°|º)?[\s_.]*s(?:outh)?\.?\s*[)\]]|(?:^|[^a-z])(?:s\.?\s+|s\.|south(?:ern)?[\s_]*)lat|lat\w*\.?[\s,]+s(?:outh)?\.?$|degrees?[\s_]south|南[緯纬]/i;

/** The side, W or S, on which a heading says that all of its degrees lie, as Lon (W), where none of them has a sign; else ''. */
export function sideOfHeading(
  headings: readonly string[],
  rows: readonly Cells[],
  heading: string | null,
): 'W' | 'S' | '' {
  if (heading === null) return '';
  const at = headings.indexOf(heading);
  if (rows.some((row) => /^\s*[-−–]/.test(row[at] ?? ''))) return '';
  return WEST.test(heading) ? 'W' : SOUTH.test(heading) ? 'S' : '';
}
