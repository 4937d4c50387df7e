import { fieldMeaning } from './fields/field-names.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Names of properties that are tried first, in this order. */
const TITLES = ['title', 'name', 'Name', 'NAME', 'label', 'name:en', 'toponym'] as const;
const LONGEST = 200;
/** Well-known text, which is nobody’s name. */
const SHAPE = /^\s*(?:SRID=\d+;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\s*Z?M?\s*\(/i;

const nameIn = (properties: Fields, key: string): string | null => {
  const value = Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (typeof value === 'string' && value.trim() !== '') return SHAPE.test(value) ? null : value.trim();
  return typeof value === 'number' ? String(value) : null;
};

/** The name that a record’s properties give it, by the names of names in many languages, else by its `id`; `null` where none do. */
export function nameInProperties(properties: Fields): string | null {
  for (const key of TITLES) {
    const name = nameIn(properties, key);
    if (name !== null) return name;
  }
  let best: string | null = null;
  let least = Infinity;
  for (const key in properties) {
    const meaning = fieldMeaning(key);
    if (meaning?.role !== 'name' || meaning.rank >= least) continue;
    const name = nameIn(properties, key);
    if (name === null || name.length > LONGEST) continue;
    [best, least] = [name, meaning.rank];
  }
  return best ?? nameIn(properties, 'id') ?? nameIn(properties, 'ID') ?? nameIn(properties, 'Id');
}

/** The first name among those that Linked Places keep beside the properties; `null` where there are none. */
function toponymOf({ names }: Fields): string | null {
  if (!Array.isArray(names)) return null;
  for (const one of names as unknown[])
    if (typeof one === 'object' && one !== null) {
      const name = nameIn(one as Fields, 'toponym');
      if (name !== null) return name;
    }
  return null;
}

/** Where the feature of a row of a table has its name; '' where its cell is blank. */
export const ROW_NAME = Symbol('name of a row');

/**
 * The name of a record: of a row of a table by its {@link ROW_NAME}, else by the property that the reader `chose`, else by those that mean one, else by its toponyms or its id;
 * '' where it has none.
 */
export function nameOfRecord(feature: Fields, properties: Fields, chosen: string | null = null): string {
  const ofRow = (feature as { readonly [ROW_NAME]?: string })[ROW_NAME];
  if (ofRow) return ofRow;
  const named = (chosen === null ? null : nameIn(properties, chosen)) ?? nameInProperties(properties);
  if (named !== null) return named;
  const { id = feature['@id'] } = feature;
  return toponymOf(feature) ?? (typeof id === 'string' || typeof id === 'number' ? String(id) : '');
}
