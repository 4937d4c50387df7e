import type { Plugin } from 'vite';

/**
 * Ships the files of `geo/` without the line breaks and spaces that are there for their reviewers, and the prefectures
 * without their shapes, which the page assembles from the arcs.
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
        file.source = JSON.stringify(data);
      }
    },
  };
}
