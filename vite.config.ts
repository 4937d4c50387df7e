import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';
import { embedFiles } from './src/build/embed-files.ts';
import { readEdition } from './src/commands/read-edition.ts';

/**
 * Ships the files of `geo/` without the line breaks and spaces that are there for their reviewers, and the prefectures
 * without their shapes, which the page assembles from the arcs.
 */
function compactGeo(): Plugin {
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

/** What the first view needs besides its scripts; the page says so at its head, so that all comes at once. */
const FIRST_VIEW = [
  { test: /\.geojson$|\/(calendar|simplified|sources)-[^/]*\.json$|\.webp$/, as: 'fetch' },
  { test: /\/(latin|latin-bold|latin-italic|han-map|han-bold|kai)-[^/]*\.woff2$/, as: 'font' },
] as const;

function preloadFirstView(): Plugin {
  return {
    name: 'preload-first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .sort()
          .flatMap((name) =>
            FIRST_VIEW.filter(({ test }) => test.test(name)).map(({ as }) => ({
              tag: 'link',
              attrs: { rel: 'preload', as, href: `./${name}`, crossorigin: true },
              injectTo: 'head' as const,
            })),
          ),
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [solid(), compactGeo(), preloadFirstView(), embedFiles()],
  assetsInclude: ['**/*.geojson'],
  define: { ATLAS_EDITION: JSON.stringify(readEdition(import.meta.dirname)) },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1300,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // some hosts serve .mjs with a type that module workers refuse
        assetFileNames: (asset) =>
          asset.names[0]?.endsWith('.mjs') ? 'assets/[name]-[hash].js' : 'assets/[name]-[hash][extname]',
        codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules[\\/](maplibre-gl|@maplibre)/ }] },
      },
    },
  },
  optimizeDeps: { include: ['maplibre-gl', 'solid-js', 'solid-js/web'] },
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.unit.test.ts'],
          testTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/**/*.dom.test.tsx'],
          setupFiles: ['tests/setup-dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'node',
          include: ['tests/**/*.page.test.ts'],
          globalSetup: ['tests/page/serve.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
