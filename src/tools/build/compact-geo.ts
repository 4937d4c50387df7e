import type { Plugin } from 'vite';
import { takeTexts, TOLD_KINDS } from '../../atlas/later-texts.ts';

const TOLD = new RegExp(`/(${TOLD_KINDS.join('|')})-[^/]*\\.geojson$`);

/**
 * Ships the files of `geo/` without the line breaks and spaces that are there for their reviewers, and the prefectures
 * without their shapes, which the page assembles from the arcs. What cards and tables tell of features comes in a file of its
 * own, `geo/texts.json`.
 */
export function compactGeo(): Plugin {
  return {
    name: 'compact-geo',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !/\.(geo)?json$/.test(file.fileName)) continue;
        const data = JSON.parse(String(file.source));
        const shapeless = /prefectures-[^/]*$/.test(file.fileName);
        if (shapeless) for (const feature of data.features) feature.geometry = null;
        if (TOLD.test(file.fileName)) takeTexts(data.features);
        file.source = JSON.stringify(data);
      }
    },
  };
}
