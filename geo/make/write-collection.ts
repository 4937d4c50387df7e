import { writeFileSync } from 'node:fs';
import { geoFolder } from '../../src/tools/commands/geo-folder.ts';

/** Writes `<kind>.geojson` into the folder of the atlas: a head like that of the other files, then one feature a line. */
export function writeCollection(
  kind: string,
  title_en: string,
  title_zh: string,
  features: readonly unknown[],
): void {
  const head = {
    type: 'FeatureCollection',
    kind,
    title_en,
    title_zh,
    calendar: 'julian',
    license: 'CC-BY-4.0',
    schema: `schema/${kind}.schema.json`,
  };
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  writeFileSync(
    `${geoFolder()}${kind}.geojson`,
    `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`,
  );
}
