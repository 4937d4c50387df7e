import { basename, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import solid from 'vite-plugin-solid';
import type { InlineConfig, Plugin } from 'vite';
import { buildConstants } from './build-constants.ts';
import { chosenGeo } from './chosen-geo.ts';
import { inlineWorkers } from './inline-workers.ts';
import { pageTexts } from './page-texts.ts';
import { singleFile } from './single-file.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Data files without the spaces for their reviewers, as `data:` addresses. */
function dataAddresses(): Plugin {
  const TYPES: Readonly<Record<string, string>> = {
    geojson: 'application/geo+json',
    json: 'application/json',
  };
  return {
    name: 'data-addresses',
    enforce: 'pre',
    load(id) {
      const [, path = '', ending = ''] = /^(.*\.(geojson|json|mjs))\?url$/.exec(id) ?? [];
      if (!path) return null;
      if (ending === 'mjs') {
        // a page from disk may start a worker from a blob of its own, not from a file
        const code = readFileSync(path, 'utf8');
        return `export default URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }));`;
      }
      const data = JSON.parse(readFileSync(path, 'utf8'));
      if (basename(path) === 'prefectures.geojson')
        for (const feature of data.features) feature.geometry = null;
      const text = Buffer.from(JSON.stringify(data)).toString('base64');
      return `export default 'data:${TYPES[ending]};base64,${text}';`;
    },
  };
}

/** How the atlas is built into one file that opens from disk, into the folder `outDir`. */
export function bundleConfig(outDir: string): InlineConfig {
  return {
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [chosenGeo(), pageTexts(), dataAddresses(), inlineWorkers(), solid(), singleFile()],
    assetsInclude: ['**/*.geojson'],
    define: buildConstants(ROOT),
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 20_000,
      rolldownOptions: {
        // a classic script has no address of its own, and nothing in it asks for one
        checks: { emptyImportMeta: false },
        output: { format: 'iife', codeSplitting: false },
      },
    },
  };
}
