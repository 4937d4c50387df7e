const SHORT = /^(\s*\d{1,2}([-/.])\d{1,2}\2)(\d\d)(?=\s|$)/;
const YEAR = /^(?:year|yr|jahr|annee|año|ano|anio|anno|jaar|rok|год|年|年份)$/i;

/** A date in figures whose year has two, with the century that a year in the same row proves, as 8/24/19 beside 2019; itself where none does. */
export function withCentury(date: string, row: Readonly<Record<string, string>>): string {
  const [, before, , short] = SHORT.exec(date) ?? [];
  if (before === undefined || short === undefined) return date;
  const year = Object.entries(row).find(
    ([heading, cell]) =>
      YEAR.test(heading.trim()) && /^\d{4}$/.test(cell.trim()) && cell.trim().endsWith(short),
  );
  return year === undefined ? date : date.replace(SHORT, `$1${year[1].trim()}`);
}
