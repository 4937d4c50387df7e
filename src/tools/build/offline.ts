import type { Plugin } from 'vite';
import { readAbout, readSimplifier } from '../commands/read-geo.ts';
import { VitePWA, type ManifestOptions } from 'vite-plugin-pwa';

/** The icons of the installed atlas, in px; the drawing keeps its margin, so that any mask may cut it. */
export const ICONS = [
  { name: 'icon-180.png', size: 180 },
  { name: 'icon-192.png', size: 192 },
  { name: 'icon-512.png', size: 512 },
] as const;

interface Name {
  readonly name: string;
  readonly short: string;
}

function namesOf(): Readonly<Record<'en' | 'zh-Hant' | 'zh-Hans', Name>> {
  const { title_en, title_zh, short_en, short_zh } = readAbout();
  const simplify = readSimplifier();
  return {
    en: { name: title_en, short: short_en },
    'zh-Hant': { name: title_zh, short: short_zh },
    'zh-Hans': { name: simplify(title_zh), short: simplify(short_zh) },
  };
}

type Localized = Readonly<Record<string, { readonly value: string; readonly lang: string }>>;

const localized = (names: ReturnType<typeof namesOf>, key: 'name' | 'short'): Localized =>
  Object.fromEntries(Object.entries(names).map(([lang, name]) => [lang, { value: name[key], lang }]));

interface Manifest extends Partial<ManifestOptions> {
  readonly name_localized: Localized;
  readonly short_name_localized: Localized;
}

/** What the system shows of the installed atlas; the names stand in the three languages. */
export function manifest(): Manifest {
  const names = namesOf();
  const { description_en, description_zh } = readAbout();
  return {
    name: `${names.en.short} · ${names['zh-Hant'].short}`,
    short_name: names.en.short,
    name_localized: localized(names, 'name'),
    short_name_localized: localized(names, 'short'),
    description: `${description_en} ${description_zh}`,
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#f3ebd8',
    theme_color: '#f3ebd8',
    categories: ['education', 'books'],
    icons: [
      ...ICONS.map(({ name, size }) => ({
        src: `icons/${name}`,
        sizes: `${size}x${size}`,
        type: 'image/png',
      })),
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  };
}

/**
 * The service worker and the manifest. It keeps the atlas with everything that any view may load, not the pages and
 * pictures for other readers. A new version waits until the reader takes it.
 */
export function offline(): Plugin[] {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: manifest(),
    includeManifestIcons: false,
    workbox: {
      globPatterns: ['index.html', 'assets/**/*.{js,css,woff2,ttf,geojson,json,webp}', 'icons/*.{png,svg}'],
      // by default every navigation would be answered with the atlas, the pages of chapters and days too
      navigateFallback: null,
      ignoreURLParametersMatching: [/.*/],
      dontCacheBustURLsMatching: /^assets\//,
      maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
}
