/** What databases write for a month or a day that nobody knows. */
const UNKNOWN = /^(?:0+|-\d+|99|na|n\/a|null|\?+|x+)$/i;

/** The month and the day of a date that stands in several fields, '' for one that says that it is not known; no day without a month. */
export function withoutUnknown(month: string, day: string): readonly [month: string, day: string] {
  const known = (part: string) => (UNKNOWN.test(part.trim()) ? '' : part.trim());
  return known(month) === '' ? ['', ''] : [known(month), known(day)];
}
