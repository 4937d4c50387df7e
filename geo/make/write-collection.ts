import { writeFileSync } from 'node:fs';
import { geoFolder } from '../../src/tools/commands/geo-folder.ts';

/** The text of a file of features: a head like that of the other files, then one feature a line. */
export function collectionText(
  kind: string,
  title_en: string,
  title_zh: string,
  features: readonly unknown[],
): string {
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
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}

/** Writes `<kind>.geojson` into the folder of the atlas; returns its path. */
export function writeCollection(kind: string, text: string): string {
  const path = `${geoFolder()}${kind}.geojson`;
  writeFileSync(path, text);
  return path;
}
