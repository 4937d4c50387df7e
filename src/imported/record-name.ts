type Fields = Readonly<Record<string, unknown>>;

const TITLES = [
  'title',
  'name',
  'Name',
  'NAME',
  'label',
  'name:en',
  'toponym',
  '名稱',
  '名',
  'title_en',
  'name_en',
  'title_zh',
  'name_zh',
  'id',
] as const;

/** The name that a record’s properties give it; `null` where they give none. */
export function nameInProperties(properties: Fields): string | null {
  for (const key of TITLES) {
    const value = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return null;
}

/** The name of a record: by its properties, else its id; '' where it has neither. */
export function nameOfRecord(feature: Fields, properties: Fields): string {
  const named = nameInProperties(properties);
  if (named !== null) return named;
  const id = feature.id ?? feature['@id'];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}
