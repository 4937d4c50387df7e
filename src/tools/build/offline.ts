import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { readConfig, readSimplifier } from '../commands/read-geo.ts';
import { keepTraditional } from '../../time/traditional.ts';

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
  const { title_en, title_zh, short_en, short_zh } = readConfig();
  const simplify = readSimplifier();
  const [name, short] = [keepTraditional(title_zh), keepTraditional(short_zh)];
  return {
    en: { name: title_en, short: short_en },
    'zh-Hant': { name, short },
    'zh-Hans': { name: simplify(name), short: simplify(short) },
  };
}

type Localized = Readonly<Record<string, { readonly value: string; readonly lang: string }>>;

const localized = (names: ReturnType<typeof namesOf>, key: 'name' | 'short'): Localized =>
  Object.fromEntries(Object.entries(names).map(([lang, name]) => [lang, { value: name[key], lang }]));

/** A web app manifest, with the names in several languages. */
export interface Manifest {
  readonly name: string;
  readonly short_name: string;
  readonly name_localized: Localized;
  readonly short_name_localized: Localized;
  readonly description: string;
  readonly lang: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: 'standalone';
  readonly background_color: string;
  readonly theme_color: string;
  readonly categories: readonly string[];
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly type: string;
    readonly purpose?: 'maskable';
  }[];
}

/** What the system shows of the installed atlas; the names stand in the three languages. */
export function manifest(): Manifest {
  const names = namesOf();
  const { description_en, description_zh } = readConfig();
  return {
    name: `${names.en.short} · ${names['zh-Hant'].short}`,
    short_name: names.en.short,
    name_localized: localized(names, 'name'),
    short_name_localized: localized(names, 'short'),
    description: `${description_en} ${keepTraditional(description_zh)}`,
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

const WORKER = fileURLToPath(new URL('../../ui/offline/service-worker.ts', import.meta.url));
const KEPT =
  /^(?:index\.html|manifest\.webmanifest|assets\/.*\.(?:js|css|woff2|ttf|geojson|json|webp)|icons\/.*\.(?:png|svg))$/;
/** What may name other files. */
const NAMES_OTHERS = /\.(?:html|js|css|webmanifest)$/;

/** A file that is kept; what carries no hash in its name has one here, so that a change of it is found. */
export interface Kept {
  readonly url: string;
  readonly revision: string | null;
}

/**
 * How many steps away from the page at `start` each file is: what it names is one away, what that names is two (a part that a
 * click opens), and so on. A file that none of them names is as far away as can be.
 */
function stepsAway(folder: string, urls: readonly string[], start: string): (url: string) => number {
  const steps = new Map([[start, 0]]);
  let left = urls.filter((url) => url !== start);
  for (let last = [start], step = 1; last.length > 0; step++) {
    const texts = last
      .filter((url) => NAMES_OTHERS.test(url))
      .map((url) => readFileSync(join(folder, url), 'utf8'));
    const named = left.filter((url) => texts.some((text) => text.includes(basename(url))));
    for (const url of named) steps.set(url, step);
    left = left.filter((url) => !steps.has(url));
    last = named;
  }
  return (url) => steps.get(url) ?? Infinity;
}

/**
 * The files of a built site that the worker keeps: the atlas with everything that any view may load, not the pages and
 * pictures for other readers. First what the first view needs, then what is a step from it, and so on, small files before
 * large ones.
 */
export function keptFiles(folder: string): readonly Kept[] {
  const urls = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((url) => KEPT.test(url))
    .sort();
  const away = stepsAway(folder, urls, 'index.html');
  const sizes = new Map(urls.map((url) => [url, statSync(join(folder, url)).size]));
  // Infinity less Infinity is no number
  const nearer = (a: string, b: string) => (away(a) === away(b) ? 0 : away(a) - away(b));
  return urls
    .sort((a, b) => nearer(a, b) || (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0))
    .map((url) => ({
      url,
      revision: url.startsWith('assets/')
        ? null
        : createHash('sha256')
            .update(readFileSync(join(folder, url)))
            .digest('hex')
            .slice(0, 32),
    }));
}

/** The worker that keeps these files, as one classic script. */
async function workerScript(files: readonly Kept[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { PRECACHED: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: WORKER, formats: ['iife'], name: 'keepAtlas', fileName: 'sw' },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const chunk = outputs.flatMap(({ output }) => output).find((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the service worker was not built');
  return chunk.code;
}

/** Writes the service worker, `sw.js`, beside the built atlas, and the manifest, which the page names. */
export function offline(): Plugin {
  let folder = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' as const },
    ],
    generateBundle() {
      const source = JSON.stringify(manifest());
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source });
    },
    async writeBundle() {
      writeFileSync(join(folder, 'sw.js'), await workerScript(keptFiles(folder)));
    },
  };
}
