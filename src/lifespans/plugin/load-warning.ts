import type { FeatureCount, FieldChoice } from '../features/dated-fields.ts';

/** By which properties features begin and end, as they were asked for; left out: by the usual ones. */
interface AskedFields {
  readonly begin?: FieldChoice | undefined;
  readonly end?: FieldChoice | undefined;
}

const namesOf = ({ begin = [], end = [] }: AskedFields) =>
  [...new Set([begin, end].flat())].filter((name) => name !== '').map((name) => `“${name}”`);

/**
 * What is amiss with the features that were read, in sentences; `null` where nothing is. `whole`: the count is of all features of the source, each
 * once.
 */
export function loadWarning(count: FeatureCount, fields: AskedFields, whole: boolean): string | null {
  const { drawn, undated, unreadable, shapeless, example } = count;
  const all = drawn + unreadable + shapeless;
  const of = (some: number) => (whole ? `${some} of ${all} features` : `${some} features`);
  const names = namesOf(fields);
  const said: string[] = [];
  if (whole && all === 0) said.push('There are no features.');
  if (unreadable > 0)
    said.push(
      `${of(unreadable)} have dates that cannot be read, or end before they begin, e.g. “${example ?? ''}”; they are not drawn.`,
    );
  if (shapeless > 0) said.push(`${of(shapeless)} have no shape that can be drawn.`);
  if (drawn > 0 && undated >= drawn)
    said.push(
      `No feature has ${names.length > 0 ? `a property ${names.join(' or ')}` : 'a date in one of the usual properties'} that is filled; all are there always.`,
    );
  else if (names.length > 0 && undated > 0) said.push(`${of(undated)} have no date; they are there always.`);
  return said.length > 0 ? said.join(' ') : null;
}
