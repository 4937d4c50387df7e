/** A file that a folder of geodata may hold. */
export interface GeoFile {
  readonly name: string;
  /** The member that holds its records. */
  readonly records:
    | 'features'
    | 'sources'
    | 'months'
    | 'disagreements'
    | 'sentences'
    | 'steps'
    | 'points'
    | 'entries'
    | 'offices'
    | 'works'
    | 'payments'
    | 'powers'
    | 'starts'
    | 'redrawn'
    | 'rivers'
    | 'persons';
  /** Whether no atlas is without it; where another file is missing, the atlas shows less. */
  readonly required?: boolean;
}

const collection = (kind: string): GeoFile => ({ name: `${kind}.geojson`, records: 'features' });

/** Every file of `geo/` that is checked, in the order of the report. */
export const GEO_FILES: readonly GeoFile[] = [
  { ...collection('places'), required: true },
  collection('prefectures'),
  collection('arcs'),
  collection('lines'),
  collection('frontiers'),
  collection('movements'),
  collection('sieges'),
  collection('events'),
  collection('chapters'),
  collection('waters'),
  collection('sea'),
  collection('shore'),
  collection('context-rivers'),
  collection('ranges'),
  collection('seas'),
  collection('state-names'),
  { name: 'sources.json', records: 'sources', required: true },
  { name: 'bibliography.json', records: 'works' },
  { name: 'calendar.json', records: 'months' },
  { name: 'disagreements.json', records: 'disagreements' },
  { name: 'seed-article.json', records: 'sentences' },
  { name: 'lecture.json', records: 'steps' },
  { name: 'accounts.json', records: 'points' },
  { name: 'annals.json', records: 'entries' },
  { name: 'persons.json', records: 'persons' },
  { name: 'offices.json', records: 'offices' },
  { name: 'numbers.json', records: 'payments' },
  { name: 'cells.json', records: 'starts' },
  { name: 'coast.json', records: 'redrawn' },
  { name: 'river-courses.json', records: 'rivers' },
  { name: 'atlas.json', records: 'powers', required: true },
];

/** The schema of a file, by its name in `geo/schema/`. */
export function schemaOf({ name }: GeoFile): string {
  return name.replace(/\.(geo)?json$/, '.schema.json');
}
