import toRem from 'postcss-pxtorem';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vite';
import { buildConstants } from './src/tools/build/build-constants.ts';
import { chosenGeo } from './src/tools/build/chosen-geo.ts';
import { chosenPublic } from './src/tools/build/chosen-public.ts';
import { contentPolicy } from './src/tools/build/content-policy.ts';
import { embedFiles } from './src/tools/build/embed-files.ts';
import { eraseTraditional } from './src/tools/build/erase-traditional.ts';
import { hostAddresses } from './src/tools/build/host-addresses.ts';
import { offline } from './src/tools/build/offline.ts';
import { pageTexts } from './src/tools/build/page-texts.ts';
import { preloadFirstView } from './src/tools/build/preload-first-view.ts';
import { sceneFiles } from './src/tools/build/scene-files.ts';
import { staticPages } from './src/tools/build/static-pages.ts';
import { trimMapCss } from './src/tools/build/trim-map-css.ts';
import { trimShaders } from './src/tools/build/trim-shaders.ts';

export default defineConfig({
  base: './',
  plugins: [
    chosenGeo({ compact: true }),
    chosenPublic(),
    trimMapCss(),
    trimShaders(),
    pageTexts(),
    solid(),
    eraseTraditional(),
    preloadFirstView(),
    contentPolicy(),
    staticPages(),
    sceneFiles(),
    embedFiles(),
    offline(),
    hostAddresses(),
  ],
  css: {
    postcss: {
      // lengths follow the size of type that readers have set in their browser; hairlines and what stands in a hall do not
      plugins: [
        toRem({
          propList: ['*'],
          unitPrecision: 8,
          mediaQuery: true,
          minPixelValue: 1.01,
          exclude: (path) => /(?:present|hall-legend)\.css$/.test(path),
        }),
      ],
    },
  },
  assetsInclude: ['**/*.geojson'],
  define: buildConstants(import.meta.dirname),
  // each format’s reader is a file of its own, which the worker asks for when it meets one
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // the hand-out’s own part, which loads when one is made
    chunkSizeWarningLimit: 1400,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        // some hosts serve .mjs with a type that module workers refuse
        assetFileNames: (asset) =>
          asset.names[0]?.endsWith('.mjs') ? 'assets/[name]-[hash].js' : 'assets/[name]-[hash][extname]',
        codeSplitting: {
          groups: [
            // what reads a style is MapLibre’s already; as a package of its own it comes with the drawn map alone
            {
              name: 'maplibre',
              test: /node_modules[\\/](maplibre-gl[\\/]|@maplibre[\\/](?!maplibre-gl-style-spec))/,
              priority: 2,
            },
            { name: 'first-view', tags: ['$initial'], test: /\.(tsx?|[cm]?js)$/, priority: 1 },
            // the first view names each file that may come later: small parts of the sheets are one
            {
              name: 'sheets',
              test: /src[\\/]ui[\\/]shared[\\/](Sheet|copy-text|fetch-json|save-file|shared-overlays)\.tsx?$/,
            },
            { name: 'narrative', test: /src[\\/]atlas[\\/](narrative[\\/]|control[\\/]scene-frontiers)/ },
          ],
        },
      },
    },
  },
  optimizeDeps: { include: ['maplibre-gl', 'solid-js', 'solid-js/web'] },
});
