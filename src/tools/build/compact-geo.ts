import { readFileSync } from 'node:fs';
import { packShapes } from '../../geometry/packed-shapes.ts';
import { takeTexts, TOLD_KINDS } from '../../atlas/later-texts.ts';

/** The files whose shapes are lines and areas, and nothing else to speak of. */
const PACKED: ReadonlySet<string> = new Set(['arcs', 'context-rivers', 'sea', 'shore', 'waters']);

/**
 * A file of `geo/` as a site ships it: without the line breaks and spaces that are there for its reviewers, lines packed, the
 * prefectures without their shapes, which the page assembles from the arcs, and without what cards and tables tell of features,
 * which comes in a file of its own, `geo/texts.json`. `sea`: the path of the atlas’s sea, whose rings its shore is cut from.
 */
export function compactGeo(name: string, path: string, sea: string | null): string {
  const read = (from: string) => JSON.parse(readFileSync(from, 'utf8'));
  const data = read(path);
  const [, kind = ''] = /^([^/]*)\.geojson$/.exec(name) ?? [];
  if (kind === 'prefectures') for (const feature of data.features) feature.geometry = null;
  if (TOLD_KINDS.some((told) => told === kind)) takeTexts(data.features);
  if (!PACKED.has(kind)) return JSON.stringify(data);
  return JSON.stringify(packShapes(data, kind === 'shore' && sea ? read(sea) : undefined));
}
