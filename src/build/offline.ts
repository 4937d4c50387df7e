import type { Plugin } from 'vite';
import { VitePWA, type ManifestOptions } from 'vite-plugin-pwa';

/** The icons of the installed atlas, in px; the drawing keeps its margin, so that any mask may cut it. */
export const ICONS = [
  { name: 'icon-180.png', size: 180 },
  { name: 'icon-192.png', size: 192 },
  { name: 'icon-512.png', size: 512 },
] as const;

const NAMES = {
  en: { name: 'Fragile Peace: Jin and Song, 1123–1127', short: 'Fragile Peace' },
  'zh-Hant': { name: '脆弱的和平：金宋之際，1123–1127', short: '脆弱的和平' },
  'zh-Hans': { name: '脆弱的和平：金宋之际，1123–1127', short: '脆弱的和平' },
} as const;

type Localized = Readonly<Record<string, { readonly value: string; readonly lang: string }>>;

const localized = (key: 'name' | 'short'): Localized =>
  Object.fromEntries(Object.entries(NAMES).map(([lang, names]) => [lang, { value: names[key], lang }]));

/** What the system shows of the installed atlas; the names stand in the three languages. */
export const MANIFEST: Partial<ManifestOptions> & {
  readonly name_localized: Localized;
  readonly short_name_localized: Localized;
} = {
  name: `${NAMES.en.short} · ${NAMES['zh-Hant'].short}`,
  short_name: NAMES.en.short,
  name_localized: localized('name'),
  short_name_localized: localized('short'),
  description: 'An interactive atlas of Jin and Song, 1123–1127, right to the day. 金宋之際，逐日之圖。',
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#f3ebd8',
  theme_color: '#f3ebd8',
  categories: ['education', 'books'],
  icons: [
    ...ICONS.map(({ name, size }) => ({ src: `icons/${name}`, sizes: `${size}x${size}`, type: 'image/png' })),
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
};

/**
 * The service worker and the manifest. It keeps the atlas with everything that any view may load, not the pages and
 * pictures for other readers. A new version waits until the reader takes it.
 */
export function offline(): Plugin[] {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: MANIFEST,
    includeManifestIcons: false,
    workbox: {
      globPatterns: ['index.html', 'assets/**/*.{js,css,woff2,geojson,json,webp}', 'icons/*.{png,svg}'],
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
